package org.sleepclinic.web.order;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sleepclinic.testing.browser.BrowserTest;
import org.sleepclinic.testing.browser.Person;
import org.sleepclinic.testing.browser.Theme;
import org.sleepclinic.testing.browser.Visitor;

/** An MRI for somebody with a pacemaker, from the basket to the second signature; and what the patient takes home. */
class ImagingSafetyBrowserIT extends BrowserTest {
    private OrderCase grace;

    @BeforeEach
    void aPatientWithAnOpenCase() {
        grace = OrderCase.of(connectAsOwner(), "Okonkwo" + UUID.randomUUID().toString().substring(0, 4), "EPILEPSY",
                "RT-1");
    }

    @Test
    void aPacemakerStopsTheMriUntilTwoPhysiciansHaveDecided() {
        Visitor nurse = signedIn(Person.NURSE).open("/patient/safety.xhtml?id=" + grace.patient() + "&kind=IMPLANT");
        nurse.field("form:label").fill("Pacemaker");
        nurse.field("form:save").click();
        assertThat(nurse.page().locator("main")).containsText("Pacemaker");

        Visitor doctor = signedIn(Person.PHYSICIAN).open("/order/place.xhtml?case=" + grace.id());
        doctor.field("form:tests_input").pressSequentially("mri brain, epilepsy");
        doctor.page().locator(".ui-autocomplete-item").first().waitFor();
        doctor.field("form:tests_input").press("Enter");
        assertThat(doctor.page().locator(".basket")).containsText("Stop");
        assertThat(doctor.page().locator(".basket")).containsText("cleared the device");
        doctor.screenshot("imaging-safety-basket").mustBeAccessible();
        doctor.field("form:place").click();
        assertThat(doctor.page().locator(".notice")).containsText("1 order is placed");
        sign(doctor);
        assertThat(doctor.page().locator(".error-summary")).containsText("is stopped");
        doctor.screenshot("imaging-safety-refused").mustBeAccessible();

        assertThat(doctor.field("form:bar:initials")).hasValue("GO");
        doctor.page().locator("main a", new Page.LocatorOptions().setHasText("Safety questions")).first().click();
        doctor.page().waitForURL("**/order/screening.xhtml**");
        doctor.screenshot("imaging-safety-questions").mustBeAccessible();
        String address = doctor.page().url();
        doctor.page().locator("[data-opens=override]").click();
        doctor.page().locator("dialog[open] [id$='reason']")
                .fill("MR conditional device, cardiology beside the scanner");
        doctor.page().locator("dialog[open] [id$='go']").click();
        assertThat(doctor.page().locator(".notice")).containsText("A second physician signs");
        doctor.open("/order/signing.xhtml?case=" + grace.id());
        sign(doctor);
        assertThat(doctor.page().locator(".error-summary")).containsText("second physician");

        Visitor second = signedIn(Person.DEPUTY).open("/order/signing.xhtml?case=" + grace.id());
        second.screenshot("imaging-safety-signing").mustBeAccessible();
        sign(second);
        assertThat(second.page().locator(".notice")).containsText("1 order signed for");
        second.page().navigate(address);
        assertThat(second.page().locator("main")).containsText("As it stood when signed");
        second.screenshot("imaging-safety-signed").mustBeAccessible();
        second.size(820, 1180).in(Theme.DARK).screenshot("imaging-safety-tablet-dark").mustBeAccessible();
    }

    @Test
    void aPacemakerToldAtTheQuestionsStandsOnThePatientsPage() {
        Visitor doctor = signedIn(Person.PHYSICIAN).open("/order/place.xhtml?case=" + grace.id());
        doctor.field("form:tests_input").pressSequentially("mri brain, epilepsy");
        doctor.page().locator(".ui-autocomplete-item").first().waitFor();
        doctor.field("form:tests_input").press("Enter");
        assertThat(doctor.page().locator(".basket tbody tr")).hasCount(1);
        doctor.field("form:place").click();
        doctor.page().locator("main a", new Page.LocatorOptions().setHasText("Safety questions")).first().click();
        doctor.page().waitForURL("**/order/screening.xhtml**");
        Locator rows = doctor.page().locator("table.screening tbody tr");
        rows.nth(0).locator("input[value=YES]").check();
        rows.nth(0).locator("input[type=text]").fill("Medtronic 2019");
        rows.nth(1).locator("input[value=UNKNOWN]").check();
        doctor.field("form:save").click();
        assertThat(doctor.page().locator(".notice").first()).containsText("2 answers are kept");
        assertThat(rows.nth(1)).containsText("Unknown");
        assertThat(doctor.page().locator("table.screening .chip", new Page.LocatorOptions().setHasText("Unverified")))
                .hasCount(0);
        doctor.screenshot("imaging-safety-told").mustBeAccessible();
        doctor.open("/patient/view.xhtml?id=" + grace.patient());
        assertThat(doctor.page().locator("main")).containsText("Pacemaker or defibrillator");
    }

