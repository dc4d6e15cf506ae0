package org.sleepclinic.launcher;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What the person at the keyboard chose. Each setting is a Maven property ({@code -Dclinic.port=9080}) or an environment
 * variable ({@code CLINIC_PORT=9080}); the property wins.
 *
 * @param home directory of everything that lasts: data and generated passwords
 * @param software directory of the unpacked PostgreSQL and Payara; can be shared and deleted at will
 * @param ports the TCP ports, all on 127.0.0.1
 * @param zone time zone of the clinic's days and nights
 * @param demo whether invented patients are loaded and the demo sign-ins exist, and how many
 * @param application the EAR to deploy
 * @param serverArchive the Payara distribution
 * @param ownDatabase a PostgreSQL of the clinic's own, instead of the embedded one
 */
public record Settings(Path home, Path software, Ports ports, ZoneId zone, Demo demo, Path application,
        Path serverArchive, Optional<OwnDatabase> ownDatabase) {

    /** How much of a demonstration there is. */
    public enum Demo {
        NONE(0),
        /** Enough to look around in; ready within half a minute. */
        SOME(120),
        /** Three years of a clinic in every condition and state. */
        FULL(400);

        private final int patients;

        Demo(int patients) {
            this.patients = patients;
        }

        /** {@code false}, {@code true} or {@code full}. */
        static Demo of(String chosen) {
            return chosen.equalsIgnoreCase("full") ? FULL : Boolean.parseBoolean(chosen) ? SOME : NONE;
        }

        int patients() {
            return patients;
        }

        boolean isOn() {
            return this != NONE;
        }
    }

    /** A PostgreSQL that somebody else runs: two roles, one to migrate and one to work as. */
    public record OwnDatabase(String url, String owner, String ownerPassword, String user, String password) {
    }

    static Settings ofThisRun() {
        Path home = Path.of(chosen("clinic.home").orElse(System.getProperty("user.home") + "/.sleep-clinic"))
                .toAbsolutePath().normalize();
        return new Settings(home, home.resolve("software"),
                Ports.from(chosen("clinic.port").orElse("8080")),
                ZoneId.of(chosen("clinic.zone").orElse(ZoneId.systemDefault().getId())),
                Demo.of(chosen("clinic.demo").orElse("true")),
                Path.of(required("clinic.ear")),
                Path.of(required("clinic.payara")),
                chosen("clinic.db.url").map(Settings::ownDatabaseAt));
    }

    private static OwnDatabase ownDatabaseAt(String url) {
        return new OwnDatabase(url, required("clinic.db.owner.user"), required("clinic.db.owner.password"),
                required("clinic.db.user"), required("clinic.db.password"));
    }

    /** The property, else the environment variable of the same name in capitals, else nothing. Blank counts as unset. */
    private static Optional<String> chosen(String property) {
        String variable = property.toUpperCase().replace('.', '_');
        return Optional.ofNullable(System.getProperty(property)).filter(value -> !value.isBlank())
                .or(() -> Optional.ofNullable(System.getenv(variable)).filter(value -> !value.isBlank()));
    }

    private static String required(String property) {
        return chosen(property).orElseThrow(() -> new LaunchException(
                "Set " + property.toUpperCase().replace('.', '_') + ", or pass -D" + property + "=..."));
    }
}
