package org.sleepclinic.web.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketRoute;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sleepclinic.testing.browser.BrowserTest;
import org.sleepclinic.testing.browser.Person;
import org.sleepclinic.testing.browser.Visitor;

/** What every page promises: nothing typed is lost, errors lead to their fields, the keyboard reaches everything. */
class ShellBrowserIT extends BrowserTest {
    private static final String FORM = "/patient/register.xhtml";

    @Test
    void errorsAreSummedUpAndTheFirstFieldHasTheFocus() {
        Visitor clerk = signedIn(Person.FRONT_DESK).open(FORM);
        clerk.field("form:birthDate").fill("03/04/1979");
        clerk.field("form:save").click();
        assertThat(clerk.page().locator(".error-summary")).containsText("Fill in: Family name");
        assertThat(clerk.page().locator(".error-summary")).containsText("“03/04/1979” is not a date we can read");
        assertThat(clerk.field("form:familyName")).isFocused();
        assertThat(clerk.field("form:birthDate")).hasValue("03/04/1979");
        clerk.screenshot("shell-errors").mustBeAccessible();
        clerk.page().locator(".error-summary a").last().click();
        assertThat(clerk.page().locator("[name=\"form:sex\"]").first()).isFocused();
    }

    @Test
    void datesAreReadAsTypedAndToldBack() {
        Visitor clerk = signedIn(Person.FRONT_DESK).open(FORM);
        clerk.field("form:birthDate").fill("14 mar 1979");
        clerk.field("form:phone").focus();
        assertThat(clerk.field("form:birthDate")).hasValue("14-Mar-1979");
        assertThat(clerk.field("form:birthDate-field")).containsText("Wednesday");
    }

    @Test
    void whatWasTypedComesBackAfterACrashAndCanBeDiscarded() {
        Visitor clerk = signedIn(Person.FRONT_DESK).open(FORM);
        String name = "O'Neill <" + UUID.randomUUID().toString().substring(0, 6) + ">";
        clerk.field("form:familyName").fill(name);
        clerk.field("form:givenName").focus();
        assertThat(clerk.page().locator(".draft")).containsText("Draft saved");
        clerk.close();

        Visitor later = signedIn(Person.FRONT_DESK).open(FORM);
        assertThat(later.field("form:familyName")).hasValue(name);
        assertThat(later.page().locator("#draft-note")).containsText("is back");
        later.screenshot("shell-draft-restored").mustBeAccessible();
        later.page().locator("#draft-note button").click();
        assertThat(later.page().locator("#draft-note")).hasCount(0);
        assertThat(later.field("form:familyName")).hasValue("");
    }

    @Test
    void aSessionLostInTheMiddleOfAFormLosesNothing() {
        Visitor clerk = signedIn(Person.FRONT_DESK).open(FORM).live();
        clerk.page().context().clearCookies();
        String name = "Lost" + UUID.randomUUID().toString().substring(0, 6);
        clerk.field("form:familyName").fill(name);
        clerk.field("form:save").click();
        assertThat(clerk.page().locator("#signed-out")).isVisible();
        clerk.screenshot("shell-signed-out");

        Page other = clerk.page().context().newPage();
        other.navigate(address() + "/sign-in.xhtml");
        other.locator("[id=\"form:username\"]").fill(Person.FRONT_DESK.username());
        other.locator("[id=\"form:password\"]").fill(Person.PASSWORD);
        other.locator("[id=\"form:go\"]").click();
        other.waitForURL(url -> !url.contains("sign-in"));
        other.close();
        clerk.page().locator("[data-out=continue]").click();
        assertThat(clerk.page().locator("#draft-note")).isVisible();
        assertThat(clerk.field("form:familyName")).hasValue(name);
        clerk.page().locator("#draft-note button").click();
        assertThat(clerk.page().locator("#draft-note")).hasCount(0);
    }

    @Test
    void aPageWhoseLineIsBrokenAsksByItself() {
        Visitor doctor = signedIn(Person.PHYSICIAN);
        doctor.page().routeWebSocket(Pattern.compile("omnifaces\\.push"), WebSocketRoute::close);
        doctor.open("/worklist/today.xhtml");
        assertThat(doctor.page().locator("html")).hasAttribute("data-live", "off");
        for (int round = 0; round < 2; round++) {
            doctor.page().waitForResponse(reply -> reply.url().endsWith("/api/live") && reply.ok(),
                    new Page.WaitForResponseOptions().setTimeout(10_000), () -> {
                    });
        }
    }

