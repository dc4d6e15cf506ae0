package org.sleepclinic.web.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sleepclinic.testing.browser.BrowserTest;
import org.sleepclinic.testing.browser.Person;
import org.sleepclinic.testing.browser.Visitor;

/** The door: who gets in, who does not, and where they land. */
class SignInBrowserIT extends BrowserTest {
    @Test
    void signingInLeadsToThePageAskedFor() {
        Visitor nurse = visitor().open("/scheduling/week.xhtml?day=23-Nov-2026");
        assertThat(nurse.page()).hasURL(Pattern.compile(".*/sign-in\\.xhtml\\?to=.*"));
        nurse.screenshot("sign-in").mustBeAccessible();
        String before = session(nurse);
        type(nurse, "brandt", "sleep-well-demo-1");
        assertThat(nurse.page()).hasURL(Pattern.compile(".*/scheduling/week\\.xhtml\\?day=23-Nov-2026"));
        assertThat(session(nurse)).as("a session id planted before is worth nothing").isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.org/", "//example.org/", "/\\example.org", "javascript:alert(1)", "/../other"})
    void signingInNeverLeadsElsewhere(String elsewhere) {
        Visitor nurse = visitor();
        nurse.page().navigate(address() + "/sign-in.xhtml?to=" + URLEncoder.encode(elsewhere, StandardCharsets.UTF_8));
        type(nurse, "okoro", "sleep-well-demo-1");
        assertThat(nurse.page()).not().hasURL(Pattern.compile(".*sign-in.*"));
        assertThat(nurse.page().url()).startsWith(address());
    }

    @Test
    void aWrongPasswordSaysTheSameAsAnUnknownName() {
        Visitor somebody = visitor().open("/sign-in.xhtml");
        type(somebody, "marsh", "not the password");
        String known = refusal(somebody);
        type(somebody, "nobody-" + UUID.randomUUID(), "not the password");
        assertThat(refusal(somebody)).isEqualTo(known).contains("do not fit together");
        assertThat(somebody.field("form:username").inputValue()).as("what was typed stays").startsWith("nobody-");
    }

    @Test
    void guessingIsStoppedWithoutTellingWhetherTheNameExists() {
        String name = "guess-" + UUID.randomUUID();
        Visitor somebody = visitor().open("/sign-in.xhtml");
        for (int turn = 0; turn < 5; turn++) {
            type(somebody, name, "not the password " + turn);
            assertThat(somebody.page().locator(".error-summary")).isVisible();
        }
        assertThat(somebody.page().locator(".error-summary")).containsText("Try again in a minute");
        somebody.screenshot("sign-in-locked");
    }

    @Test
    void whatIsTypedIsNeverMarkup() {
        Visitor somebody = visitor().open("/sign-in.xhtml");
        type(somebody, "<script>alert(1)</script>", "<b>x</b>");
        assertThat(refusal(somebody)).contains("do not fit together");
    }

    @ParameterizedTest
    @CsvSource({"BRANDT,/audit/list.xhtml", "BRANDT,/identity/list.xhtml", "MARSH,/scheduling/resources.xhtml",
            "LINDQVIST,/identity/account.xhtml", "DUARTE,/scheduling/book.xhtml", "AALTO,/nowhere/at-all.xhtml"})
    void aPageOfAnotherRoleIsRefusedAndKept(Person person, String page) throws SQLException {
        Visitor visitor = signedIn(person);
        Response answer = visitor.page().navigate(address() + page);
        assertThat(answer.status()).isEqualTo(403);
        try (Connection owner = connectAsOwner(); ResultSet kept = owner.createStatement().executeQuery(
                "select count(*) from audit_entry where action = 'REFUSED' and what = 'page " + page + "'")) {
            kept.next();
            assertThat(kept.getInt(1)).isPositive();
        }
    }

    /** The container resolves dots and escapes; what it resolves to is what counts. */
    @ParameterizedTest
    @ValueSource(
            strings = {"/jakarta.faces.resource/../audit/list.xhtml", "/jakarta.faces.resource/%2e%2e/audit/list.xhtml",
                    "/sign-in.xhtml/../audit/list.xhtml", "/audit/list.xhtml;x=/sign-in.xhtml", "//audit/list.xhtml",
                    "/%61udit/list.xhtml"})
    void noSpellingSlipsPastTheDoor(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(address() + path)).build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isIn(302, 400, 401, 403, 404);
    }

