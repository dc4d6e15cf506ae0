package org.sleepclinic.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sleepclinic.testing.browser.BrowserTest;
import org.sleepclinic.testing.browser.Person;
import org.sleepclinic.web.PageExamples.PageExample;

/**
 * Each parameter of each page, mistyped: there is nothing there, or the page does without it; never a fault of ours, and
 * never a page with holes. A day, a year, a choice that cannot be read is always nothing.
 */
class MistypedAddressBrowserIT extends BrowserTest {
    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam name=\"([^\"]+)\"([^>]*)>");
    /** Parameters that are no text: mistyped, there is nothing to show. */
    private static final List<String> READ = List.of("/scheduling/closures.xhtml year", "/order/list.xhtml kind",
            "/order/list.xhtml state", "/figures/list.xhtml of", "/document/papers.xhtml kind",
            "/casefile/list.xhtml status", "/protocol/view.xhtml version");

    private final Map<Person, APIRequestContext> browsers = new HashMap<>();

    private record Mistyped(Person person, String page, String query, boolean nothing) {
        String address() {
            return page + "?" + query;
        }
    }

    @TestFactory
    Stream<DynamicTest> aMistypedParameterLeadsNowhere() {
        WholeRecord record = WholeRecord.lay(connectAsOwner(), "Mistyped", "900000054", 1);
        return addresses().stream()
                .map(one -> DynamicTest.dynamicTest(one.address(), () -> leadsNowhere(one, record.fill(one.address()))))
                .onClose(() -> record.putAway(connectAsOwner()));
    }

    /** A number can be read and still be the number of nothing. */
    @TestFactory
    Stream<DynamicTest> aYearNobodyLivesInLeadsNowhere() {
        return Stream.of("999999999", "-4", "0").map(year -> DynamicTest.dynamicTest(year, () -> leadsNowhere(
                new Mistyped(Person.ADMINISTRATOR, "/scheduling/closures.xhtml", "year=" + year, true),
                "/scheduling/closures.xhtml?year=" + year)));
    }

    private void leadsNowhere(Mistyped asked, String address) {
        APIResponse answer = browsers.computeIfAbsent(asked.person(), this::browser).get(address() + address,
                RequestOptions.create().setMaxRedirects(0).setHeader("Accept", "text/html"));
        String text = answer.text();
        int status = answer.status();
        answer.dispose();
        assertThat(status).as(address).isIn(asked.nothing() ? List.of(404) : List.of(200, 302, 400, 404));
        assertThat(text).as(address).doesNotContain(">null<").doesNotContain(", null<").doesNotContain(" null ");
    }

    private static List<Mistyped> addresses() {
        List<Mistyped> all = new ArrayList<>();
        for (PageExample page : PageExamples.all()) {
            if (page.person() != null) {
                Matcher found = PARAMETER.matcher(page.source());
                while (found.find()) {
                    String name = found.group(1);
                    boolean nothing = found.group(2).contains("converter=") || READ.contains(page.path() + " " + name);
                    all.add(new Mistyped(page.person(), page.path(), mistyped(page, name), nothing));
                }
            }
        }
        return all;
    }

    /** The most telling address of the page, with {@code x} for this parameter. */
    private static String mistyped(PageExample page, String name) {
        String query = page.queries().getFirst().replaceFirst("^\\?", "");
        Pattern present = Pattern.compile("(^|&)" + name + "=[^&]*");
        return present.matcher(query).find() ? present.matcher(query).replaceFirst("$1" + name + "=x")
                : (query.isEmpty() ? "" : query + "&") + name + "=x";
    }

    private APIRequestContext browser(Person person) {
        var visitor = signedIn(person);
        return visitor.page().context().request();
    }
}
