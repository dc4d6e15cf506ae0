package org.sleepclinic.db;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;

/**
 * Brings a database to the shape this build needs. Run by the launcher before every deployment, and by operators of an
 * own PostgreSQL before they put a new release into service. The application never migrates; it only checks.
 *
 * @param url the JDBC address of the clinic's database
 * @param owner the role that owns the database and everything in it ({@code clinic_owner})
 * @param ownerPassword that role's password
 * @param applicationRole the role the application works as ({@code clinic_app}); migrations grant to it
 */
public record Migration(String url, String owner, String ownerPassword, String applicationRole) {

    /** What a run did: how many migrations it applied, and the version the database now has. */
    public record Outcome(int applied, String version) {
    }

    /**
     * Applies what is missing, in order, each migration in a transaction of its own.
     *
     * @throws org.flywaydb.core.api.FlywayException if a migration fails, or if one that was applied has been edited
     */
    public Outcome run() {
        MigrateResult result = Flyway.configure()
                .dataSource(url, owner, ownerPassword)
                .locations("classpath:db/migration")
                .placeholders(Map.of("app_role", applicationRole))
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                .load()
                .migrate();
        letTheApplicationReadItsVersion();
        String version = result.targetSchemaVersion == null ? result.initialSchemaVersion : result.targetSchemaVersion;
        return new Outcome(result.migrationsExecuted, version);
    }

    /** The application compares the history's newest row with {@link SchemaVersion#expected()} when it starts. */
    private void letTheApplicationReadItsVersion() {
        try (Connection connection = DriverManager.getConnection(url, owner, ownerPassword);
                Statement statement = connection.createStatement()) {
            statement.execute("grant select on flyway_schema_history to " + applicationRole);
        } catch (SQLException refused) {
            throw new IllegalStateException("Cannot grant the schema history to " + applicationRole, refused);
        }
    }

    /**
     * For operators: migrates the database named by {@code CLINIC_DB_URL} as {@code CLINIC_DB_OWNER_USER} with
     * {@code CLINIC_DB_OWNER_PASSWORD}, granting to {@code CLINIC_DB_USER}.
     *
     * @throws IllegalArgumentException if one of the four is not set
     */
    public static void main(String[] arguments) {
        Outcome outcome = new Migration(required("CLINIC_DB_URL"), required("CLINIC_DB_OWNER_USER"),
                required("CLINIC_DB_OWNER_PASSWORD"), required("CLINIC_DB_USER")).run();
        System.out.println("Applied " + outcome.applied() + " migrations; the database is at " + outcome.version());
    }

    private static String required(String variable) {
        String value = System.getenv(variable);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("Set " + variable);
        }
        return value;
    }
}
