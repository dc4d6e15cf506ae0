package org.sleepclinic.web.emergency;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sleepclinic.testing.browser.BrowserTest;
import org.sleepclinic.testing.browser.Person;
import org.sleepclinic.testing.browser.Visitor;

/** A seizure that goes on, as a nurse works it: the clock, a dose by weight, a call with its read-back, and the tick-offs. */
class EmergencyBrowserIT extends BrowserTest {
    private final UUID patient = UUID.randomUUID();
    private final UUID caseId = UUID.randomUUID();
    private Visitor nurse;

    @BeforeEach
    void somebodyOfEightyKilogramsConvulses() throws SQLException {
        try (Statement owner = connectAsOwner().createStatement()) {
            owner.execute("""
                    insert into patient (id, mrn, family_name, given_name, birth_date, sex, phone, registered_at, registered_by, version)
                    select '%1$s', cast(floor(random() * 899999999 + 100000000) as text), 'Haddad', 'Nadia', date '1991-08-30', 'FEMALE',
                           '020 7946 0142', now(), id, 0 from clinic_user where username = 'brandt';
                    insert into clinic_case (id, number, patient_id, status, origin, complaint, opened_at, opened_by, version)
                    select '%2$s', nextval('case_number_seq'), '%1$s', 'WORK_UP', 'REFERRAL', 'Jerks in sleep', now(), id, 0
                      from clinic_user where username = 'brandt';
                    insert into measurement (id, patient_id, kind, amount, unit, taken_at, recorded_by, version)
                    select gen_random_uuid(), '%1$s', 'WEIGHT', 80, 'kg', now(), id, 0 from clinic_user where username = 'brandt'
                    """.formatted(patient, caseId));
        }
        nurse = signedIn(Person.NURSE);
    }

    @Test
    void aSeizureThatGoesOnIsTimedTreatedAndHandedOver() {
        helpIsCalled();
        assertThat(nurse.field("clock:prompt")).containsText("First benzodiazepine now");
        assertThat(nurse.page().locator("input[name='where:place'][value='IN_BUILDING']")).isChecked();
        assertThat(nurse.page().locator(".tick.later", new Page.LocatorOptions().setHasText("ST-02")))
                .containsText("0.1 mg/kg, at most 4 mg");
        nurse.screenshot("status-2-clock").mustBeAccessible();
        fitsTheWindow();

        press("Still convulsing");
        Locator second = nurse.page().locator(".tick.open", new Page.LocatorOptions().setHasText("ST-02"));
        assertThat(second).containsText("0.1 mg/kg, at most 4 mg");
        dose("midazolam IM: 10 mg");
        assertThat(nurse.field("clock:prompt")).containsText("First dose given");
        call();
        press("Still convulsing");
        Locator third = nurse.page().locator(".tick.open", new Page.LocatorOptions().setHasText("ST-03"));
        third.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Still convulsing")).click();
        assertThat(third).containsText("No dose is recorded at ST-03");
        third.getByLabel("If none was given: why").fill("no second ampoule");
        press("Still convulsing");
        assertThat(nurse.page().locator(".tick.done", new Page.LocatorOptions().setHasText("ST-03")))
                .containsText("None given: no second ampoule");
        Locator fourth = nurse.page().locator(".tick.open", new Page.LocatorOptions().setHasText("ST-04"));
        assertThat(fourth).containsText("4,500 mg");
        assertThat(fourth).containsText("capped from 4800 mg");
        assertThat(fourth).containsText("1,500 mg PE");
        nurse.screenshot("status-3-second-line").mustBeAccessible();
        fitsTheWindow();
        nurse.page().locator(".tick.open", new Page.LocatorOptions().setHasText("ST-04"))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Handed over")).click();
        assertThat(nurse.field("clock:prompt")).containsText("others have taken over");
        assertThat(nurse.page().locator("#lasted")).containsText("Handed over after 00:0");
        nurse.page().emulateMedia(new Page.EmulateMediaOptions()
                .setMedia(com.microsoft.playwright.options.Media.PRINT));
        nurse.screenshot("status-4-print");
    }

