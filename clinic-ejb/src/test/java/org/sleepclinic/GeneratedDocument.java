package org.sleepclinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A page of {@code docs/} that is made from the code, so that it cannot say anything else. The test of a page fails when
 * the committed text differs; run with {@code -Ddocs.update=true} it writes the page instead.
 */
final class GeneratedDocument {
    private static final Path DOCS = Path.of("..", "docs");

    private GeneratedDocument() {
    }

    static void keep(String name, String text) throws IOException {
        Path page = DOCS.resolve(name);
        if (Boolean.getBoolean("docs.update")) {
            Files.writeString(page, text);
        }
        assertThat(Files.exists(page) ? Files.readString(page) : "")
                .as("docs/%s is not what the code says. Write it anew and commit it:%n  mvn -q -o -pl db,clinic-ejb -am test"
                        + " -Dtest='*DocumentTest' -Dsurefire.failIfNoSpecifiedTests=false -Ddocs.update=true%n", name)
                .isEqualTo(text);
    }
}
