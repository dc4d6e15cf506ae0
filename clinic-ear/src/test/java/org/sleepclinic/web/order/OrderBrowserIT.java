package org.sleepclinic.web.order;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sleepclinic.testing.browser.BrowserTest;
import org.sleepclinic.testing.browser.Person;
import org.sleepclinic.testing.browser.Theme;
import org.sleepclinic.testing.browser.Visitor;

/** Ordering as people do it: a basket of sets and tests, the line that repeats, the signature under the patient's name. */
class OrderBrowserIT extends BrowserTest {
    private static final int PATIENCE_MS = 20_000;

    private OrderCase grace;

    @BeforeAll
    static void bePatient() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    }

    @BeforeEach
    void aPatientWithAnOpenCase() {
        grace = OrderCase.of(connectAsOwner(), "Okonkwo" + UUID.randomUUID().toString().substring(0, 4));
    }

    @Test
    void aNurseBuildsABasketAndAPhysicianSignsIt() {
        Visitor nurse = signedIn(Person.NURSE).open(placing());
        nurse.screenshot("order-basket-empty").mustBeAccessible();
        addSet(nurse, "BASE");
        addSet(nurse, "HCA");
        assertThat(line(nurse, "PTH, intact")).isVisible();
        removeLine(nurse, "TSH");
        assertThat(nurse.field("form:indication")).hasValue("Suspected hypocalcaemia");
        nurse.screenshot("order-basket").mustBeAccessible();
        nurse.field("form:place").click();
        assertThat(nurse.page().locator(".notice")).containsText("2 orders wait for a physician's signature");

        Visitor doctor = signedIn(Person.PHYSICIAN).open("/order/sign.xhtml");
        doctor.screenshot("order-to-sign").mustBeAccessible();
        doctor.open("/order/signing.xhtml?case=" + grace.id());
        doctor.screenshot("order-signing").mustBeAccessible();
        sign(doctor);
        assertThat(doctor.page().locator(".notice").first()).containsText("2 orders signed for");
        assertThat(doctor.page()).hasURL(Pattern.compile("/chart/case\\.xhtml.*id=" + grace.id()));
        doctor.open("/order/list.xhtml?kind=LAB").screenshot("order-to-do").mustBeAccessible();
    }

    @Test
    void aTestAskedForBeforeNeedsAReasonAtItsLine() {
        place(signedIn(Person.NURSE), "ferritin");
        Visitor doctor = signedIn(Person.DEPUTY).open(placing());
        add(doctor, "ferritin");
        Locator line = line(doctor, "Ferritin");
        assertThat(line).containsText("T. Brandt");
        assertThat(line).containsText("still open");
        doctor.field("form:place").click();
        Locator reason = doctor.field("form:lines:0:reason");
        assertThat(reason).hasAttribute("aria-invalid", "true");
        assertThat(reason).isFocused();
        doctor.screenshot("order-duplicate").mustBeAccessible();
        reason.fill("first sample was haemolysed");
        doctor.field("form:place").click();
        assertThat(doctor.page().locator(".notice")).containsText("1 order is placed");
    }

    @Test
    void anEmptyBasketIsRefusedAtTheFieldAndKeepsWhatWasTyped() {
        Visitor nurse = signedIn(Person.NURSE).open(placing());
        nurse.field("form:indication").fill("<script>alert(1)</script>");
        nurse.field("form:dueBy").fill("1-Jan-2020");
        nurse.field("form:place").click();
        assertThat(nurse.page().locator(".error-summary")).containsText("Put at least one test into the basket");
        assertThat(nurse.field("form:indication")).hasValue("<script>alert(1)</script>");
        nurse.page()
                .waitForFunction("() => document.activeElement.matches('.error-summary, [id=\"form:tests_input\"]')");
        add(nurse, "calcium");
        nurse.field("form:place").click();
        assertThat(nurse.page().locator(".error-summary")).containsText("This day has passed");
    }

    @Test
    void aTestIsFoundByTheWordsOfItsKind() {
        Visitor nurse = signedIn(Person.NURSE).open(placing());
        nurse.field("form:tests_input").pressSequentially("bone dens");
        assertThat(nurse.page().locator(".ui-autocomplete-item").first()).containsText("DXA");
    }

    @Test
    void whoCameFromTheListOfAllGoesOnToTheNextWhoWaits() {
        place(signedIn(Person.NURSE), "calcium, total");
        Visitor doctor = signedIn(Person.PHYSICIAN).open("/order/signing.xhtml?from=all&case=" + grace.id());
        sign(doctor);
        assertThat(doctor.page()).hasURL(Pattern.compile("/order/sign\\.xhtml"));
    }

    @Test
    void aBasketComesBackAfterTheBrowserIsGone() {
        Visitor nurse = signedIn(Person.NURSE).open(placing());
        addSet(nurse, "HCA");
        nurse.field("form:lines:0:note").fill("left arm");
        nurse.field("form:indication").focus();
        assertThat(nurse.page().locator(".draft")).containsText("Draft saved");
        Visitor later = signedIn(Person.NURSE).open(placing());
        assertThat(line(later, "PTH, intact")).isVisible();
        assertThat(later.field("form:lines:0:note")).hasValue("left arm");
    }

    @Test
    void signingTheWrongPatientIsStopped() {
        place(signedIn(Person.NURSE), "calcium, total");
        Visitor doctor = signedIn(Person.PHYSICIAN).open("/order/signing.xhtml?case=" + grace.id());
        doctor.field("form:bar:initials").fill("XX");
        doctor.field("form:bar:birthYear").fill("1979");
        doctor.field("form:bar:sign").click();
        assertThat(doctor.page().locator(".error-summary")).containsText("not this patient's initials");
        assertThat(doctor.field("form:bar:initials")).hasValue("XX");
        doctor.field("form:bar:initials").fill("1979");
        doctor.field("form:bar:birthYear").fill("GO");
        doctor.field("form:bar:sign").click();
        assertThat(doctor.page().locator(".error-summary")).containsText("not this patient's year of birth");
        assertThat(doctor.page().locator(".error-summary")).containsText("not this patient's initials");
    }

    @Test
    void whatAnotherHasSignedIsNotSignedAgain() {
        place(signedIn(Person.NURSE), "calcium, total");
        Visitor first = signedIn(Person.PHYSICIAN).open("/order/signing.xhtml?case=" + grace.id());
        Visitor second = signedIn(Person.DEPUTY).open("/order/signing.xhtml?case=" + grace.id());
        sign(first);
        assertThat(first.page().locator(".notice")).containsText("1 order signed for");
        sign(second);
        assertThat(second.page().locator(".error-summary"))
                .containsText("was signed by " + Person.PHYSICIAN.displayName());
    }

    @Test
    void aDoubleClickSignsOnce() {
        place(signedIn(Person.NURSE), "calcium, total");
        Visitor doctor = signedIn(Person.PHYSICIAN).open("/order/signing.xhtml?case=" + grace.id());
        doctor.field("form:bar:initials").fill("GO");
        doctor.field("form:bar:birthYear").fill("1979");
        doctor.field("form:bar:sign").dblclick();
        assertThat(doctor.page().locator(".notice")).containsText("1 order signed for");
        doctor.open("/order/list.xhtml?kind=LAB");
        doctor.page()
                .getByRole(AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(Pattern.compile(grace.familyName().toUpperCase())))
                .first().click();
        doctor.page().waitForURL("**/order/view.xhtml**");
        assertThat(doctor.page().locator(".rail li")).hasCount(2);
        doctor.screenshot("order-view").mustBeAccessible();
    }

    @Test
    void whoHasNotTheRightIsKeptOut() {
        assertThat(signedIn(Person.FRONT_DESK).open(placing()).page().title()).contains("Not yours to open");
        assertThat(signedIn(Person.TECHNOLOGIST).open("/order/sign.xhtml").page().title())
                .contains("Not yours to open");
        assertThat(signedIn(Person.ADMINISTRATOR).open("/order/list.xhtml").page().title())
                .contains("Not yours to open");
    }

    @Test
    void aForgedIdFindsNothing() {
        Visitor doctor = signedIn(Person.PHYSICIAN);
        assertThat(doctor.open("/order/view.xhtml?id=1%20or%201=1").page().title()).contains("Nothing here");
        assertThat(doctor.open("/order/view.xhtml?id=" + UUID.randomUUID()).page().title()).contains("Nothing here");
    }

    @Test
    void theCatalogueIsReadByEverybodyAndFitsATablet() {
        Visitor administrator = signedIn(Person.ADMINISTRATOR).open("/order/catalogue.xhtml");
        assertThat(administrator.page().getByText("Rule awaits sign-off").first()).isVisible();
        administrator.mustBeAccessible().screenshot("order-catalogue");
        administrator.size(820, 1180).screenshot("order-catalogue-tablet");
    }

    @Test
    void theBasketFitsATabletAtNight() {
        Visitor nurse = signedIn(Person.NURSE).open(placing());
        addSet(nurse, "HCA");
        nurse.size(820, 1180).in(Theme.DARK).screenshot("order-basket-tablet-dark");
        Object overflow = nurse.page().evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        assertThat(((Number) overflow).intValue()).as("the page scrolls sideways").isLessThanOrEqualTo(0);
    }

    private String placing() {
        return "/order/place.xhtml?case=" + grace.id();
    }

    private void place(Visitor who, String test) {
        who.open(placing());
        add(who, test);
        who.field("form:place").click();
        assertThat(who.page().locator(".notice")).containsText("1 order waits");
    }

    private static void addSet(Visitor who, String set) {
        if (!who.page().locator(".set-" + set).isVisible()) {
            who.page().locator("details.others summary").click();
        }
        who.page().locator(".set-" + set).click();
        assertThat(who.page().locator(".set-" + set)).hasCount(0);
    }

    private static void add(Visitor who, String name) {
        Locator lines = who.page().locator(".basket tbody tr");
        int before = lines.count();
        who.field("form:tests_input").pressSequentially(name);
        who.page().locator(".ui-autocomplete-item").first().waitFor();
        who.field("form:tests_input").press("Enter");
        assertThat(lines).hasCount(before + 1);
    }

    private static void removeLine(Visitor who, String test) {
        who.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Remove " + test)).click();
        assertThat(line(who, test)).hasCount(0);
    }

    private static Locator line(Visitor who, String test) {
        return who.page().locator(".basket tbody tr", new Page.LocatorOptions().setHas(
                who.page().locator("b", new Page.LocatorOptions().setHasText(Pattern.compile("^" + test)))));
    }

    private static void sign(Visitor doctor) {
        doctor.field("form:bar:initials").fill("GO");
        doctor.field("form:bar:birthYear").fill("1979");
        doctor.field("form:bar:sign").click();
    }
}
