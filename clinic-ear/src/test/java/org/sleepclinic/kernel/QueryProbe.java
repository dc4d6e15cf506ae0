package org.sleepclinic.kernel;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Asks the database a known number of times. */
@Stateless
@PermitAll
public class QueryProbe {

    @Resource(lookup = "java:app/jdbc/clinic")
    private DataSource clinic;

    public void ask(int times) throws SQLException {
        try (Connection connection = clinic.getConnection(); Statement statement = connection.createStatement()) {
            for (int i = 0; i < times; i++) {
                statement.executeQuery("select count(*) from clinic_user").close();
            }
        }
    }
}
