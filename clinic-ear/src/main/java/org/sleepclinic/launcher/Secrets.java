package org.sleepclinic.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * The passwords of the machinery, made up at the first start and kept in the home directory for its owner alone. People
 * never type them; their own passwords are in the database, hashed.
 */
final class Secrets {

    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Properties kept = new Properties();

    Secrets(Path home) {
        this.file = home.resolve("secrets.properties");
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            } catch (IOException unreadable) {
                throw new UncheckedIOException("Cannot read " + file, unreadable);
            }
        }
    }

    /** Answers the password kept under this name, making it up the first time. */
    String of(String name) {
        if (!kept.containsKey(name)) {
            kept.setProperty(name, random());
            save();
        }
        return kept.getProperty(name);
    }

    static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private void save() {
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.getParent());
                Files.createFile(file);
                if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
                }
            }
            try (Writer writer = Files.newBufferedWriter(file)) {
                kept.store(writer, "Generated passwords of this clinic's own PostgreSQL and server");
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException("Cannot write " + file, unwritable);
        }
    }
}
