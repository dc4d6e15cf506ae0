package org.sleepclinic.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What every page keeps to: short, no script or style of its own, no word outside a bundle. */
class PagesTest {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final int LONGEST = 120;
    private static final Pattern OWN_SCRIPT = Pattern.compile("<script|\\son[a-z]+=\"(?!clinic\\.)|javascript:");
    private static final Pattern OWN_STYLE = Pattern.compile("\\sstyle=\"");
    /** A run of letters between tags that is neither an expression nor an entity. */
    private static final Pattern LITERAL = Pattern.compile(">[^<>#&{}]*[A-Za-z]{3,}[^<>#{}]*<");

    @TestFactory
    Stream<DynamicTest> everyPageIsShortAndPlain() throws IOException {
        return pages().stream().map(page -> DynamicTest.dynamicTest(PAGES.relativize(page).toString(), () -> {
            String text = Files.readString(page);
            assertThat(text.lines().count()).as("lines").isLessThanOrEqualTo(LONGEST);
            assertThat(OWN_SCRIPT.matcher(text).find()).as("script of its own").isFalse();
            assertThat(OWN_STYLE.matcher(text).find()).as("style of its own").isFalse();
            assertThat(literals(text)).as("words outside a bundle").isEmpty();
        }));
    }

    private static List<String> literals(String page) {
        String shown = page.replaceAll("(?s)<!--.*?-->", "").replaceAll("<kbd>[^<]*</kbd>", "").replaceAll("#\\{[^}]*}",
                "#{}");
        return LITERAL.matcher(shown).results().map(found -> found.group().strip()).toList();
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).sorted().toList();
        }
    }
}
