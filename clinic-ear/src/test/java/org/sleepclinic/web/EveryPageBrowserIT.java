package org.sleepclinic.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sleepclinic.testing.browser.BrowserTest;
import org.sleepclinic.testing.browser.Person;
import org.sleepclinic.testing.browser.Visitor;
import org.sleepclinic.web.PageExamples.PageExample;

/**
 * Every page with something on it: accessible in all themes, every word in the reader's language, and kept as
 * {@code page-<path>.png} to be looked at.
 */
class EveryPageBrowserIT extends BrowserTest {
    private static final int ROWS = 3;
    /** What no reader should meet: an enum's constant, a moment as machines write it, a gap nobody filled. */
    private static final Pattern RAW = Pattern.compile("\\b[A-Z]{2,}_[A-Z_]+\\b|\\d{4}-\\d\\d-\\d\\d\\w*|\\{\\d}");

    private final Map<Person, Visitor> visitors = new EnumMap<>(Person.class);

    @TestFactory
    Stream<DynamicTest> everyPageIsAccessibleAndInWords() {
        WholeRecord record = WholeRecord.lay(connectAsOwner(), "Threefold", "900000030", ROWS);
        return PageExamples.all().stream().filter(page -> page.person() != null)
                .map(page -> DynamicTest.dynamicTest(page.page(), () -> look(page, record)))
                .onClose(() -> record.putAway(connectAsOwner()));
    }

    private void look(PageExample page, WholeRecord record) {
        Visitor visitor = visitors.computeIfAbsent(page.person(), this::signedIn);
        visitor.open(record.fill(page.path() + page.queries().getFirst()));
        visitor.screenshot("page" + page.page().replace('/', '-')).mustBeAccessible();
        assertThat(visitor.page().content()).doesNotContain("???");
        assertThat(RAW.matcher(words(visitor)).results().map(MatchResult::group).distinct()).as("not in words")
                .isEmpty();
    }

    /** What a reader sees, but for codes that are shown as such. */
    private static String words(Visitor visitor) {
        return (String) visitor.page().evaluate("""
                () => {
                    const seen = [];
                    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                    while (texts.nextNode()) {
                        const parent = texts.currentNode.parentElement;
                        if (parent.checkVisibility() && !parent.closest("code, .unit, script")) {
                            seen.push(texts.currentNode.data);
                        }
                    }
                    return seen.join("\\n");
                }""");
    }
}
