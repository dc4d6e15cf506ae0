package org.sleepclinic.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sleepclinic.testing.browser.BrowserTest;
import org.sleepclinic.testing.browser.Person;

/** Whatever the clinic offers somebody, it also gives: no link of any page somebody can reach ends in a refusal. */
class NoLinkIsRefusedBrowserIT extends BrowserTest {
    private static final Pattern LINK = Pattern.compile("<a\\s[^>]*href=\"(/clinic/[^\"#]+)");
    private static final int REFUSED = 400;
    /** So many of each kind of page: the tenth patient's page offers what the first one's does. */
    private static final int OF_A_KIND = 3;
    private static final int REACHED_AT_LEAST = 12;

    private final Deque<String> waiting = new ArrayDeque<>();
    private final Set<String> met = new HashSet<>();
    private final Map<String, Integer> kinds = new HashMap<>();

    @ParameterizedTest
    @EnumSource(value = Person.class, names = {"LINDQVIST", "BRANDT", "ROY", "MARSH", "DUARTE"})
    void everyLinkOfEveryPageAnswers(Person person) {
        APIRequestContext session = signedIn(person).page().request();
        List<String> refused = new ArrayList<>();
        offer("/clinic/index.xhtml", "");
        int reached = 0;
        while (!waiting.isEmpty()) {
            String[] link = waiting.poll().split(" ", 2);
            APIResponse answer = session.get(origin() + link[0]);
            if (answer.status() >= REFUSED) {
                refused.add(answer.status() + " " + link[0] + " from " + link[1]);
            } else {
                reached++;
                Matcher found = LINK.matcher(answer.text());
                while (found.find()) {
                    offer(found.group(1).replace("&amp;", "&"), link[0]);
                }
            }
            answer.dispose();
        }
        assertThat(refused).isEmpty();
        assertThat(reached).isGreaterThan(REACHED_AT_LEAST);
    }

    private void offer(String link, String from) {
        String kind = link.replaceAll("=[^&]*", "");
        if (met.add(link) && kinds.merge(kind, 1, Integer::sum) <= OF_A_KIND) {
            waiting.add(link + " " + from);
        }
    }

    private static String origin() {
        URI clinic = URI.create(address());
        return clinic.getScheme() + "://" + clinic.getAuthority();
    }
}
