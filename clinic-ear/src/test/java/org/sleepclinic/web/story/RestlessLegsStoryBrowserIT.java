package org.sleepclinic.web.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sleepclinic.web.story.PatientStory.answer;
import static org.sleepclinic.web.story.PatientStory.completed;
import static org.sleepclinic.web.story.PatientStory.warned;

import com.microsoft.playwright.options.LoadState;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sleepclinic.testing.browser.BrowserTest;
import org.sleepclinic.testing.browser.Person;
import org.sleepclinic.testing.browser.Visitor;

/**
 * Restless legs on the clinic's pages: five criteria at the intake, ferritin 60 and saturation 18 ask for iron by mouth or
 * vein, the recheck is due after three months, an alpha-2-delta ligand follows, and the IRLS falls.
 */
class RestlessLegsStoryBrowserIT extends BrowserTest {
    private PatientStory grace;

    @Test
    void fromTheUrgeToMoveToQuietLegs() {
        grace = new PatientStory(this::signedIn).referred("Cannot keep her legs still in bed, evening after evening");
        fiveCriteria();
        ironIsLow();
        begun();
        ironByMouth();
        threeMonthsLater();
        alphaLigand();
        quietLegs();
    }

    private void fiveCriteria() {
        Map<String, String> legs = new LinkedHashMap<>();
        for (String criterion : List.of("C1", "C2", "C3", "C4", "FREQ", "C5", "SIG")) {
            legs.put("INT_15_" + criterion, "YES");
        }
        Visitor nurse = grace.asked("LEGS", legs);
        assertThat(nurse.field("form:aside")).containsText("Restless legs");
        nurse.screenshot("story-rls-01-five-criteria").mustBeAccessible();
        grace.intakeFinished();
        grace.scored("IRLS", 24).screenshot("story-rls-02-irls");
    }

    /** Iron 54 µg/dL of 300 µg/dL: saturation 18 %. */
    private void ironIsLow() {
        Visitor lab = iron("60", "54");
        assertThat(lab.page().locator("main")).containsText("Oral or intravenous iron");
        assertThat(lab.page().locator("main")).containsText("60 ≤ 75 ng/mL");
        lab.screenshot("story-rls-03-iron-result").mustBeAccessible();
        grace.reviewed(lab, "Ferritin low: iron");
    }

    private Visitor iron(String ferritin, String iron) {
        grace.entering(null);
        return grace.value("Ferritin", ferritin, "ng/mL").value("Iron", iron, "ug/dL")
                .value("Total iron-binding capacity", "300", "ug/dL").value("C-reactive protein", "3", "mg/L")
                .saved("save");
    }

    private void begun() {
        Visitor doctor = grace.as(Person.PHYSICIAN).open("/plan/start.xhtml?case=" + grace.caseId());
        assertThat(doctor.field("form:steps-RLS").locator("option:checked")).containsText("RL-01 Baseline");
        doctor.screenshot("story-rls-04-plan-advised").mustBeAccessible();
        doctor.field("form:start-RLS").click();
        assertThat(doctor.page().locator(".notice").first()).containsText("The plan is started");

        Visitor nurse = grace.step(Person.NURSE, "RL-01");
        assertThat(nurse.field("form:measure-IRLS")).hasValue("24");
        assertThat(nurse.field("form:measure-RLS_CRITERIA-field")).containsText("From the intake");
        assertThat(nurse.field("form:preview")).containsText("Restless legs disorder");
        nurse.screenshot("story-rls-05-baseline").mustBeAccessible();
        completed(nurse, "RL-01");

        takes("Diphenhydramine 50 mg at night");
        grace.step(Person.NURSE, "RL-02");
        assertThat(nurse.page().locator("main")).containsText("Diphenhydramine 50 mg at night");
        for (String done : List.of("WORSENERS", "EVENING", "APNOEA")) {
            answer(nurse, done, true);
        }
        assertThat(nurse.field("form:preview")).containsText("RL-03");
        nurse.screenshot("story-rls-06-what-worsens").mustBeAccessible();
        completed(nurse, "RL-02");
    }

