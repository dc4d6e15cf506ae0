package org.sleepclinic.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two people writing migrations in the same minute is found here, not at the next start of a clinic. */
class MigrationNamesTest {
    @Test
    void eachIsNamedByMinuteFeatureAndWhat() throws IOException {
        assertThat(names()).isNotEmpty().allMatch(name -> name.matches("V20\\d{10}__[a-z]+_[a-z0-9_]+\\.sql"));
    }

    @Test
    void noTwoShareAVersion() throws IOException {
        assertThat(names().stream().map(name -> name.substring(0, name.indexOf("__")))).doesNotHaveDuplicates();
    }

    private static List<String> names() throws IOException {
        // The sources, not the build's copy: that one may still hold a renamed file.
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
