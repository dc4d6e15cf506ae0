package org.sleepclinic.web.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sleepclinic.web.story.PatientStory.answer;
import static org.sleepclinic.web.story.PatientStory.completed;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sleepclinic.testing.browser.BrowserTest;
import org.sleepclinic.testing.browser.Person;
import org.sleepclinic.testing.browser.Visitor;

/**
 * The whole thread on its pages: patient, case, intake, suspicion, order, appointment, result, diagnosis, plan, follow-up,
 * closed. A mild low calcium after thyroid surgery comes back into range.
 */
class HypocalcaemiaStoryBrowserIT extends BrowserTest {
    /** Days ago: the story begins with a result of yesterday. */
    private static final int FIRST_DRAW = 1;

    private PatientStory grace;

    @Test
    void fromComplaintToClosure() {
        grace = new PatientStory(this::signedIn).referred("Cramps in both calves at night since thyroid surgery");
        grace.as(Person.FRONT_DESK).screenshot("story-whole-01-referred");
        askedAndSuspected();
        orderedBookedAndTaken();
        readReviewedAndDiagnosed();
        treated();
        followedUp();
        closed();
    }

    private void askedAndSuspected() {
        grace.asked("PAIN", Map.of("INT_17_1", "NO", "INT_17_2", "NO"));
        Visitor nurse = grace.asked("HISTORY", Map.of("INT_18_1", "YES"));
        assertThat(nurse.field("form:aside")).containsText("Hypocalcaemia");
        nurse.screenshot("story-whole-02-intake");
        grace.intakeFinished();
        assertThat(nurse.page().locator("main")).containsText("Hypocalcaemia");
        Visitor doctor = grace.as(Person.PHYSICIAN).open("/casefile/suspicions.xhtml?case=" + grace.caseId());
        assertThat(doctor.field("list")).containsText("Hypocalcaemia");
        doctor.screenshot("story-whole-03-suspicion").mustBeAccessible();
    }

    private void orderedBookedAndTaken() {
        grace.ordered("Low calcium after thyroid surgery?").screenshot("story-whole-04-ordered");
        Visitor desk = grace.bookedAndCame("order=" + order("LAB"));
        desk.screenshot("story-whole-05-arrived");
        grace.seen(Person.TECHNOLOGIST, path(desk));
        grace.as(Person.TECHNOLOGIST).screenshot("story-whole-06-blood-taken");
    }

    private void readReviewedAndDiagnosed() {
        grace.entering(order("LAB"));
        grace.taken(FIRST_DRAW).value("Calcium, total", "7.2", "mg/dL").value("Albumin", "2.5", "g/dL")
                .value("Magnesium", "0.80", "mmol/L").value("PTH, intact", "80", "pg/mL")
                .value("25-OH vitamin D", "60", "nmol/L").value("Creatinine", "65", "umol/L");
        grace.as(Person.TECHNOLOGIST).screenshot("story-whole-07-entering");
        Visitor lab = grace.saved("save");
        assertThat(lab.page().locator("main")).containsText("8.40 mg/dL");

        Visitor doctor = grace.reviewed(lab, "Mild, no symptoms: oral calcium, control tomorrow");
        doctor.screenshot("story-whole-08-reviewed");
        electrocardiogram();

        doctor.open("/diagnosis/record.xhtml?case=" + grace.caseId());
        doctor.field("form:code").selectOption("E83.51");
        doctor.page().getByLabel("Confirmed", new Page.GetByLabelOptions().setExact(true)).check();
        doctor.page().getByLabel("Result: Calcium, adjusted").check();
        doctor.field("form:save").click();
        assertThat(doctor.page().locator("aside")).containsText("Hypocalcaemia");
        doctor.screenshot("story-whole-09-diagnosed");
    }

    private void electrocardiogram() {
        grace.entering(order("ECG"));
        Visitor lab = grace.taken(FIRST_DRAW).value("Heart rate", "64", "/min").value("QT interval", "400", "ms")
                .value("QRS duration", "92", "ms").as(Person.TECHNOLOGIST);
        lab.field("form:rhythm").selectOption("SINUS");
        lab.settled();
        grace.reviewed(grace.saved("save"), "QTc in range");
    }

    private void treated() {
        Visitor doctor = grace.as(Person.PHYSICIAN).open("/plan/start.xhtml?case=" + grace.caseId());
        assertThat(doctor.page().locator("main")).containsText("Mild: no symptoms");
        doctor.field("form:start-HCA").click();
        assertThat(doctor.page().locator(".notice").first()).containsText("The plan is started");
        doctor.screenshot("story-whole-10-plan");

        Visitor nurse = grace.step(Person.NURSE, "HC-10");
        answer(nurse, "SYMPTOMS", false);
        answer(nurse, "MEDICINES_REVIEWED", true);
        answer(nurse, "BLOODS_SENT", true);
        assertThat(nurse.field("form:preview")).containsText("HC-10A");
        nurse.screenshot("story-whole-11-oral-calcium");
        completed(nurse, "HC-10");

        grace.step(Person.PHYSICIAN, "HC-11");
        assertThat(doctor.field("form:measure-PTH")).hasValue("80");
        assertThat(doctor.field("form:measure-VITAMIN_D")).hasValue("60");
        assertThat(doctor.field("form:preview")).containsText("Another cause");
        doctor.screenshot("story-whole-12-cause").mustBeAccessible();
        completed(doctor, "HC-11");

        pass(3);
        control("8.48", "Rising");
        grace.step(Person.NURSE, "HC-10A");
        assertThat(nurse.field("form:measure-CALCIUM_PREVIOUS")).hasValue("2.10");
        answer(nurse, "SYMPTOMS", false);
        assertThat(nurse.field("form:preview")).containsText("Rising: weekly");
        completed(nurse, "HC-10A");

        pass(14);
        control("9.0", "In range");
        grace.step(Person.NURSE, "HC-21");
        assertThat(nurse.field("form:measure-CALCIUM_ADJUSTED")).hasValue("2.25");
        answer(nurse, "SYMPTOMS", false);
        nurse.screenshot("story-whole-13-in-range");
        completed(nurse, "HC-21");
        assertThat(read("select status from clinic_case where id = ?", caseId())).isEqualTo("FOLLOW_UP");
    }