    /** Nobody has weighed the patient: the weight is typed here, one that cannot be right is asked about, and doses follow. */
    @Test
    void aWeightTypedHereIsWhatDosesAreCountedWith() throws SQLException {
        try (Statement owner = connectAsOwner().createStatement()) {
            owner.execute(
                    "update measurement set amount = 80, taken_at = now() - interval '2 years' where patient_id = '"
                            + patient + "'");
        }
        helpIsCalled();
        assertThat(nurse.page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Calls")))
                .containsText("Doctor on call");
        assertThat(nurse.field("clock:prompt")).containsText("First benzodiazepine now");
        press("Still convulsing");
        Locator second = nurse.page().locator(".tick.open", new Page.LocatorOptions().setHasText("ST-02"));
        assertThat(second).containsText("weight not known");
        nurse.field("weigh:amount").fill("4000");
        nurse.field("weigh:keepWeight").click();
        assertThat(nurse.field("weigh:amount")).hasAttribute("aria-invalid", "true");
        nurse.field("weigh:amount").fill("38");
        nurse.field("weigh:keepWeight").click();
        assertThat(second).not().containsText("weight not known");
        assertThat(second).containsText("5 mg");
        nurse.field("weigh:amount").fill("83");
        nurse.field("weigh:keepWeight").click();
        assertThat(nurse.page().locator("#weigh")).containsText("45 kg more");
        nurse.page().locator("#weigh").getByText("Typed right", new Locator.GetByTextOptions().setExact(true)).click();
        nurse.field("weigh:keepWeight").click();
        assertThat(nurse.page().locator(".kv", new Page.LocatorOptions().setHasText("83 kg")).first()).isVisible();
        assertThat(second).containsText("10 mg");
        nurse.screenshot("status-5-weighed").mustBeAccessible();
    }

    private void helpIsCalled() {
        nurse.open("/assessment/now.xhtml?case=" + caseId);
        choose("place", "IN_BUILDING");
        choose("NOW_01", "YES");
        nurse.field("form:NOW_02").fill("6");
        nurse.field("form:NOW_02").press("Tab");
        assertThat(nurse.field("form:means")).containsText("RF-01");
        nurse.screenshot("status-1-start").mustBeAccessible();
        nurse.field("form:raise").click();
        nurse.page().waitForURL(Pattern.compile(".*/emergency/view.*"));
    }

    /** A dose is never beyond the edge of the window, and the steps stand below each other. */
    private void fitsTheWindow() {
        Assertions.assertThat((Integer) nurse.page()
                .evaluate("() => document.documentElement.scrollWidth - window.innerWidth")).isNotPositive();
        Assertions.assertThat((Integer) nurse.page()
                .evaluate("() => new Set([...document.querySelectorAll('.tick')].map(one => one.offsetLeft)).size"))
                .isOne();
    }

    private void dose(String way) {
        nurse.page().locator("[data-opens=dose]").click();
        Locator dialog = nurse.page().locator("dialog#dose");
        dialog.getByLabel("Medicine and way").selectOption(new SelectOption().setLabel(way));
        assertThat(dialog.getByLabel("Amount")).hasValue("10");
        assertThat(dialog.getByLabel("Given at")).hasValue("now");
        dialog.getByLabel("Prescriber").selectOption(new SelectOption().setLabel(Person.PHYSICIAN.displayName()));
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Record the dose")).click();
        assertThat(dialog.locator("[aria-invalid=true]").first()).isVisible();
        nurse.screenshot("status-dose-second-check");
        dialog.getByLabel("Checked by").selectOption(new SelectOption().setLabel(Person.NURSE.displayName()));
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Record the dose")).click();
        assertThat(nurse.page().locator("main")).containsText("midazolam IM 10 mg");
    }

    private void call() {
        nurse.page().locator("[data-opens=call]").click();
        Locator dialog = nurse.page().locator("dialog#call");
        assertThat(dialog.getByLabel("When")).hasValue("now");
        dialog.getByLabel("Whom").fill("Ambulance control");
        dialog.getByLabel("What was said").fill("Room 4, 6 minutes, 10 mg midazolam");
        dialog.getByLabel("Read back and confirmed").check();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Log the call")).click();
        assertThat(nurse.page().locator("main")).containsText("read back");
    }

    /** Of the step that is due now. */
    private void press(String button) {
        Locator open = nurse.page().locator(".tick.open")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("ST-0[1-5]")));
        String step = open.first().locator("b").first().textContent();
        open.first().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button)).click();
        assertThat(nurse.page().locator(".tick.done", new Page.LocatorOptions().setHasText(step))).isVisible();
    }

    private void choose(String item, String code) {
        nurse.page().locator("input[name='form:" + item + "'][value='" + code + "']").check();
    }
}
