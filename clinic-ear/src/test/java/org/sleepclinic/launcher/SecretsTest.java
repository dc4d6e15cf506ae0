package org.sleepclinic.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    private Path home;

    @Test
    void passwordIsMadeUpOnceAndKept() {
        String first = new Secrets(home).of("admin");
        assertThat(first).hasSizeGreaterThanOrEqualTo(32);
        assertThat(new Secrets(home).of("admin")).isEqualTo(first);
        assertThat(new Secrets(home).of("clinic_app")).isNotEqualTo(first);
    }

    @Test
    void onlyTheOwnerReadsThem() throws IOException {
        new Secrets(home).of("admin");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("secrets.properties"))))
                .isEqualTo("rw-------");
    }
}
