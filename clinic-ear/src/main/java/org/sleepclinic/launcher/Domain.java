package org.sleepclinic.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Payara on disk: the distribution, unpacked once per version, and a domain made anew at every start, so that nothing
 * half-deployed survives a crash.
 *
 * @param server directory of the unpacked distribution ({@code .../payara7})
 * @param directory the domain's own directory
 */
record Domain(Path server, Path directory) {

    private static final String NAME = "clinic";
    private static final int SALT_BYTES = 8;
    /** How often Payara's file realm hashes a password; its own figure. */
    private static final int HASH_ROUNDS = 100;

    static Domain prepare(Settings settings, String adminPassword) {
        Path home = settings.home();
        try {
            Path server = unpacked(settings.serverArchive(), settings.software());
            Path directory = home.resolve("domains").resolve(NAME);
            delete(directory);
            copy(server.resolve("glassfish/domains/domain1"), directory);
            DomainXml.adapt(directory.resolve("config/domain.xml"), settings.ports());
            Files.writeString(directory.resolve("config/admin-keyfile"),
                    "admin;" + hashed(adminPassword) + ";asadmin\n");
            return new Domain(server, directory);
        } catch (IOException broken) {
            throw new UncheckedIOException("Cannot prepare the server in " + home, broken);
        }
    }

    String name() {
        return NAME;
    }

    Path log() {
        return directory.resolve("logs/server.log");
    }

    /** The archive's name holds the version; a marker written last tells a whole unpacking from a broken one. */
    private static Path unpacked(Path archive, Path software) throws IOException {
        Path target = software.resolve(archive.getFileName().toString().replace(".zip", ""));
        Path marker = target.resolve("complete");
        if (!Files.exists(marker)) {
            delete(target);
            unzip(archive, target);
            Files.createFile(marker);
        }
        try (Stream<Path> children = Files.list(target)) {
            return children.filter(Files::isDirectory).findFirst()
                    .orElseThrow(() -> new IOException(archive + " is empty"));
        }
    }

    private static void unzip(Path archive, Path target) throws IOException {
        try (InputStream bytes = Files.newInputStream(archive); ZipInputStream zip = new ZipInputStream(bytes)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException(archive + " reaches outside itself: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    /** As Payara's file realm stores it: salted SHA-256, hashed again and again. */
    private static String hashed(String password) {
        try {
            byte[] salt = new byte[SALT_BYTES];
            new SecureRandom().nextBytes(salt);
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(password.getBytes(StandardCharsets.UTF_8));
            byte[] hash = sha.digest(salt);
            for (int round = 1; round < HASH_ROUNDS; round++) {
                hash = sha.digest(hash);
            }
            byte[] both = new byte[hash.length + salt.length];
            System.arraycopy(hash, 0, both, 0, hash.length);
            System.arraycopy(salt, 0, both, hash.length, salt.length);
            return "{SSHA256}" + Base64.getEncoder().encodeToString(both);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
                for (Path file : deepestFirst) {
                    Files.delete(file);
                }
            }
        }
    }
}
