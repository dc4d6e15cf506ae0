package org.sleepclinic.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the clinic writes into the audit, an administrator reads in words. */
class AuditCodesTest {
    private static final Path CLINIC = Path.of("../clinic-ejb/src/main/java/org/sleepclinic");
    private static final Path WORDS = Path.of("src/main/resources/org/sleepclinic/web/audit/messages.properties");
    private static final Pattern AUDITS = Pattern.compile("\\bAudit\\b");
    /** A code handed to a method, in a class that writes audit entries; codes of refusals have words of their own. */
    private static final Pattern CODE =
            Pattern.compile("(?<!DomainException\\(|Reason\\()\"([a-z][a-z-]*\\.[A-Za-z_-]+)\"(?!\\s*\\+)");
    private static final Pattern PLAIN = Pattern
            .compile("audit\\s*\\.(?:read|changed|listed|administered|add)\\([^;\"]*\"([^\"]+)\"");

    @Test
    void everyCodeHasItsWord() throws IOException {
        Set<String> codes = codes();
        Properties words = words();
        assertThat(codes).hasSizeGreaterThan(100);
        assertThat(codes).filteredOn(code -> !words.containsKey("what." + code)).isEmpty();
    }

    @Test
    void noWordIsLeftOfACodeThatIsGone() throws IOException {
        Set<String> codes = codes();
        assertThat(words().stringPropertyNames()).filteredOn(key -> key.startsWith("what."))
                .allSatisfy(key -> assertThat(codes).contains(key.substring("what.".length())));
    }

    private static Set<String> codes() throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path source : sources()) {
            String text = Files.readString(source);
            if (AUDITS.matcher(text).find()) {
                Stream.of(CODE, PLAIN).map(pattern -> pattern.matcher(text))
                        .forEach(code -> collect(code, found));
            }
        }
        return found;
    }

    private static void collect(Matcher code, Set<String> found) {
        while (code.find()) {
            found.add(code.group(1));
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> all = Files.walk(CLINIC)) {
            return all.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static Properties words() throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(WORDS)) {
            words.load(reader);
        }
        return words;
    }
}
