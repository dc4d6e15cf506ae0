package org.sleepclinic.launcher;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.sleepclinic.db.ClinicUrl;
import org.sleepclinic.db.EmbeddedDatabase;
import org.sleepclinic.db.Migration;

/** One running clinic: its database, its server, its application, in the order they depend on each other. */
public final class Clinic implements AutoCloseable {

    private static final String OWNER = "clinic_owner";
    private static final String USER = "clinic_app";
    private static final String DATABASE = "clinic";

    private final Settings settings;
    private final Progress progress;
    private final Secrets secrets;
    private final Map<String, String> databaseParameters = new HashMap<>();
    private final Map<String, String> environment = new HashMap<>();
    private EmbeddedDatabase database;
    private Server server;

    public Clinic(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
        this.secrets = new Secrets(settings.home());
    }

    /** Starts everything and answers when the first page can be read. */
    public void start() {
        startServers();
        deploy(settings.application());
    }

    /** Starts PostgreSQL, brings the database up to date and starts Payara, with no application in it. */
    public void startServers() {
        settings.ports().mustBeFree();
        if (settings.ownDatabase().isEmpty()) {
            progress.step("Starting PostgreSQL on port " + settings.ports().database());
            startEmbeddedDatabase();
        }
        progress.step("Bringing the database up to date");
        migrate();
        progress.step("Starting Payara on port " + settings.ports().web());
        Domain domain = Domain.prepare(settings, secrets.of("admin"));
        server = Server.start(domain, admin(), environment());
    }

    /** Puts the application as built now in place of the one that runs. */
    public void deploy(Path application) {
        progress.step("Deploying the clinic");
        admin().deploy(application);
        progress.step("Waiting for the first page");
        new FirstPage(settings.ports()).await();
    }

    void migrate() {
        Settings.OwnDatabase at = where();
        Migration.Outcome outcome = new Migration(at.url(), at.owner(), at.ownerPassword(), at.user()).run();
        progress.note(outcome.applied() + " migrations applied, database at " + outcome.version());
    }

    private void startEmbeddedDatabase() {
        Path home = settings.home().resolve("postgresql");
        database = EmbeddedDatabase.start(home, settings.software(), settings.ports().database(),
                secrets.of("postgres"), databaseParameters);
        database.role(OWNER, secrets.of(OWNER));
        database.role(USER, secrets.of(USER));
        database.database(DATABASE, OWNER, USER);
    }

    public Settings.OwnDatabase where() {
        return settings.ownDatabase().orElseGet(() -> new Settings.OwnDatabase(
                "jdbc:postgresql://127.0.0.1:" + settings.ports().database() + "/" + DATABASE, OWNER, secrets.of(OWNER),
                USER, secrets.of(USER)));
    }

    private AdminClient admin() {
        return new AdminClient(settings.ports().admin(), secrets.of("admin"));
    }

    /** A parameter of the embedded PostgreSQL beyond the clinic's own; before the start. */
    public Clinic withDatabaseParameter(String name, String value) {
        databaseParameters.put(name, value);
        return this;
    }

    /** A variable the application finds in its environment; before the start. */
    public Clinic withEnvironment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** The embedded PostgreSQL, for what only its superuser may do. */
    public EmbeddedDatabase database() {
        return database;
    }

    /** What the application finds in its environment. It never learns the owner's password. */
    private Map<String, String> environment() {
        Settings.OwnDatabase at = where();
        environment.put("CLINIC_DB_URL", ClinicUrl.of(at.url()));
        environment.put("CLINIC_DB_USER", at.user());
        environment.put("CLINIC_DB_PASSWORD", at.password());
        environment.put("CLINIC_ZONE", settings.zone().getId());
        environment.put("CLINIC_DEMO", String.valueOf(settings.demo()));
        return environment;
    }

    /** Waits until the server ends by itself. */
    void await() throws InterruptedException {
        server.await();
    }

    @Override
    public synchronized void close() {
        if (server != null) {
            progress.step("Stopping Payara");
            server.close();
            server = null;
        }
        if (database != null) {
            progress.step("Stopping PostgreSQL");
            database.close();
            database = null;
        }
    }
}
