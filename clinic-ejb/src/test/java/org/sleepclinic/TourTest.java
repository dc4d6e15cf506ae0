package org.sleepclinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A tour that names a file which is not there sends a newcomer away. */
class TourTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern PATH = Pattern.compile("`((?:db|docs|clinic-[a-z]+)/[^`]+)`");

    @Test
    void everyFileOfTheTourIsThere() throws IOException {
        List<String> named = PATH.matcher(Files.readString(ROOT.resolve("docs/tour.md"))).results()
                .map((MatchResult found) -> found.group(1)).toList();
        assertThat(named).hasSizeGreaterThan(15).allSatisfy(path -> assertThat(ROOT.resolve(path)).exists());
    }
}
