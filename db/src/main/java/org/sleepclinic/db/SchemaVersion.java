package org.sleepclinic.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The shape of the database this build of the clinic was written for: the newest migration that travels in the same
 * jar. The application compares it with what the database says about itself and refuses to work on any other shape.
 *
 * <p>Needs nothing but the JDK, so that it works from the lib directory of the EAR, where Flyway is not.
 */
public final class SchemaVersion {

    private static final String MIGRATIONS = "db/migration/";
    private static final Pattern MIGRATION = Pattern.compile("(?:.*/)?V(\\d{12})__[a-z0-9_]+\\.sql");

    private SchemaVersion() {
    }

    /**
     * Answers the version of the newest migration, as Flyway writes it into {@code flyway_schema_history.version}.
     *
     * @return twelve digits, {@code yyyyMMddHHmm}
     * @throws IllegalStateException if this build carries no migration at all
     */
    public static String expected() {
        return newestOf(names());
    }

    static String newestOf(List<String> fileNames) {
        return fileNames.stream()
                .map(MIGRATION::matcher)
                .filter(Matcher::matches)
                .map(name -> name.group(1))
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalStateException("No migration travels with this build of db"));
    }

    private static List<String> names() {
        URL self = SchemaVersion.class.getResource("SchemaVersion.class");
        try {
            if ("file".equals(self.getProtocol())) {
                return namesInDirectory(self.toURI());
            }
            JarURLConnection connection = (JarURLConnection) self.openConnection();
            connection.setUseCaches(false);
            try (JarFile jar = connection.getJarFile()) {
                return jar.stream().map(entry -> entry.getName()).filter(name -> name.startsWith(MIGRATIONS)).toList();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot list the migrations beside " + self, unreadable);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("Cannot list the migrations beside " + self, impossible);
        }
    }

    private static List<String> namesInDirectory(URI self) throws IOException {
        int packageDepth = SchemaVersion.class.getName().split("\\.").length;
        Path root = Path.of(self);
        for (int level = 0; level < packageDepth; level++) {
            root = root.getParent();
        }
        try (var files = Files.list(root.resolve(MIGRATIONS))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
