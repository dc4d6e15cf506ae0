package org.sleepclinic.launcher;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sleepclinic.db.ClinicUrl;
import org.sleepclinic.db.EmbeddedDatabase;
import org.sleepclinic.db.Migration;

/** One running clinic: its database, its server, its application, in the order they depend on each other. */
public final class Clinic implements AutoCloseable {

    private static final String OWNER = "clinic_owner";
    private static final String USER = "clinic_app";
    private static final String DATABASE = "clinic";
    private static final String DEMO_PATIENTS = "CLINIC_DEMO_PATIENTS";
    private static final String FIRST_ADMINISTRATOR = "CLINIC_FIRST_ADMIN_PASSWORD";

    private final Settings settings;
    private final Progress progress;
    private final Secrets secrets;
    private final Map<String, String> databaseParameters = new HashMap<>();
    private final Map<String, String> environment = new HashMap<>();
    private Leftovers leftovers;
    private EmbeddedDatabase database;
    private Server server;
    private String firstAdministratorPassword;
    private volatile boolean closing;

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
        leftovers = Leftovers.in(settings.home());
        leftovers.end().forEach(ended -> progress.note("Ended what an earlier run had left behind: " + ended));
        settings.ports().mustBeFree(settings.ownDatabase().isEmpty());
        if (settings.ownDatabase().isEmpty()) {
            progress.step("Starting PostgreSQL on port " + settings.ports().database());
            startEmbeddedDatabase();
        }
        progress.step("Bringing the database up to date");
        migrate();
        inviteFirstAdministrator();
        progress.step("Starting Payara on port " + settings.ports().web());
        startServer();
    }

    private void startServer() {
        Domain domain = Domain.prepare(settings, secrets.of("admin"));
        synchronized (this) {
            if (closing) {
                throw new LaunchException("Interrupted");
            }
            server = Server.start(domain, admin(), environment());
            leftovers.remember(server.process());
        }
        server.awaitReadiness();
    }

    private void inviteFirstAdministrator() {
        if (!settings.demo().isOn() && System.getenv(FIRST_ADMINISTRATOR) == null
                && FirstAdministrator.isMissingIn(where())) {
            firstAdministratorPassword = FirstAdministrator.oneTimePassword();
            environment.put(FIRST_ADMINISTRATOR, firstAdministratorPassword);
        }
    }

    /** The password made up for the first administrator of an empty clinic, if this start made one up. */
    Optional<String> firstAdministratorPassword() {
        return Optional.ofNullable(firstAdministratorPassword);
    }

    Path log() {
        return settings.home().resolve("domains/clinic/logs/server.log");
    }

    /** Puts the application as built now in place of the one that runs. */
    public void deploy(Path application) {
        progress.step("Deploying the clinic");
        try (DemoProgress invented = DemoProgress.watch(log(), progress)) {
            admin().deploy(application);
        }
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
        environment.put("CLINIC_DEMO", String.valueOf(settings.demo().isOn()));
        if (System.getenv(DEMO_PATIENTS) == null) {
            environment.putIfAbsent(DEMO_PATIENTS, String.valueOf(settings.demo().patients()));
        }
        return environment;
    }

    /** Waits until the server ends, whoever ended it. */
    void awaitEnd() throws InterruptedException {
        server.await();
    }

    /** Whether {@link #close} has been asked for. */
    boolean isClosing() {
        return closing;
    }

    /** Ends whatever runs, in the opposite order, and says so. */
    @Override
    public synchronized void close() {
        closing = true;
        boolean ran = server != null || database != null;
        if (server != null) {
            progress.step("Stopping Payara");
            server.close();
            server = null;
            leftovers.forget();
        }
        if (database != null) {
            progress.step("Stopping PostgreSQL");
            database.close();
            database = null;
        }
        if (leftovers != null) {
            leftovers.close();
            leftovers = null;
        }
        if (ran) {
            progress.step("The clinic is closed");
        }
    }

    /** Ends what a killed run on this home directory has left behind, without starting anything. */
    public static void tidy(Path home) {
        try (Leftovers leftovers = Leftovers.in(home)) {
            leftovers.end();
        }
    }
}
