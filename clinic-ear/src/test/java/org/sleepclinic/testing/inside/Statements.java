package org.sleepclinic.testing.inside;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * Counts what reaches PostgreSQL while something happens: {@code statements.during(() -> as.nurse(() -> ...))}. Counted
 * by the server itself, so nothing is missed: lazy loading, the audit. The driver's own questions about types, asked
 * once per connection, are left out, and what the alerts ask by themselves every few seconds.
 */
@Dependent
public class Statements {

    /** Something whose statements are counted. */
    @FunctionalInterface
    public interface Happening {
        void run() throws Exception;
    }

    /** What reached the server: each different statement and how often it was executed. */
    public record Count(SortedMap<String, Integer> executions) {
        public Count {
            executions = Collections.unmodifiableSortedMap(new TreeMap<>(executions));
        }

        /** How many statements were executed. */
        public int calls() {
            return executions.values().stream().mapToInt(Integer::intValue).sum();
        }

        /** Each different statement with its number of calls, for the message of a failed test. */
        public List<String> texts() {
            return executions.entrySet().stream().map(each -> each.getValue() + " x " + each.getKey()).toList();
        }

        /** The same without the statements of another count, such as what the clinic says by itself every few seconds. */
        public Count without(Count other) {
            SortedMap<String, Integer> left = new TreeMap<>(executions);
            left.keySet().removeAll(other.executions.keySet());
            return new Count(left);
        }
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
        SortedMap<String, Integer> executions = new TreeMap<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery("""
                select s.calls, s.query from pg_stat_statements s join pg_roles r on r.oid = s.userid
                where r.rolname = 'clinic_app' and s.query not like '%pg_stat_statements%'
                    and s.query not like '%pg_catalog%'
                    and s.query not like '%string_agg(cast(id as text) || version%' order by s.query""")) {
            while (rows.next()) {
                executions.merge(rows.getString(2).replaceAll("\\s+", " "), rows.getInt(1), Integer::sum);
            }
        }
        return new Count(executions);
    }
}
