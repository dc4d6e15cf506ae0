package org.sleepclinic.web.patient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.testing.browser.BrowserTest;
import org.sleepclinic.testing.browser.Person;
import org.sleepclinic.testing.browser.Visitor;

/** Registering, finding and correcting a patient in the browser; what is refused keeps what was typed. */
class RegisterPatientBrowserIT extends BrowserTest {
    private Visitor desk;
    private Page page;

    /** On two busy cores an answer takes its time. */
    @BeforeAll
    static void bePatient() {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    }

    @BeforeEach
    void signIn() {
        desk = signedIn(Person.FRONT_DESK);
        page = desk.page();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"birthDate, 14-Mar-2079, future", "birthDate, 14-Mar-1779, 130 years", "birthDate, soon, not a date",
            "phone, call me, dialled", "email, grace, name@example.org", "kinRelation, sister, name",
            "title, 'Her Most Excellent Highness', At most 20"})
    void badInputIsRefusedAtItsFieldAndKept(String field, String typed, String said) {
        String family = PatientPages.surname();
        PatientPages.fill(desk, family, "Grace", "14-Mar-1979");
        desk.field("form:" + field).fill(typed);
        desk.field("form:save").click();
        assertThat(page.locator("main .error-summary")).containsText(said);
        assertThat(desk.field("form:" + field)).hasValue(typed);
        assertThat(desk.field("form:familyName")).hasValue(family);
    }

    @Test
    void aNameOf101CharactersIsRefusedAndKept() {
        String long101 = "x".repeat(101);
        PatientPages.fill(desk, long101, "Grace", "14-Mar-1979");
        desk.field("form:save").click();
        assertThat(page.locator("[id='form:familyName-error']"))
                .containsText("At most 100 characters fit; this has 101");
        assertThat(desk.field("form:familyName")).hasValue(long101);
        desk.screenshot("patient-register-refused").mustBeAccessible();
    }

    @Test
    void aScriptInANameIsJustText() {
        String name = "<script>alert(1)</script>" + PatientPages.surname();
        PatientPages.register(desk, name);
        assertThat(page.locator(".banner .name")).containsText(name.toUpperCase());
        page.reload();
        assertThat(page.locator(".banner .name")).containsText(name.toUpperCase());
    }

    @Test
    void theSamePersonIsShownBeforeASecondRegistration() {
        String surname = PatientPages.surname();
        PatientPages.fill(desk, surname, "Grace", "14-Mar-1979");
        desk.field("form:save").click();
        page.waitForURL(url -> url.contains("/patient/view.xhtml"));
        PatientPages.fill(desk, surname, "Grace", "14-Mar-1979");
        desk.field("form:save").click();
        assertThat(page.locator("[id='form:alike']")).containsText(surname.toUpperCase());
        desk.screenshot("patient-likely-duplicate").mustBeAccessible();
        desk.field("form:distinctBecause").fill("twin sister");
        desk.field("form:save").click();
        page.waitForURL(url -> url.contains("/patient/view.xhtml"));
        assertThat(page.locator("main")).containsText("twin sister");
    }

    /** Who is alike is looked for by what stands there now: a wholly other person needs no reason. */
    @Test
    void somebodyElseTypedInsteadIsLookedForAnew() {
        String surname = PatientPages.surname();
        PatientPages.fill(desk, surname, "Grace", "14-Mar-1979");
        desk.field("form:save").click();
        page.waitForURL(url -> url.contains("/patient/view.xhtml"));
        PatientPages.fill(desk, surname, "Grace", "14-Mar-1979");
        desk.field("form:save").click();
        assertThat(page.locator("[id='form:alike']")).isVisible();
        desk.field("form:save").click();
        assertThat(desk.field("form:distinctBecause-error")).containsText("must be filled in");
        desk.field("form:familyName").fill(PatientPages.surname());
        desk.field("form:givenName").fill("Wilhelmina");
        desk.field("form:birthDate").fill("02-Aug-1951");
        desk.field("form:save").click();
        page.waitForURL(url -> url.contains("/patient/view.xhtml"));
        assertThat(page.locator(".banner .name")).containsText("Wilhelmina");
    }

    @Test
    void whatWasRefusedAndThenSavedLeavesNoDraftBehind() {
        PatientPages.fill(desk, PatientPages.surname(), "Grace", PatientPages.born());
        desk.field("form:phone").fill("call me");
        desk.field("form:save").click();
        assertThat(page.locator("main .error-summary")).containsText("dialled");
        desk.field("form:phone").fill("0191 498 0003");
        page.keyboard().press("Alt+s");
        page.waitForURL(url -> url.contains("/patient/view.xhtml"));
        desk.open("/patient/register.xhtml");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(page.locator("#draft-note")).hasCount(0);
        assertThat(desk.field("form:familyName")).hasValue("");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        PatientPages.fill(desk, PatientPages.surname(), "Grace", PatientPages.born());
        desk.field("form:phone").fill("call me");
        desk.field("form:email").fill("grace");
        desk.field("form:kinRelation").fill("sister");
        desk.field("form:save").click();
        assertThat(page.locator("main .error-summary li")).hasCount(3);
        assertThat(desk.field("form:email-error")).containsText("name@example.org");
        assertThat(desk.field("form:phone-error")).containsText("dialled");
        assertThat(desk.field("form:phone")).hasValue("call me");
    }

    @Test
    void aStaleEditIsRefusedAndKept() {
        String id = PatientPages.register(desk, PatientPages.surname());
        Visitor nurse = signedIn(Person.NURSE);
        desk.open("/patient/edit.xhtml?id=" + id);
        nurse.open("/patient/edit.xhtml?id=" + id);
        nurse.field("form:phone").fill("0191 498 0001");
        nurse.field("form:save").click();
        nurse.page().waitForURL(url -> url.contains("/patient/view.xhtml"));
        desk.field("form:phone").fill("0191 498 0002");
        desk.field("form:save").click();
        assertThat(page.locator("main .error-summary")).containsText("Somebody else changed this");
        assertThat(desk.field("form:phone")).hasValue("0191 498 0002");
        nurse.open("/patient/view.xhtml?id=" + id);
        assertThat(nurse.page().locator("main")).containsText("0191 498 0001");
        nurse.screenshot("patient-view").mustBeAccessible();
        desk.open("/patient/edit.xhtml?id=" + id);
        assertThat(page.locator("#draft-note")).containsText("Somebody has changed this since you typed here");
        assertThat(desk.field("form:phone")).hasValue("0191 498 0001");
        page.getByText("Fill it in").click();
        assertThat(desk.field("form:phone")).hasValue("0191 498 0002");
    }

    @Test
    void anEntryIsOfTheKindSomebodyChoseAndOfNoOther() {
        String id = PatientPages.register(desk, PatientPages.surname());
        desk.open("/patient/safety.xhtml?id=" + id);
        desk.field("form:label").fill("calcium carbonate");
        desk.field("form:save").click();
        assertThat(desk.field("form:kind-error")).isVisible();
        assertThat(desk.field("form:label")).hasValue("calcium carbonate");
    }

    @Test
    void theBoxOnEveryPageFindsPatients() {
        String surname = PatientPages.surname();
        PatientPages.register(desk, surname);
        desk.open("/patient/list.xhtml");
        page.keyboard().press("/");
        page.keyboard().type(surname.substring(0, 6));
        assertThat(page.locator("#find-list [role=option]").first()).containsText(surname.toUpperCase());
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("/patient/view.xhtml"));
        desk.open("/patient/list.xhtml?q=" + surname).screenshot("patient-list").mustBeAccessible();
    }

    @Test
    void whoNeedsAnInterpreterIsKnownByTheBannerOfEveryPage() {
        PatientPages.fill(desk, PatientPages.surname(), "Aino", PatientPages.born());
        page.locator("[name='form:interpreter'][value=NEEDED]").check();
        desk.field("form:interpreterLanguage").fill("Finnish");
        desk.field("form:save").click();
        page.waitForURL(url -> url.contains("/patient/view.xhtml"));
        assertThat(page.locator(".banner")).containsText("Interpreter: Finnish");
        desk.open("/casefile/open.xhtml?patient=" + page.url().substring(page.url().lastIndexOf('=') + 1));
        assertThat(page.locator(".banner")).containsText("Interpreter: Finnish");
        desk.screenshot("patient-interpreter").mustBeAccessible();
    }

    @Test
    void aForgedIdIsNobody() {
        desk.open("/patient/view.xhtml?id=00000000-0000-0000-0000-000000000001");
        assertThat(page.locator("main")).containsText("Nothing here");
        desk.open("/patient/view.xhtml?id=%27%3B--");
        assertThat(page.locator("main")).containsText("Nothing here");
    }

    @Test
    void allergiesAreNotRecordedUntilSomebodyAsked() {
        Visitor nurse = signedIn(Person.NURSE);
        String id = PatientPages.register(nurse, PatientPages.surname());
        assertThat(nurse.page().locator(".banner")).containsText("Not recorded");
        nurse.open("/patient/safety.xhtml?id=" + id);
        nurse.page().getByText("Asked: none known").click();
        assertThat(nurse.page().locator(".banner")).containsText("None known");
        nurse.field("form:kind").selectOption(new SelectOption().setLabel("Allergies"));
        nurse.field("form:label").fill("Penicillin");
        nurse.field("form:detail").fill("rash");
        nurse.field("form:save").click();
        assertThat(nurse.page().locator(".banner")).containsText("▲ Penicillin (rash)");
        nurse.screenshot("patient-safety").mustBeAccessible();
    }

    @Test
    void aWeightInTheWrongUnitIsRefusedAndKept() {
        Visitor nurse = signedIn(Person.NURSE);
        String id = PatientPages.register(nurse, PatientPages.surname());
        nurse.open("/patient/measurements.xhtml?id=" + id);
        nurse.field("form:amount").fill("8200");
        nurse.field("form:save").click();
        assertThat(nurse.page().locator("[id='form:amount-error']")).containsText("0.4–400 kg");
        assertThat(nurse.field("form:amount")).hasValue("8200");
        nurse.field("form:amount").fill("180.8");
        nurse.field("form:unit").selectOption("LB");
        nurse.field("form:save").click();
        assertThat(nurse.page().locator(".banner")).containsText("82.01");
        nurse.screenshot("patient-measurements").mustBeAccessible();
    }

    @Test
    void aWeightFarFromTheLastOneIsAskedAbout() {
        Visitor nurse = signedIn(Person.NURSE);
        String id = PatientPages.register(nurse, PatientPages.surname());
        nurse.open("/patient/measurements.xhtml?id=" + id);
        nurse.field("form:amount").fill("70");
        nurse.field("form:save").click();
        assertThat(nurse.page().locator(".banner")).containsText("70");
        assertThat(nurse.field("form:amount")).hasValue("");
        nurse.field("form:amount").fill("170");
        nurse.field("form:save").click();
        assertThat(nurse.page().locator("[id='form:amount-error']")).containsText("100 kg more than on");
        assertThat(nurse.field("form:amount")).hasValue("170");
        nurse.screenshot("patient-weight-asked").mustBeAccessible();
        nurse.field("form:sure").check();
        nurse.field("form:amount").fill("270");
        nurse.field("form:save").click();
        assertThat(nurse.page().locator("[id='form:amount-error']")).containsText("200 kg more than on");
        nurse.field("form:amount").fill("170");
        nurse.field("form:save").click();
        assertThat(nurse.page().locator("[id='form:amount-error']")).containsText("100 kg more than on");
        nurse.field("form:sure").check();
        nurse.field("form:save").click();
        assertThat(nurse.page().locator(".banner")).containsText("170");
    }
}