    @Test
    void theKeyboardFindsAndHelps() {
        Visitor doctor = signedIn(Person.PHYSICIAN).open("/worklist/today.xhtml");
        doctor.page().keyboard().press("?");
        assertThat(doctor.page().locator("#keys")).isVisible();
        doctor.mustBeAccessible();
        doctor.page().keyboard().press("Escape");
        assertThat(doctor.page().locator("#keys")).isHidden();
        nextFrame(doctor);
        doctor.page().keyboard().press("/");
        assertThat(doctor.page().locator("#find")).isFocused();
        doctor.page().keyboard().type("zzzzqqq");
        assertThat(doctor.page().locator("#find-list")).containsText("Nobody found");
        doctor.page().keyboard().press("Escape");
        assertThat(doctor.page().locator("#find-list")).isHidden();
    }

    /** Nobody presses a key in the very frame in which a dialog closes. */
    private static void nextFrame(Visitor visitor) {
        visitor.page().waitForFunction("() => new Promise(done => requestAnimationFrame("
                + "() => requestAnimationFrame(() => done(true))))");
    }

    @Test
    void whoMayNotSeePatientsIsOfferedNoSearch() {
        Visitor administrator = signedIn(Person.ADMINISTRATOR).open("/identity/list.xhtml");
        assertThat(administrator.page().locator(".top .brand")).isVisible();
        assertThat(administrator.page().locator("#find")).hasCount(0);
    }

    @Test
    void theChosenThemeIsThereAtTheFirstPaint() {
        Visitor doctor = signedIn(Person.PHYSICIAN).open("/worklist/today.xhtml");
        doctor.page().locator("[popovertarget=user-menu]").click();
        doctor.page().locator("[name=clinic-theme][value=dark]").check();
        String html = doctor.page().context().request().get(address() + "/worklist/today.xhtml").text();
        assertThat(html).contains("data-theme=\"dark\"");
    }

    @Test
    void theBellIsRightAtTheFirstPaint() {
        Visitor doctor = signedIn(Person.PHYSICIAN);
        String html = doctor.page().context().request().get(address() + "/worklist/today.xhtml").text();
        doctor.page().waitForResponse(reply -> reply.url().endsWith("/api/live") && reply.ok(),
                () -> doctor.open("/worklist/today.xhtml"));
        assertThat(doctor.page().locator("#bell")).containsText("▲");
        assertThat(html)
                .containsPattern("id=\"bell\"[^>]*>" + Pattern.quote(doctor.page().locator("#bell").innerText()) + "<");
    }

    @Test
    void onPaperTheFootStandsInTheMarginOnly() {
        Visitor doctor = signedIn(Person.PHYSICIAN).open("/worklist/today.xhtml");
        doctor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(doctor.page().locator(".print-foot")).isHidden();
        assertThat((String) doctor.page().evaluate(
                "() => getComputedStyle(document.documentElement).getPropertyValue('--print-foot')"))
                .contains("rinted by");
    }

    @Test
    void everyPageCarriesItsGuards() {
        Visitor doctor = signedIn(Person.PHYSICIAN);
        Map<String, String> headers =
                doctor.page().context().request().get(address() + "/worklist/today.xhtml").headers();
        assertThat(headers).containsEntry("x-content-type-options", "nosniff")
                .containsEntry("referrer-policy", "no-referrer")
                .containsEntry("cache-control", "no-store").containsKey("permissions-policy")
                .containsKey("x-correlation-id");
        assertThat(headers.get("content-security-policy")).contains("frame-ancestors 'none'")
                .contains("script-src 'self' 'nonce-");
    }

    @Test
    void aDraftIsNotTakenFromAnotherSite() {
        Visitor doctor = signedIn(Person.PHYSICIAN);
        APIResponse withoutHeader = doctor.page().context().request().put(address() + "/api/drafts/a/b",
                RequestOptions.create().setData(Map.of("x", "y")));
        APIResponse foreign = doctor.page().context().request().put(address() + "/api/drafts/a/b",
                RequestOptions.create()
                        .setData(Map.of("x", "y")).setHeader("X-Clinic-Request", "1")
                        .setHeader("Origin", "https://evil.example"));
        assertThat(withoutHeader.status()).isEqualTo(403);
        assertThat(foreign.status()).isEqualTo(403);
    }

    @Test
    void whatIsNotThereAndWhatIsNotAllowedGetTheirPages() {
        Visitor clerk = signedIn(Person.FRONT_DESK).open("/patient/view.xhtml?id=" + UUID.randomUUID());
        assertThat(clerk.page().locator("h1")).hasText("Nothing here");
        clerk.mustBeAccessible();
        clerk.open("/patient/view.xhtml?id=forged");
        assertThat(clerk.page().locator("h1")).hasText("Nothing here");
        clerk.open("/audit/list.xhtml");
        assertThat(clerk.page().locator("h1")).hasText("Not yours to open");
        clerk.screenshot("shell-forbidden").mustBeAccessible();
    }
}
