package org.sleepclinic.patient;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** What the audit kept about a patient, oldest first: {@code WRITE patient.register}. */
@Dependent
public class AuditTrail {
    @Resource(lookup = "java:app/jdbc/clinic")
    private DataSource clinic;

    public List<String> of(UUID patient) {
        String asked = "select action, what from audit_entry where patient_ids @> array[?] order by at, id";
        try (Connection connection = clinic.getConnection();
                PreparedStatement query = connection.prepareStatement(asked)) {
            query.setObject(1, patient);
            List<String> kept = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    kept.add(rows.getString(1) + " " + rows.getString(2));
                }
            }
            return kept;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