    /** A draw of today: total calcium in mg/dL, albumin as it should be, so that total is adjusted. */
    private void control(String calcium, String comment) {
        grace.entering(null);
        grace.reviewed(grace.value("Calcium, total", calcium, "mg/dL").value("Albumin", "4.0", "g/dL")
                .value("Magnesium", "0.80", "mmol/L").saved("save"), comment);
    }

    private void followedUp() {
        Visitor desk = grace.bookedAndCame("case=" + grace.caseId());
        grace.seen(Person.NURSE, path(desk));
        Visitor nurse = grace.as(Person.NURSE);
        while (!read(
                "select 1 from plan_step ps join plan p on p.id = ps.plan_id join protocol_step s on s.id = ps.step_id"
                        + " where p.case_id = ? and ps.status = 'OPEN' and s.code = 'HC-22'",
                caseId()).isEmpty()) {
            pass(30);
            control("9.0", "In range");
            grace.step(Person.NURSE, "HC-22");
            answer(nurse, "SYMPTOMS", false);
            completed(nurse, "HC-22");
        }
        pass(60);
        control("9.1", "In range");
        grace.step(Person.NURSE, "HC-23");
        answer(nurse, "SYMPTOMS", false);
        completed(nurse, "HC-23").screenshot("story-whole-14-followed-up").mustBeAccessible();

        pass(40);
        control("9.2", "In range for three months");
        Visitor doctor = grace.step(Person.PHYSICIAN, "HC-24");
        answer(doctor, "SYMPTOMS", false);
        answer(doctor, "IN_RANGE_3_MONTHS", true);
        answer(doctor, "CAUSE_FIXED", true);
        assertThat(doctor.field("form:preview")).containsText("Discharge criteria met");
        doctor.screenshot("story-whole-15-discharge");
        completed(doctor, "HC-24");
        assertThat(doctor.page().locator("section[aria-label='Before the case is let go']")).not()
                .containsText("Not met");
        assertThat(doctor.page().locator("main")).containsText("Completed");
        doctor.screenshot("story-whole-16-plan-completed").mustBeAccessible();
    }

    private void closed() {
        Visitor doctor = grace.as(Person.PHYSICIAN).open("/casefile/move.xhtml?case=" + grace.caseId());
        doctor.page().locator("input[type=radio][value=CLOSED]").check();
        doctor.page().waitForLoadState(LoadState.NETWORKIDLE);
        doctor.field("form:reason").fill("Calcium in range for three months, cause gone; back to the GP");
        doctor.field("form:save").click();
        assertThat(doctor.page().locator("main .rail")).containsText("back to the GP");
        doctor.screenshot("story-whole-17-closed");
        doctor.open("/chart/case.xhtml?id=" + grace.caseId());
        assertThat(doctor.page().locator("main")).containsText("Case: Closed");
        assertThat(doctor.page().locator("main")).not().containsText("???");
        doctor.screenshot("story-whole-18-case").mustBeAccessible();
        doctor.open("/chart/print.xhtml?id=" + grace.caseId()).screenshot("story-whole-19-summary").mustBeAccessible();
    }

    /** Days go by: what was measured and done so far is so much older. */
    private void pass(int days) {
        for (String ageing : List.of(
                "update result_report set taken_at = taken_at - %1$s, entered_at = entered_at - %1$s, finalised_at ="
                        + " finalised_at - %1$s, reviewed_at = reviewed_at - %1$s where case_id = ?",
                "update plan_step set activated_at = activated_at - %1$s, due_at = due_at - %1$s, original_due_at ="
                        + " original_due_at - %1$s, completed_at = completed_at - %1$s"
                        + " where plan_id in (select id from plan where case_id = ?)")) {
            try (Connection owner = connectAsOwner(); PreparedStatement older =
                    owner.prepareStatement(ageing.formatted("interval '" + days + " days'"))) {
                older.setObject(1, caseId());
                older.executeUpdate();
            } catch (SQLException refused) {
                throw new IllegalStateException(refused);
            }
        }
    }

    private UUID caseId() {
        return UUID.fromString(grace.caseId());
    }

    private String order(String category) {
        return read("select id from clinical_order where category = ? and case_id = ?", category, caseId());
    }

    private static String path(Visitor visitor) {
        return visitor.page().url().replaceAll(".*/clinic", "");
    }
}
