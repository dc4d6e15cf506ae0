package org.sleepclinic.kernel;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.sleepclinic.db.SchemaVersion;

/**
 * Refuses to start on a database of another shape than this build was written for: half-fitting tables would lose or
 * bend clinical data. Migrating is the launcher's work, with the owner's password, which the application never has.
 */
@Singleton
@Startup
public class SchemaGuard {
    private static final String NEWEST =
            "select max(version) from flyway_schema_history where success and version is not null";

    @Resource(lookup = "java:app/jdbc/clinic")
    private DataSource dataSource;

    @PostConstruct
    void check() {
        String found = newest();
        String expected = SchemaVersion.expected();
        if (!expected.equals(found)) {
            throw new IllegalStateException("The database is at " + found + " and this build needs " + expected
                    + ": start it by the launcher, or migrate with java -cp db.jar org.sleepclinic.db.Migration");
        }
    }

    private String newest() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(NEWEST)) {
            row.next();
            return row.getString(1);
        } catch (SQLException unreadable) {
            throw new IllegalStateException("The clinic's database cannot be read", unreadable);
        }
    }
}
