package org.sleepclinic.testing.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sleepclinic.testing.browser.BrowserTest;
import org.sleepclinic.testing.browser.Person;

/**
 * How long pages take with ten thousand patients in the clinic: the page itself over HTTP, warm, one visitor. Not among
 * the tests of every build: {@code mvn verify -DskipUnit -Dit.test=PageTimes}.
 */
class PageTimes extends BrowserTest {
    private static final int WARM_UP = 50;
    private static final int REQUESTS = 200;
    /** Half a second is where waiting is felt; twice that is a fault. */
    private static final int SLOWEST_MS = 1000;
    private static final double P95 = 0.95;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void pagesAreQuickWithTenThousandPatients() {
        lay();
        String doctor = session(Person.PHYSICIAN);
        String administrator = session(Person.ADMINISTRATOR);
        List<String> told = new ArrayList<>();
        told.add(time("case page", doctor, "/chart/case.xhtml?id=%s",
                "select id from clinic_case order by md5(id::text) limit 200"));
        told.add(time("search by surname", doctor, "/api/search?q=%s",
                "select left(family_name, 6) from patient order by md5(id::text) limit 200"));
        told.add(time("search with a slip", doctor, "/api/search?q=%s",
                "select overlay(family_name placing 'x' from 3 for 1)"
                        + " || ' ' || given_name from patient order by md5(id::text) limit 200"));
        told.add(time("search by number", doctor, "/api/search?q=%s",
                "select left(mrn, 7) from patient order by md5(id::text) limit 200"));
        told.add(time("patients, first page", doctor, "/patient/list.xhtml?%s", "select 'x'"));
        told.add(time("patients, far in", doctor, "/patient/list.xhtml?after=%s",
                "select id from patient order by md5(id::text) limit 200"));
        told.add(time("cases, first page", doctor, "/casefile/list.xhtml?%s", "select 'x'"));
        told.add(time("cases, closed, far in", doctor, "/casefile/list.xhtml?status=CLOSED&after=%s",
                "select id from clinic_case where status = 'CLOSED' order by md5(id::text) limit 200"));
        told.add(time("cases by name", doctor, "/casefile/list.xhtml?q=%s",
                "select left(family_name, 6) from patient order by md5(id::text) limit 200"));
        told.add(time("review queue", doctor, "/result/review.xhtml?%s", "select 'x'"));
        told.add(time("start page", doctor, "/worklist/today.xhtml?%s", "select 'x'"));
        told.add(time("what pages fetch", doctor, "/api/live?%s", "select 'x'"));
        told.add(time("audit, newest", administrator, "/audit/list.xhtml?%s", "select 'x'"));
        told.add(time("audit of a patient", administrator, "/audit/list.xhtml?patient=%s",
                "select mrn from patient order by md5(id::text) limit 200"));
        System.out.println(String.join("\n", told));
    }

    private static void lay() {
        try (Connection owner = connectAsOwner(); Statement statement = owner.createStatement();
                InputStream script = PageTimes.class.getResourceAsStream("ten-thousand-patients.sql")) {
            owner.setAutoCommit(false);
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            owner.commit();
            owner.setAutoCommit(true);
            statement.execute("analyze");
        } catch (SQLException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The session's cookies of somebody signed in, whose window shows no page that would ask meanwhile. */
    private String session(Person person) {
        var visitor = signedIn(person);
        visitor.page().navigate("about:blank");
        return visitor.page().context().cookies(address()).stream().map(PageTimes::sent)
                .collect(Collectors.joining("; "));
    }

    private static String sent(Cookie cookie) {
        return cookie.name + "=" + cookie.value;
    }

    /** Visits {@code path}, filled in turn with what the query names, and says how long it took. */
    private String time(String what, String session, String path, String query) {
        List<String> addresses = ask(query).stream()
                .map(one -> path.formatted(URLEncoder.encode(one, StandardCharsets.UTF_8))).toList();
        long[] nanos = new long[REQUESTS];
        for (int visit = -WARM_UP; visit < REQUESTS; visit++) {
            long start = System.nanoTime();
            visit(session, addresses.get(Math.floorMod(visit, addresses.size())));
            if (visit >= 0) {
                nanos[visit] = System.nanoTime() - start;
            }
        }
        Arrays.sort(nanos);
        double p95 = nanos[(int) (REQUESTS * P95) - 1] / 1e6;
        assertThat(p95).as(what).isLessThan(SLOWEST_MS);
        return "%-24s p50 %6.1f ms   p95 %6.1f ms".formatted(what, nanos[REQUESTS / 2] / 1e6, p95);
    }

    private void visit(String session, String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address() + path)).header("Cookie", session)
                .header("X-Clinic-Request", "1")
                .header("Accept", path.startsWith("/api/") ? "application/json" : "text/html").build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
        } catch (IOException unanswered) {
            throw new UncheckedIOException(unanswered);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> ask(String query) {
        try (Connection owner = connectAsOwner(); Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
