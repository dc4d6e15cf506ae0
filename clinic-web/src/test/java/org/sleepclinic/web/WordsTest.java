package org.sleepclinic.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text a page asks for is written. */
class WordsTest {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path BUNDLES = Path.of("src/main/resources/org/sleepclinic/web");
    private static final Pattern NAMED =
            Pattern.compile("\\btext\\.([a-z]\\w*)(?:\\.(\\w+)|\\['([^']+)'](?!\\.concat))");

    @Test
    void everyTextOfEveryPageIsWritten() throws IOException {
        List<String> unwritten = new ArrayList<>();
        for (Path page : pages()) {
            Matcher use = NAMED.matcher(Files.readString(page));
            while (use.find()) {
                String key = use.group(2) == null ? use.group(3) : use.group(2);
                if (!bundle(use.group(1)).containsKey(key)) {
                    unwritten.add(PAGES.relativize(page) + ": " + use.group(1) + "." + key);
                }
            }
        }
        assertThat(unwritten).isEmpty();
    }

    /** Of two texts under one key the later one alone is ever read. */
    @Test
    void noKeyStandsTwice() throws IOException {
        List<String> twice = new ArrayList<>();
        for (Path bundle : files(BUNDLES, "messages.properties")) {
            Set<String> seen = new HashSet<>();
            Files.readAllLines(bundle).stream().filter(line -> line.matches("[\\w.$-]+ ?=.*"))
                    .map(line -> line.split(" ?=", 2)[0]).filter(key -> !seen.add(key))
                    .forEach(key -> twice.add(BUNDLES.relativize(bundle) + ": " + key));
        }
        assertThat(twice).isEmpty();
    }

    /** What a check is about is said in words: none of the program's own codes is a title. */
    @ParameterizedTest
    @ValueSource(strings = {"Seen.NEW_SEIZURE", "Seen.ABLE_TO_BECOME_PREGNANT", "Seen.PREGNANCY_NOT_RECORDED",
            "Seen.LOW_PHOSPHATE", "Seen.ACHLORHYDRIA", "Seen.LOW_VITAMIN_D", "Seen.MALABSORPTION", "Check.ALLERGY",
            "Check.CHILD",
            "Check.DOSE-MAX", "Check.DOSE-PACE", "Check.DOSE-RENAL", "Check.DOSE-START", "Check.DOSE-USUAL",
            "Check.LADDER-ASSUMED", "Check.LADDER-CHANGED", "Check.LINE", "Check.RENAL-NO-DOSE",
            "Check.RENAL-UNKNOWN", "Check.VPA_START_GATE"})
    void everyCheckHasWords(String key) throws IOException {
        assertThat(bundle("safety")).containsKey(key);
    }

    /** A text without a place to fill is shown as it is written; only one with a place goes through MessageFormat. */
    @Test
    void apostrophesAreDoubledWhereAPlaceIsFilledAndOnlyThere() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path bundle : files(BUNDLES, "messages.properties")) {
            Files.readAllLines(bundle).stream().filter(line -> !line.startsWith("#"))
                    .filter(line -> line.matches(".*\\{\\d.*") ? line.replace("''", "").contains("'")
                            : line.contains("''"))
                    .forEach(line -> wrong.add(BUNDLES.relativize(bundle) + ": " + line));
        }
        assertThat(wrong).isEmpty();
    }

    /** O-6111, never O-6,111: a number filled in is grouped unless it says otherwise; these are given as text. */
    @Test
    void numbersOfOrdersAndCasesAreNeverGrouped() throws IOException {
        Set<String> asText = Set.of("scheduling.visitOfCase", "scheduling.orderNumber", "scheduling.caseNumber",
                "night.orderNumber");
        List<String> grouped = new ArrayList<>();
        for (Path bundle : files(BUNDLES, "messages.properties")) {
            String feature = bundle.getParent().getFileName().toString();
            Files.readAllLines(bundle).stream().filter(line -> line.matches(".*\\b[OC]-\\{\\d+}.*"))
                    .map(line -> feature + "." + line.split(" ?=", 2)[0]).filter(key -> !asText.contains(key))
                    .forEach(grouped::add);
        }
        assertThat(grouped).isEmpty();
    }

    private static List<Path> files(Path root, String end) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(end)).toList();
        }
    }

    private static List<Path> pages() throws IOException {
        return files(PAGES, ".xhtml");
    }

    private static Properties bundle(String feature) throws IOException {
        Properties words = new Properties();
        String name = "/org/sleepclinic/web/" + feature + "/messages.properties";
        Optional<InputStream> found = Optional.ofNullable(WordsTest.class.getResourceAsStream(name));
        if (found.isPresent()) {
            try (Reader reader = new InputStreamReader(found.get(), StandardCharsets.UTF_8)) {
                words.load(reader);
            }
        }
        return words;
    }
}
