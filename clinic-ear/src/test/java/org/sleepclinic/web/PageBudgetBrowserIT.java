package org.sleepclinic.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sleepclinic.testing.browser.BrowserTest;
import org.sleepclinic.testing.browser.Person;
import org.sleepclinic.testing.inside.Statements;
import org.sleepclinic.web.PageExamples.PageExample;

/**
 * How many statements each page costs, its audit entry among them: a list three, all else eight, and the same for a
 * record of one row of each kind as for one of fifty. What a page fetches when it has opened is counted by itself.
 */
class PageBudgetBrowserIT extends BrowserTest {
    private static final int LIST_BUDGET = 3;
    private static final int VIEW_BUDGET = 8;
    /** The clinic looks after its alerts every five seconds. */
    private static final long A_ROUND_SECONDS = 6;
    /** Where the answer is not simply the page: the start leads on, the error page says that there is nothing. */
    private static final Map<String, Integer> ANSWERS = Map.of("/index.xhtml", 302, "/error.xhtml", 404);
    private static final List<String> FETCHED = List.of("/api/live", "/api/search?q={name}");

    private final Map<Person, APIRequestContext> browsers = new HashMap<>();
    private Statements.Count byItself;

    private record Address(Person person, String path, int budget) {
    }

    private record Answer(int status, Statements.Count statements) {
        int calls() {
            return statements.calls();
        }
    }

    @TestFactory
    Stream<DynamicTest> everyPageKeepsItsBudgetForOneRowAndForFifty() {
        List<Address> addresses = addresses();
        WholeRecord one = WholeRecord.lay(connectAsOwner(), "Onefold", "900000013", 1);
        byItself = statementsDuring(PageBudgetBrowserIT::waitARound);
        List<Answer> few = new ArrayList<>(addresses.stream().map(address -> open(address, one)).toList());
        WholeRecord fifty = WholeRecord.lay(connectAsOwner(), "Fiftyfold", "900000500", 50);
        List<Answer> many = new ArrayList<>(addresses.stream().map(address -> open(address, fifty)).toList());
        for (int at = 0; at < addresses.size(); at++) {
            if (few.get(at).calls() != many.get(at).calls()) {
                few.set(at, cheaper(few.get(at), open(addresses.get(at), one)));
                many.set(at, cheaper(many.get(at), open(addresses.get(at), fifty)));
            }
        }
        one.putAway(connectAsOwner());
        fifty.putAway(connectAsOwner());
        return Stream.iterate(0, at -> at < addresses.size(), at -> at + 1)
                .map(at -> DynamicTest.dynamicTest(addresses.get(at).path(),
                        () -> keeps(addresses.get(at), few.get(at), many.get(at))));
    }

    private static void keeps(Address address, Answer few, Answer many) {
        int expected = ANSWERS.getOrDefault(address.path(), 200);
        assertThat(List.of(few.status(), many.status())).as("answers of " + address.path()).containsOnly(expected);
        assertThat(many.calls()).as(address.path() + "\n" + String.join("\n", many.statements().texts()))
                .isLessThanOrEqualTo(address.budget()).isEqualTo(few.calls());
    }

    private static List<Address> addresses() {
        List<Address> addresses = new ArrayList<>();
        for (PageExample page : PageExamples.all()) {
            int budget = page.isList() ? LIST_BUDGET : VIEW_BUDGET;
            page.queries().forEach(query -> addresses.add(new Address(page.person(), page.path() + query, budget)));
        }
        FETCHED.forEach(path -> addresses.add(new Address(Person.PHYSICIAN, path, VIEW_BUDGET)));
        return addresses;
    }

    /** The cheaper of two visits: who may do what is asked anew every fifteen seconds, whichever page that falls on. */
    private Answer open(Address address, WholeRecord record) {
        return cheaper(visit(address, record), visit(address, record));
    }

    private static Answer cheaper(Answer first, Answer second) {
        return first.calls() < second.calls() ? first : second;
    }

    /** The page alone, without what its scripts fetch. */
    private Answer visit(Address address, WholeRecord record) {
        APIRequestContext browser = browsers.computeIfAbsent(address.person(), this::browser);
        APIResponse[] answer = new APIResponse[1];
        Statements.Count all = statementsDuring(() -> answer[0] = browser.get(address() + record.fill(address.path()),
                RequestOptions.create().setMaxRedirects(0).setHeader("X-Clinic-Request", "1")
                        .setHeader("Accept", address.path().startsWith("/api/") ? "application/json" : "text/html")));
        int status = answer[0].status();
        answer[0].dispose();
        return new Answer(status, all.without(byItself));
    }

    /** A person's session whose window shows no page, which would fetch by itself. */
    private APIRequestContext browser(Person person) {
        var visitor = person == null ? visitor() : signedIn(person);
        return visitor.page().context().request();
    }

    private static void waitARound() {
        try {
            TimeUnit.SECONDS.sleep(A_ROUND_SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
