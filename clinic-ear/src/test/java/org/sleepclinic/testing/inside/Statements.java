package org.sleepclinic.testing.inside;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Counts what reaches PostgreSQL while something happens: {@code statements.during(() -> as.nurse(() -> ...))}. Counted
 * by the server itself, so nothing is missed: lazy loading, the audit. The driver's own questions about types, asked
 * once per connection, are left out.
 */
@Dependent
public class Statements {

    /** Something whose statements are counted. */
    @FunctionalInterface
    public interface Happening {
        void run() throws Exception;
    }

    /**
     * What reached the server.
     *
     * @param calls how many statements were executed
     * @param texts each different statement with its number of calls, for the message of a failed test
     */
    public record Count(int calls, List<String> texts) {
    }

    @Resource(lookup = "java:app/jdbc/clinic")
    private DataSource clinic;

    /** Counts the statements of all the application's connections; nothing else should happen meanwhile. */
    public Count during(Happening happening) throws Exception {
        try (Connection connection = clinic.getConnection()) {
            forget(connection);
            happening.run();
            return since(connection);
        }
    }

    /** Starts a new count. */
    public static void forget(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_stat_statements_reset()");
        }
    }

    /** What the application executed since {@link #forget}. */
    public static Count since(Connection connection) throws SQLException {
        List<String> texts = new ArrayList<>();
        int calls = 0;
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery("""
                select s.calls, s.query from pg_stat_statements s join pg_roles r on r.oid = s.userid
                where r.rolname = 'clinic_app' and s.query not like '%pg_stat_statements%'
                    and s.query not like '%pg_catalog%' order by s.query""")) {
            while (rows.next()) {
                calls += rows.getInt(1);
                texts.add(rows.getInt(1) + " x " + rows.getString(2).replaceAll("\\s+", " "));
            }
        }
        return new Count(calls, texts);
    }
}