    @Test
    void signingOutEndsTheSession() {
        Visitor nurse = signedIn(Person.NURSE).open("/worklist/today.xhtml").open("/scheduling/day.xhtml");
        nurse.page().locator("[popovertarget=user-menu]").click();
        nurse.field("signOutForm:signOut").click();
        assertThat(nurse.page()).hasURL(Pattern.compile(".*/sign-in\\.xhtml.*"));
        nurse.page().goBack();
        nurse.page().reload();
        assertThat(nurse.page()).hasURL(Pattern.compile(".*/sign-in\\.xhtml.*"));
    }

    @Test
    void aNewColleagueChangesTheOneTimePasswordFirst() {
        Visitor admin = signedIn(Person.ADMINISTRATOR).open("/identity/account.xhtml");
        String username = "n" + UUID.randomUUID().toString().substring(0, 8);
        admin.field("form:displayName").fill("Nurse <i>Diaz</i>");
        admin.field("form:username").fill(username);
        admin.page().locator("input[value=NURSE]").check();
        admin.field("form:save").click();
        String oneTime = admin.page().locator("#one-time-password").innerText();
        admin.mustBeAccessible();
        Visitor diaz = visitor().open("/sign-in.xhtml");
        type(diaz, username, oneTime);
        assertThat(diaz.page()).hasURL(Pattern.compile(".*/identity/password\\.xhtml"));
        diaz.open("/scheduling/day.xhtml");
        assertThat(diaz.page()).hasURL(Pattern.compile(".*/identity/password\\.xhtml"));
        diaz.field("form:password").fill(oneTime);
        diaz.field("form:newPassword").fill("short");
        diaz.field("form:repeated").fill("short");
        diaz.field("form:change").click();
        assertThat(diaz.page().locator(".error-summary")).containsText("at least 12 characters");
        diaz.mustBeAccessible();
        Visitor left = visitor().open("/sign-in.xhtml");
        type(left, username, oneTime);
        assertThat(left.page()).hasURL(Pattern.compile(".*/identity/password\\.xhtml"));
        diaz.field("form:password").fill(oneTime);
        diaz.field("form:newPassword").fill("a long night of sleep");
        diaz.field("form:repeated").fill("a long night of sleep");
        diaz.field("form:change").click();
        assertThat(diaz.page()).hasURL(Pattern.compile(".*/worklist/today\\.xhtml"));
        assertThat(diaz.page().locator(".me")).containsText("Nurse <i>Diaz</i>");
        left.open("/worklist/today.xhtml");
        assertThat(left.page()).hasURL(Pattern.compile(".*/sign-in\\.xhtml.*"));
        type(left, username, "a long night of sleep");
        assertThat(left.page()).hasURL(Pattern.compile(".*/worklist/today\\.xhtml"));
        // The new password is a change of the account: it is opened again, as the page would ask.
        closingAnAccountAsksFirst(admin.open("/identity/account.xhtml?id="
                + read("select id from clinic_user where username = ?", username)));
    }

    private static void closingAnAccountAsksFirst(Visitor admin) {
        Locator dialog = admin.page().locator("dialog#closing");
        admin.page().locator("[data-opens=closing]").click();
        assertThat(dialog).containsText("Close this account?");
        dialog.locator("[data-closes]").click();
        assertThat(dialog).isHidden();
        admin.page().locator("[data-opens=closing]").click();
        dialog.locator("button[id$=go]").click();
        assertThat(admin.page().locator("main")).containsText("The account is closed");
        assertThat(admin.field("form:reactivate")).isVisible();
    }

    @Test
    void pagesOfAdministratorsAreAccessible() {
        Visitor admin = signedIn(Person.ADMINISTRATOR);
        for (String page : new String[] {"/identity/list", "/audit/list", "/scheduling/resources",
                "/scheduling/resource",
                "/scheduling/roster", "/scheduling/duty", "/scheduling/day", "/scheduling/week"}) {
            admin.open(page + ".xhtml").screenshot("admin" + page.replace('/', '-')).mustBeAccessible();
        }
    }

    private static void type(Visitor visitor, String username, String password) {
        Page page = visitor.page();
        visitor.field("form:username").fill(username);
        visitor.field("form:password").fill(password);
        page.waitForResponse(answer -> answer.request().method().equals("POST"),
                () -> visitor.field("form:go").click());
    }

    private static String refusal(Visitor visitor) {
        return visitor.page().locator(".error-summary").innerText();
    }

    private static String session(Visitor visitor) {
        return visitor.page().context().cookies().stream().filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map((Cookie cookie) -> cookie.value).findFirst().orElse("");
    }
}
