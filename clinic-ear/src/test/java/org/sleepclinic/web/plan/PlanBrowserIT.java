package org.sleepclinic.web.plan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sleepclinic.testing.browser.BrowserTest;
import org.sleepclinic.testing.browser.Person;
import org.sleepclinic.testing.browser.Visitor;

/** A plan as people work it: start from what is advised, complete a step, decide otherwise, see what is overdue. */
class PlanBrowserIT extends BrowserTest {
    private CalciumCase grace;

    @BeforeEach
    void aPatientWithMildHypocalcaemia() {
        grace = CalciumCase.with(connectAsOwner(), "2.10");
    }

    @Test
    void theAdvisedStepIsStartedCompletedAndOpensTheNext() {
        Visitor doctor = started();
        doctor.screenshot("plan-view").mustBeAccessible();
        doctor.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("HC-10 Start oral calcium")).click();
        assertThat(doctor.page().locator("[id='form:preview']")).containsText("Still needed to decide");
        answer(doctor, "SYMPTOMS", "No");
        assertThat(doctor.page().locator("[id='form:preview']")).containsText("HC-10A");
        doctor.screenshot("plan-step").mustBeAccessible();
        doctor.field("form:save").click();
        assertThat(doctor.page().locator(".error-summary")).isVisible();
        answer(doctor, "MEDICINES_REVIEWED", "Yes");
        answer(doctor, "BLOODS_SENT", "Yes");
        doctor.field("form:save").click();
        assertThat(doctor.page().locator(".notice").first()).containsText("Step HC-10 is done");
        assertThat(doctor.page().locator(".rail").first()).containsText("No symptoms: oral route");
        assertThat(doctor.page().locator(".rail").first()).containsText("HC-10A");
        doctor.screenshot("plan-view-next");
    }

    /** D11 at a step: both physicians at one screen, and each name by its own password. */
    @Test
    void aStopIsGoneOnWithOnceASecondPhysicianSigns() {
        grace.run("insert into safety_fact (id, patient_id, kind, state, label, recorded_at, recorded_by, version)"
                + " select gen_random_uuid(), ?, 'MEDICINE', 'PRESENT', 'Gabapentin 300 mg', now(), id, 0 from clinic_user"
                + " where username = 'brandt'", grace.patient());
        grace.run("insert into diagnosis (id, case_id, patient_id, code, certainty, recorded_at, recorded_by, version)"
                + " select gen_random_uuid(), ?, ?, 'G40.A09', 'CONFIRMED', now(), id, 0 from clinic_user"
                + " where username = 'brandt'", grace.id(), grace.patient());
        Visitor doctor = started().open("/plan/step.xhtml?id=" + grace.step("HC-10"));
        answer(doctor, "SYMPTOMS", "No");
        answer(doctor, "MEDICINES_REVIEWED", "Yes");
        answer(doctor, "BLOODS_SENT", "Yes");
        doctor.field("form:safetyReason").fill("Neurology has seen her, gabapentin goes on");
        doctor.field("form:second").selectOption(new SelectOption().setLabel(Person.DEPUTY.displayName()));
        doctor.field("form:secondPassword").fill("not the password");
        doctor.field("form:save").click();
        assertThat(doctor.field("form:secondPassword-field")).containsText("This is not the password");
        assertThat(doctor.field("form:safetyReason")).hasValue("Neurology has seen her, gabapentin goes on");
        doctor.screenshot("plan-step-co-sign").mustBeAccessible();
        doctor.field("form:secondPassword").fill(Person.PASSWORD);
        doctor.field("form:save").click();
        assertThat(doctor.page().locator(".rail").first()).containsText("Neurology has seen her");
        assertThat(doctor.page().locator(".rail").first()).containsText("co-signed by " + Person.DEPUTY.displayName());
        doctor.screenshot("plan-view-co-signed").mustBeAccessible();
    }

    @Test
    void decidingOtherwiseNeedsAReason() {
        Visitor doctor = started().open("/plan/step.xhtml?id=" + grace.step("HC-10"));
        doctor.page().locator("[data-opens=deviate]").click();
        Locator dialog = doctor.page().locator("dialog#deviate");
        dialog.getByLabel("HC-11 Find the cause from PTH").check();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Decide otherwise")).click();
        assertThat(dialog.locator("[aria-invalid=true]").first()).isVisible();
        doctor.screenshot("plan-deviate");
        dialog.getByLabel("Reason").fill("takes calcium already");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Decide otherwise")).click();
        assertThat(doctor.page().locator(".rail").first()).containsText("takes calcium already");
        assertThat(doctor.page().locator(".rail").first()).containsText("HC-11");
    }

    @Test
    void anOverdueStepIsOnTheNursesWorklist() {
        started();
        grace.run("update plan_step set due_at = timestamptz '2020-01-01 09:00Z' where id = ?", grace.step("HC-10"));
        Visitor nurse = signedIn(Person.NURSE).open("/plan/due.xhtml?show=overdue");
        Locator row = nurse.page().locator("tr", new Page.LocatorOptions().setHasText("HC-10"))
                .filter(new Locator.FilterOptions().setHasText("Start oral calcium")).first();
        assertThat(row).containsText("d overdue");
        assertThat(row.locator("[title='01-Jan-2020 09:00']")).isVisible();
        nurse.screenshot("plan-due").mustBeAccessible();
    }

    @Test
    void aPlanKeepsItsVersionWhenANewOneComes() {
        Visitor doctor = signedIn(Person.PHYSICIAN).open("/plan/start.xhtml?case=" + grace.id());
        doctor.field("form:start-SLEEP").click();
        assertThat(doctor.page().locator("main")).containsText("SLEEP v1");
        UUID version = UUID.randomUUID();
        grace.run(
                "insert into protocol_version (id, protocol_code, version, effective_from, evidence, source, start_policy)"
                        + " values (?, 'SLEEP', 2, date '2024-02-01', 'LOCAL', 'test', 'ANY')",
                version);
        grace.run(
                "insert into protocol_step select gen_random_uuid(), ?, code, position, entry_kind, entry_text, title, action,"
                        + " role, role_text, due_after, due_text, stop_text, emergency, evidence, source, phase, hit_policy"
                        + " from protocol_step where version_id = cast(md5('SLEEP/1') as uuid) and code = 'SL-10'",
                version);
        try {
            doctor.open("/plan/view.xhtml?case=" + grace.id());
            assertThat(doctor.page().locator("main")).containsText("A newer version of the protocol is in effect");
            CalciumCase other = CalciumCase.with(connectAsOwner(), "2.10");
            doctor.open("/plan/start.xhtml?case=" + other.id());
            assertThat(doctor.page().locator("main")).containsText("Sleep plan v2");
        } finally {
            grace.run("delete from protocol_step where version_id = ?", version);
            grace.run("delete from protocol_version where id = ?", version);
        }
    }

    @Test
    void aDiagnosisRestsOnTheCase() {
        Visitor doctor = signedIn(Person.PHYSICIAN).open("/diagnosis/record.xhtml?case=" + grace.id());
        assertThat(doctor.field("form:code").locator("optgroup").first()).hasAttribute("label", "Suspected here");
        doctor.field("form:code").focus();
        doctor.page().keyboard().type("E89");
        assertThat(doctor.field("form:code")).hasValue("E89.2");
        doctor.field("form:code").selectOption("E83.51");
        doctor.page().getByLabel("Confirmed", new Page.GetByLabelOptions().setExact(true)).check();
        doctor.field("form:save").click();
        assertThat(doctor.page().locator(".error-summary")).containsText("needs evidence");
        doctor.page().getByLabel("Result: Calcium, adjusted").check();
        doctor.screenshot("diagnosis-record").mustBeAccessible();
        doctor.field("form:save").click();
        assertThat(doctor.page().locator("aside")).containsText("Hypocalcaemia");
        assertThat(grace.text("select status from clinic_case where id = ?", grace.id())).isEqualTo("DIAGNOSED");
    }

    @Test
    void aChildsStepSaysThatTheLimitsAreAnAdults() {
        Visitor doctor = started();
        grace.run("update patient set birth_date = current_date - interval '5 years' where id ="
                + " (select patient_id from clinic_case where id = ?)", grace.id());
        doctor.open("/plan/step.xhtml?id=" + grace.step("HC-10"));
        assertThat(doctor.page().locator("main")).containsText("hold from 18 years");
        assertThat(doctor.page().locator("main")).containsText("You name the outcome.");
        doctor.screenshot("plan-step-child").mustBeAccessible();
    }

    @Test
    void epilepsyIsConfirmedAfterTheSeizuresValuesWereSeen() {
        Visitor doctor = signedIn(Person.PHYSICIAN).open("/diagnosis/record.xhtml?case=" + grace.id());
        doctor.page().getByLabel("Confirmed", new Page.GetByLabelOptions().setExact(true)).check();
        doctor.field("form:code").selectOption("G40.909");
        assertThat(doctor.page().locator("[id='form:guard']")).containsText("Was the seizure provoked?");
        assertThat(doctor.page().locator("[id='form:guard']")).containsText("Never measured");
        doctor.page().getByLabel("Result: Calcium, adjusted").check();
        doctor.screenshot("diagnosis-provoked").mustBeAccessible();
        doctor.field("form:save").click();
        assertThat(doctor.page().locator(".error-summary")).containsText("confirm that it was unprovoked");
        doctor.page().getByLabel("I have seen these values: the seizure was unprovoked").check();
        doctor.field("form:save").click();
        assertThat(doctor.page().locator("aside")).containsText("Epilepsy, unspecified");
    }

    @Test
    void protocolsAreReadWithTheirSourcesAndTables() {
        Visitor nurse = signedIn(Person.NURSE).open("/protocol/list.xhtml");
        nurse.screenshot("protocol-list").mustBeAccessible();
        nurse.open("/protocol/view.xhtml?code=HCA");
        assertThat(nurse.page().locator("main")).containsText("Magnesium below 0.50 mmol/L");
        assertThat(nurse.page().locator("main")).containsText("Rule awaits sign-off");
        nurse.screenshot("protocol-view").mustBeAccessible();
    }

    private Visitor started() {
        Visitor doctor = signedIn(Person.PHYSICIAN).open("/plan/start.xhtml?case=" + grace.id());
        assertThat(doctor.page().locator("main")).containsText("2.10 mmol/L");
        doctor.screenshot("plan-start").mustBeAccessible();
        doctor.field("form:start-HCA").click();
        assertThat(doctor.page().locator(".notice").first()).containsText("The plan is started");
        assertThat(doctor.page().locator("section[aria-label='May still come'] .unit").first()).hasText("If needed");
        return doctor;
    }

    private static void answer(Visitor visitor, String measure, String word) {
        visitor.field("form:measure-" + measure + "-field")
                .getByLabel(word, new Locator.GetByLabelOptions().setExact(true)).check();
        visitor.settled();
    }
}