    private void ironByMouth() {
        Visitor doctor = grace.step(Person.PHYSICIAN, "RL-03");
        assertThat(doctor.field("form:measure-FERRITIN")).hasValue("60");
        assertThat(doctor.field("form:measure-TSAT")).hasValue("18");
        answer(doctor, "DIALYSIS", false);
        answer(doctor, "HAEMOCHROMATOSIS", false);
        assertThat(doctor.field("form:preview")).containsText("Iron table: oral or intravenous iron");
        assertThat(doctor.field("form:preview")).containsText("Ferritin low: 60 ≤ 75 ng/mL");
        assertThat(doctor.field("form:preview")).containsText("RL-03C");
        doctor.screenshot("story-rls-07-iron-table").mustBeAccessible();
        completed(doctor, "RL-03");

        grace.step(Person.PHYSICIAN, "RL-03C");
        doctor.field("form:outcome-field").getByLabel("Cause found and dealt with").check();
        completed(doctor, "RL-03C");
        grace.step(Person.PHYSICIAN, "RL-04");
        doctor.field("form:measure-FORM").selectOption("ORAL");
        assertThat(doctor.field("form:preview")).containsText("By mouth: recheck after 3 months");
        doctor.screenshot("story-rls-08-iron-by-mouth").mustBeAccessible();
        completed(doctor, "RL-04");
    }

    private void threeMonthsLater() {
        pass(85);
        Visitor nurse = grace.as(Person.NURSE).open("/plan/view.xhtml?case=" + grace.caseId());
        assertThat(nurse.page().locator("main")).containsText("RL-04A");
        assertThat(due()).as("not yet after 85 days").isEmpty();
        pass(10);
        assertThat(due()).as("three months are over").isEqualTo("RL-04A");
        nurse.open("/worklist/today.xhtml").screenshot("story-rls-09-recheck-due");

        grace.reviewed(iron("88", "75"), "Iron is filled up");
        grace.scored("IRLS", 19);
        grace.step(Person.NURSE, "RL-04A");
        assertThat(nurse.field("form:measure-IRLS_BEFORE")).hasValue("24");
        assertThat(nurse.field("form:measure-IRLS")).hasValue("19");
        assertThat(nurse.field("form:preview")).containsText("Not improved enough");
        nurse.screenshot("story-rls-10-after-iron").mustBeAccessible();
        completed(nurse, "RL-04A");
    }

    /** Creatinine 130 µmol/L at 70 kg: a clearance of 52 mL/min caps the dose at 1400 mg a day. */
    private void gabapentin(Visitor doctor) {
        write("insert into measurement (id, patient_id, kind, amount, unit, taken_at, recorded_by, version) select"
                + " gen_random_uuid(), c.patient_id, 'WEIGHT', 70, 'kg', now(), c.opened_by, 0 from clinic_case c where c.id = ?");
        grace.entering(null);
        grace.reviewed(grace.value("Creatinine", "130", "umol/L").saved("save"), "Dose by clearance");
        doctor.open("/medication/choose.xhtml?case=" + grace.caseId() + "&for=RLS");
        assertThat(doctor.page().locator("main")).containsText("Gabapentin");
        doctor.screenshot("story-rls-11a-agents").mustBeAccessible();
        doctor.open("/medication/choose.xhtml?case=" + grace.caseId() + "&for=RLS&agent=GABAPENTIN");
        assertThat(doctor.page().locator("main")).containsText("400–1400 mg/day");
        doctor.field("form:reason").fill("Kidneys: by the renal band");
        doctor.screenshot("story-rls-11b-renal-band").mustBeAccessible();
        doctor.field("form:save").click();
        assertThat(doctor.page().locator("main")).containsText("Where it stands");
        doctor.screenshot("story-rls-11c-gabapentin").mustBeAccessible();
    }

