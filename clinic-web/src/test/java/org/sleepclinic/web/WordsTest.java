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
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text a page asks for is written. */
class WordsTest {
    private static final Path PAGES = Path.of("src/main/webapp");
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

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
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
