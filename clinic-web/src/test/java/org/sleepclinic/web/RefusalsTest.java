package org.sleepclinic.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the clinic refuses, somebody wrote down what to say about it. */
class RefusalsTest {
    private static final Path CLINIC = Path.of("../clinic-ejb/src/main/java/org/sleepclinic");
    private static final Path PAGES = Path.of("src/main/java/org/sleepclinic/web");
    private static final Path WORDS = Path.of("src/main/resources/org/sleepclinic/web");
    private static final Pattern REFUSAL = Pattern.compile(
            "(?:new (?:DomainException|RoleRefusal)\\(|wrong\\.require\\([^;]*?, ?\\s*)\"([\\w.]+\\w)\"");

    @Test
    void everyRefusalHasItsWords() throws IOException {
        Set<String> written = new HashSet<>();
        for (Path bundle : files(WORDS, "messages.properties")) {
            written.addAll(keys(bundle));
        }
        Set<String> speechless = new TreeSet<>();
        for (Path source : sources()) {
            Matcher refusal = REFUSAL.matcher(Files.readString(source));
            while (refusal.find()) {
                if (!written.contains("error." + refusal.group(1))) {
                    speechless.add(refusal.group(1));
                }
            }
        }
        assertThat(speechless).isEmpty();
    }

    /** The kernel's refusals are the shell's to say; a feature without pages yet has nobody to say its own. */
    private static boolean hasPages(Path source) {
        String feature = CLINIC.relativize(source).getName(0).toString();
        return feature.equals("kernel") || feature.equals("draft") || Files.exists(WORDS.resolve(feature));
    }

    private static List<Path> sources() throws IOException {
        return Stream.concat(files(CLINIC, ".java").stream().filter(RefusalsTest::hasPages),
                files(PAGES, ".java").stream()).toList();
    }

    private static Set<String> keys(Path bundle) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            words.load(reader);
        }
        return words.stringPropertyNames();
    }

    private static List<Path> files(Path root, String end) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(end)).toList();
        }
    }
}
