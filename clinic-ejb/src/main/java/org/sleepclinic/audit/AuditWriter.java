package org.sleepclinic.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.sleepclinic.kernel.AuditEntry;
import org.sleepclinic.kernel.AuditSink;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.RequestOrigin;
import org.sleepclinic.kernel.Uuid7;

/**
 * Keeps audit entries: one statement, a transaction and a connection of its own. When it fails, the use case fails
 * with it, so nothing is shown that nobody will know of.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AuditWriter implements AuditSink {
    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String INSERT = "insert into audit_entry"
            + " (id, at, user_id, action, patient_ids, what, subject_id, from_address, correlation_id) values ";

    @Resource(lookup = "java:app/jdbc/audit")
    private DataSource dataSource;
    @Inject
    private Caller caller;
    @Inject
    private RequestOrigin origin;
    @Inject
    private Clock clock;

    @Override
    public void append(List<AuditEntry> entries) {
        String sql = INSERT + String.join(", ", entries.stream().map(entry -> ROW).toList());
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            int at = 1;
            for (AuditEntry entry : entries) {
                at = bind(connection, insert, at, entry);
            }
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new EJBException("the audit cannot be kept", e);
        }
    }

    private int bind(Connection connection, PreparedStatement insert, int first, AuditEntry entry) throws SQLException {
        int at = first;
        insert.setObject(at++, Uuid7.next());
        insert.setObject(at++, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        insert.setObject(at++, caller.id());
        insert.setString(at++, entry.action().name());
        insert.setArray(at++, connection.createArrayOf("uuid", entry.patients().toArray()));
        insert.setString(at++, entry.what());
        insert.setObject(at++, entry.subject());
        insert.setString(at++, origin.address());
        insert.setString(at++, origin.correlationId());
        return at;
    }
}
