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

    /** A unit as machines write it. */
    private static final Pattern CODED = Pattern.compile(
            "\\bu(?:mol|g|L|V)\\b|\\w*\\[(?:IU|Hg|degF|lb_av|in_i)]|\\{1\\.73_m2}|\\bmg\\{PE}|\\{(?:score|events|qualitative)}|\\bCel\\b");

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
        assertThat(RAW.matcher(words(visitor, "code, .unit, script")).results().map(MatchResult::group).distinct())
                .as("not in words").isEmpty();
        assertThat(CODED.matcher(words(visitor, "code, script")).results().map(MatchResult::group).distinct())
                .as("units as machines write them").isEmpty();
    }

    /** What a reader sees, but for what is within these. */
    private static String words(Visitor visitor, String without) {
        return (String) visitor.page().evaluate("""
                without => {
                    const seen = [];
                    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                    while (texts.nextNode()) {
                        const parent = texts.currentNode.parentElement;
                        if ((parent.checkVisibility() || parent.closest("option")) && !parent.closest(without)) {
                            seen.push(texts.currentNode.data);
                        }
                    }
                    return seen.join("\\n");
                }""", without);
    }
}