    @Test
    void aTechnologistAsksWhatTheRecordDoesNotKnow() {
        Visitor doctor = signedIn(Person.PHYSICIAN).open("/order/place.xhtml?case=" + grace.id() + "&set=EPI");
        doctor.page().locator("[id$=':due']").fill("+3d");
        doctor.field("form:place").click();
        assertThat(doctor.page().locator(".notice")).containsText("3 orders are placed");
        sign(doctor);
        assertThat(doctor.page().locator(".notice")).containsText("3 orders signed for");
        Visitor technologist = signedIn(Person.TECHNOLOGIST).open("/order/list.xhtml?kind=EEG");
        technologist.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions()
                .setName(java.util.regex.Pattern.compile(grace.familyName().toUpperCase()))).first().click();
        technologist.page().waitForURL("**/order/view.xhtml**");
        technologist.page().getByText("Safety questions").first().click();
        technologist.page().waitForURL("**/order/screening.xhtml**");
        Locator rows = technologist.page().locator("table.screening tbody tr");
        assertThat(rows).hasCount(5);
        for (int row = 0; row < 4; row++) {
            rows.nth(row).locator("input[value=NO]").check();
        }
        rows.nth(3).locator("input[id$='detail']").fill("asked on the phone");
        technologist.field("form:save").focus();
        assertThat(technologist.page().locator(".draft")).containsText("Draft saved");
        String address = technologist.page().url();
        technologist.open("/order/list.xhtml?kind=EEG").page().navigate(address);
        assertThat(technologist.page().locator("#draft-note")).containsText("is back");
        for (int row = 0; row < 4; row++) {
            assertThat(rows.nth(row).locator("input[value=NO]")).isChecked();
        }
        assertThat(rows.nth(3).locator("input[id$='detail']")).hasValue("asked on the phone");
        rows.nth(4).locator("input[value=YES]").check();
        technologist.field("form:save").click();
        assertThat(technologist.page().locator(".notice")).containsText("5 answers are kept");
        assertThat(technologist.page().locator("table.screening"))
                .containsText("Leave it out: provocation needs consent.");
        technologist.screenshot("imaging-safety-eeg").mustBeAccessible();
    }

    @Test
    void thePatientTakesASheetHomeForEachStudy() {
        Visitor doctor = signedIn(Person.PHYSICIAN).open("/order/place.xhtml?case=" + grace.id());
        for (String test : new String[] {"EEG, sleep", "mri brain, epilepsy", "ferritin"}) {
            doctor.field("form:tests_input").pressSequentially(test);
            doctor.page().locator(".ui-autocomplete-item").first().waitFor();
            Locator lines = doctor.page().locator(".basket tbody tr");
            int before = lines.count();
            doctor.field("form:tests_input").press("Enter");
            assertThat(lines).hasCount(before + 1);
        }
        doctor.field("form:place").click();
        assertThat(doctor.page().locator(".notice")).containsText("3 orders are placed");
        sign(doctor);
        assertThat(doctor.page().locator(".notice")).containsText("3 orders signed for");
        Visitor desk = signedIn(Person.FRONT_DESK).open("/order/preparation.xhtml?case=" + grace.id());
        assertThat(desk.page().locator(".handout")).hasCount(3);
        assertThat(desk.page().locator(".must-not")).hasCount(1);
        assertThat(desk.page().locator(".must-not")).containsText("You must not drive on this day");
        desk.screenshot("preparation-sheets").mustBeAccessible();
        desk.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        desk.screenshot("preparation-printed");
        assertThat(desk.page().locator(".btn").first().isVisible()).isFalse();
    }

    private static void sign(Visitor doctor) {
        doctor.field("form:bar:initials").fill("GO");
        doctor.field("form:bar:birthYear").fill("1979");
        doctor.field("form:bar:sign").click();
    }
}