    private void alphaLigand() {
        Visitor doctor = grace.step(Person.PHYSICIAN, "RL-05");
        assertThat(doctor.field("form:measure-IRLS")).hasValue("19");
        assertThat(doctor.page().locator("aside")).containsText("2025 wins");
        for (String no : List.of("PREGNANT", "CONTRAINDICATED", "SUICIDAL")) {
            answer(doctor, no, false);
        }
        answer(doctor, "SCREENED", true);
        answer(doctor, "STARTED", true);
        assertThat(doctor.field("form:preview")).containsText("RL-21");
        doctor.screenshot("story-rls-11-alpha-ligand").mustBeAccessible();
        completed(doctor, "RL-05");
        gabapentin(doctor);

        pass(14);
        Visitor nurse = grace.step(Person.NURSE, "RL-21");
        for (String no : List.of("SUICIDAL", "FALLS", "MISUSE")) {
            answer(nurse, no, false);
        }
        nurse.field("form:measure-ADVERSE").selectOption("NONE");
        warned(nurse, "SC-32", "Within the renal band");
        completed(nurse, "RL-21");
    }

    private void quietLegs() {
        pass(30);
        grace.scored("IRLS", 9).screenshot("story-rls-12-irls-falls");
        Visitor nurse = grace.step(Person.NURSE, "RL-08");
        assertThat(nurse.field("form:measure-IRLS")).hasValue("9");
        nurse.field("form:measure-RESPONSE").selectOption("FULL");
        answer(nurse, "DOPAMINERGIC", false);
        answer(nurse, "WORSE", false);
        answer(nurse, "DOPAMINE_HARM", false);
        assertThat(nurse.field("form:preview")).containsText("Responding");
        nurse.screenshot("story-rls-13-review").mustBeAccessible();
        warned(nurse, "SC-32", "Within the renal band");
        completed(nurse, "RL-08");
        Visitor doctor = grace.as(Person.PHYSICIAN).open("/plan/view.xhtml?case=" + grace.caseId());
        assertThat(doctor.page().locator("main")).containsText("RL-23");
        assertThat(doctor.page().locator("main")).not().containsText("???");
        doctor.screenshot("story-rls-14-plan").mustBeAccessible();
        doctor.open("/chart/case.xhtml?id=" + grace.caseId()).page().waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(doctor.page().locator("section[aria-label='Beside the plan']"))
                .containsText("no diagnosis is recorded");
        doctor.screenshot("story-rls-15-case").mustBeAccessible();
        assertThat(read("select status from clinic_case where id = ?", caseId())).isEqualTo("FOLLOW_UP");
    }

    /** The step that is due by now. */
    private String due() {
        return read(
                "select s.code from plan_step ps join plan p on p.id = ps.plan_id join protocol_step s on s.id = ps.step_id"
                        + " where p.case_id = ? and ps.status = 'OPEN' and ps.due_at <= now()",
                caseId());
    }

    private void takes(String medicine) {
        write("insert into safety_fact (id, patient_id, kind, state, label, recorded_at, recorded_by, version)"
                + " select gen_random_uuid(), c.patient_id, 'MEDICINE', 'PRESENT', '" + medicine
                + "', now(), c.opened_by, 0 from clinic_case c where c.id = ?");
    }

    /** Days go by: what was measured, scored and done so far is so much older. */
    private void pass(int days) {
        for (String ageing : List.of(
                "update result_report set taken_at = taken_at - %1$s, entered_at = entered_at - %1$s, finalised_at ="
                        + " finalised_at - %1$s, reviewed_at = reviewed_at - %1$s where case_id = ?",
                "update score_entry set assessed_at = assessed_at - %1$s, recorded_at = recorded_at - %1$s where case_id = ?",
                "update plan_step set activated_at = activated_at - %1$s, due_at = due_at - %1$s, original_due_at ="
                        + " original_due_at - %1$s, completed_at = completed_at - %1$s"
                        + " where plan_id in (select id from plan where case_id = ?)")) {
            write(ageing.formatted("interval '" + days + " days'"));
        }
    }

    private void write(String statement) {
        try (Connection owner = connectAsOwner(); PreparedStatement write = owner.prepareStatement(statement)) {
            write.setObject(1, caseId());
            write.executeUpdate();
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private UUID caseId() {
        return UUID.fromString(grace.caseId());
    }
}
