package org.sleepclinic.web.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sleepclinic.testing.browser.BrowserTest;
import org.sleepclinic.testing.browser.Person;
import org.sleepclinic.testing.browser.Visitor;

/**
 * Stiff, stereotyped events out of sleep: FLEP +9 (T29). The suspicion is confirmed, the safety advice comes first, the EEG is
 * due within 72 hours and its discharges reach the step from its report; lamotrigine beside valproate gets the slow ladder, and
 * the fall of seizure days decides the review.
 */
class EpilepsyStoryBrowserIT extends BrowserTest {
    private PatientStory grace;

    @Test
    void fromStereotypedEventsToTheFirstReview() {
        grace = new PatientStory(this::signedIn).referred("Stiff limbs and jerks, many times a night");
        askedForFlep();
        redFlagConfirmed();
        grace.intakeFinished();
        confirmedAndStarted();
        adviceGiven();
        assessedAndTested();
        diagnosed();
        lamotrigineBesideValproate();
        followedUp();
    }

    @Test
    void aGabapentinoidInAbsenceEpilepsyStopsUntilASecondPrescriberAgrees() {
        grace = new PatientStory(this::signedIn).referred("Blank spells since childhood, restless legs at night");
        Visitor doctor = recorded("G40.A09", "GENERALISED/ABSENCE", "Absence seizure");
        doctor.open("/medication/choose.xhtml?case=" + grace.caseId() + "&for=RLS&agent=GABAPENTIN");
        assertThat(doctor.page().locator(".sus.crit").first()).containsText("absence and myoclonic");
        doctor.field("form:reason").fill("Restless legs keep her awake, nothing else was tolerated");
        doctor.field("form:save").click();
        assertThat(doctor.field("form:second-field")).containsText("Fill in");
        doctor.screenshot("story-epilepsy-12-gabapentinoid-stops").mustBeAccessible();
        doctor.field("form:second").selectOption(new SelectOption().setLabel(Person.DEPUTY.displayName()));
        doctor.field("form:secondPassword").fill(Person.PASSWORD);
        doctor.field("form:save").click();
        assertThat(doctor.page().locator("main")).containsText("What was decided");
        assertThat(doctor.page().locator("main"))
                .containsText("absence and myoclonic seizures. co-signed by Dr Sini Aalto");
        doctor.screenshot("story-epilepsy-13-gabapentinoid-overridden").mustBeAccessible();
    }

    private void askedForFlep() {
        Visitor nurse = grace.asked("COMPLAINT", Map.of("INT_01", "SHAKING"));
        typed(nurse, "INT_03_1", "12");
        grace.asked("NIGHT", Map.of("INT_04", "ANY_TIME", "INT_05", "FROM_10_S_TO_2_MIN", "INT_07", "YES"));
        typed(nurse, "INT_06_1", "8");
        grace.asked("EVENT", Map.of("INT_08_1", "YES", "INT_09", "IDENTICAL", "INT_10", "STIFF", "INT_11_1", "NO",
                "INT_11_2", "NO", "INT_11_3", "NO", "INT_12_1", "CLEARLY"));
        assertThat(nurse.page().locator("main")).containsText("+9");
        nurse.screenshot("story-epilepsy-1-flep-9").mustBeAccessible();
    }

    private static void typed(Visitor nurse, String item, String text) {
        nurse.field("form:" + item).fill(text);
        nurse.field("form:" + item).blur();
        assertThat(nurse.field("form:" + item + "-box")).containsText("T. Brandt");
    }

    private void redFlagConfirmed() {
        Visitor nurse = grace.as(Person.NURSE);
        nurse.page().locator("button:has-text('Confirm')").click();
        assertThat(nurse.field("form:aside")).containsText("Confirmed");
    }

    private void confirmedAndStarted() {
        Visitor doctor = grace.as(Person.PHYSICIAN).open("/casefile/suspicions.xhtml?case=" + grace.caseId());
        Locator epilepsy = doctor.page().locator("table.differential thead th",
                new Page.LocatorOptions().setHasText(Pattern.compile("Epilepsy")));
        epilepsy.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("onfirm"))).click();
        doctor.field("decideForm:decide").click();
        assertThat(epilepsy).containsText("Confirmed");
        doctor.screenshot("story-epilepsy-2-suspicion");
        doctor.open("/plan/start.xhtml?case=" + grace.caseId());
        assertThat(doctor.field("form:steps-EPI")).hasValue("EP-01");
        doctor.screenshot("story-epilepsy-3-start").mustBeAccessible();
        doctor.field("form:start-EPI").click();
        assertThat(doctor.page().locator(".rail").first()).containsText("EP-01");
    }

    private void adviceGiven() {
        Visitor nurse = grace.step(Person.NURSE, "EP-01");
        nurse.screenshot("story-epilepsy-4-step").mustBeAccessible();
        nurse.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Safety advice and driving")).click();
        nurse.page().waitForURL(Pattern.compile(".*/advice/view.*"));
        for (String topic : new String[] {"First aid and whom to call", "Video", "Driving", "Bath", "SUDEP"}) {
            nurse.page().locator("[id='form:items-field']").getByLabel(topic, new Locator.GetByLabelOptions()
                    .setExact(true)).check();
        }
        nurse.field("form:save").click();
        assertThat(nurse.page().locator("main table")).containsText("T. Brandt");
        nurse.field("driving:situation").selectOption(new SelectOption().setLabel("Only ever in sleep"));
        nurse.field("driving:group").selectOption(new SelectOption().setLabel("Car, motorcycle"));
        nurse.field("driving:months").fill("2");
        nurse.field("driving:months").blur();
        assertThat(nurse.field("driving:law")).containsText("By these rules not yet");
        nurse.page().getByLabel("Must not drive").check();
        nurse.page().getByLabel("Whose duty it is to notify was explained").check();
        nurse.screenshot("story-epilepsy-5-driving").mustBeAccessible();
        nurse.field("driving:record").click();
        assertThat(nurse.page().locator("aside .card").first()).containsText("Must not drive");
        Visitor step = grace.step(Person.NURSE, "EP-01");
        PatientStory.answer(step, "SHEET_GIVEN", true);
        PatientStory.answer(step, "DRIVING_RECORDED", true);
        PatientStory.answer(step, "EEG_ORDERED", true);
        assertThat(step.field("form:preview")).containsText("within 72 h");
        PatientStory.completed(step, "EP-01").screenshot("story-epilepsy-6-advice-given");
    }

    private void assessedAndTested() {
        Visitor lab = grace.step(Person.TECHNOLOGIST, "EP-01e");
        lab.page().getByLabel("EEG recorded", new Page.GetByLabelOptions().setExact(true)).check();
        PatientStory.completed(lab, "EP-01e");
        Visitor doctor = grace.step(Person.PHYSICIAN, "EP-02");
        chosen(doctor, "SEEN_BY", "Video");
        PatientStory.answer(doctor, "ECG_SEEN", true);
        doctor.page().getByLabel("Suspected unprovoked seizure").check();
        PatientStory.completed(doctor, "EP-02");
        eegShowsDischarges(doctor);
        grace.step(Person.PHYSICIAN, "EP-03");
        assertThat(doctor.field("form:measure-EEG")).hasValue("EPILEPTIFORM");
        assertThat(doctor.field("form:measure-EEG-field")).containsText("From the patient");
        PatientStory.answer(doctor, "ACUTE_LESION", false);
        PatientStory.answer(doctor, "LABS_IN", true);
        doctor.screenshot("story-epilepsy-8-eeg-in-the-step").mustBeAccessible();
        PatientStory.completed(doctor, "EP-03");
    }

    private void eegShowsDischarges(Visitor doctor) {
        doctor.open("/eeg/report.xhtml?study=EEG_SLEEP_DEPRIVED&patient=" + grace.patientId() + "&case="
                + grace.caseId());
        assertThat(doctor.field("form:recordedAt")).hasValue("");
        doctor.field("form:recordedAt").fill("n");
        doctor.field("form:groups:4:details:0:rows:0:term").selectOption("EPILEPTIFORM");
        doctor.field("form:groups:4:details:0:rows:0:morphology").selectOption("SPIKE_WAVE");
        doctor.field("form:groups:4:details:0:rows:0:location").selectOption("LEFT_TEMPORAL");
        doctor.field("form:groups:4:details:0:rows:0:incidence").selectOption("FREQUENT");
        doctor.field("form:write").click();
        assertThat(doctor.field("form:description")).hasValue(Pattern.compile("Epileptiform discharges"));
        doctor.field("form:significance").selectOption("EPILEPSY_FOCAL");
        doctor.field("form:conclusion").fill("Supports epilepsy of the left temporal lobe.");
        doctor.field("form:save").click();
        doctor.page().waitForURL(Pattern.compile(".*/result/view.*"));
        doctor.screenshot("story-epilepsy-7-eeg").mustBeAccessible();
    }

    private void diagnosed() {
        recorded("G40.209", "FOCAL/FOCAL", "Focal seizure").screenshot("story-epilepsy-9-seizure-type");
        Visitor doctor = grace.step(Person.PHYSICIAN, "EP-04");
        assertThat(doctor.page().locator("main")).containsText("Was the seizure provoked?");
        chosen(doctor, "CONCLUSION", "Epilepsy");
        PatientStory.answer(doctor, "UNPROVOKED", true);
        PatientStory.answer(doctor, "MRI_EXEMPT", false);
        assertThat(doctor.field("form:preview")).containsText("EP-04m");
        doctor.screenshot("story-epilepsy-9-diagnosis").mustBeAccessible();
        PatientStory.completed(doctor, "EP-04");
    }

    private Visitor recorded(String code, String seizureType, String said) {
        Visitor doctor = grace.as(Person.PHYSICIAN).open("/diagnosis/record.xhtml?case=" + grace.caseId());
        doctor.field("form:code").selectOption(code);
        doctor.field("form:seizureType").selectOption(seizureType);
        doctor.settled();
        doctor.page().getByLabel("Provisional").check(new Locator.CheckOptions().setForce(true));
        doctor.field("form:save").click();
        assertThat(doctor.page().locator("main aside")).containsText(said);
        return doctor;
    }

    private void lamotrigineBesideValproate() {
        takes("Sodium valproate 600 mg");
        Visitor doctor =
                grace.as(Person.PHYSICIAN).open("/medication/choose.xhtml?for=EPILEPSY&case=" + grace.caseId());
        Locator lamotrigine = doctor.page().locator("table.agents tr", new Page.LocatorOptions()
                .setHasText("Lamotrigine")).first();
        assertThat(lamotrigine).containsText("25 mg on alternate days");
        doctor.screenshot("story-epilepsy-10-agents").mustBeAccessible();
        lamotrigine.getByText("Look closely").click();
        assertThat(doctor.page().locator("main")).containsText("Beside valproate");
        doctor.field("form:reason").fill("Valproate alone does not suffice");
        doctor.field("form:save").click();
        assertThat(doctor.page().locator("tr.now-row")).containsText("25 mg on alternate days");
        doctor.screenshot("story-epilepsy-10-slow-ladder").mustBeAccessible();
        doctor.page().getByText("Complete the step of the plan").click();
        assertThat(doctor.page().locator("h1")).containsText("EP-05");
        chosen(doctor, "MEDICINE", "Lamotrigine");
        doctor.screenshot("story-epilepsy-10-medicine").mustBeAccessible();
        PatientStory.warned(doctor, "SC-34", "Slow ladder beside valproate");
        PatientStory.completed(doctor, "EP-05");
    }

    private void followedUp() {
        Visitor nurse = grace.step(Person.NURSE, "EP-06");
        assertThat(nurse.page().locator("aside.stack")).containsText("Lamotrigine: its next change is on");
        for (String no : new String[] {"RASH", "CYTOPENIA", "MOOD"}) {
            PatientStory.answer(nurse, no, false);
        }
        chosen(nurse, "SODIUM_BAND", "Not measured");
        PatientStory.answer(nurse, "TOLERATED", true);
        PatientStory.answer(nurse, "AT_TARGET", true);
        PatientStory.warned(nurse, "SC-34", "Slow ladder beside valproate");
        PatientStory.completed(nurse, "EP-06");
        grace.step(Person.NURSE, "EP-07");
        PatientStory.answer(nurse, "EFFECTS_ACCEPTABLE", true);
        counted(nurse, "FREE_MONTHS", "1");
        counted(nurse, "SEIZURE_DAYS", "1");
        counted(nurse, "SEIZURE_DAYS_BEFORE", "8");
        assertThat(nurse.field("form:preview")).containsText("87.5 %");
        assertThat(nurse.field("form:preview")).containsText("Responds");
        nurse.screenshot("story-epilepsy-11-review").mustBeAccessible();
        PatientStory.warned(nurse, "SC-34", "Slow ladder beside valproate");
        PatientStory.completed(nurse, "EP-07");
        nurse.open("/plan/view.xhtml?case=" + grace.caseId()).screenshot("story-epilepsy-11-plan").mustBeAccessible();
    }

    private void takes(String medicine) {
        try (Connection owner = connectAsOwner(); PreparedStatement write = owner.prepareStatement(
                "insert into safety_fact (id, patient_id, kind, state, label, recorded_at, recorded_by, version)"
                        + " select gen_random_uuid(), c.patient_id, 'MEDICINE', 'PRESENT', ?, now(), c.opened_by, 0"
                        + " from clinic_case c where c.id = ?")) {
            write.setString(1, medicine);
            write.setObject(2, UUID.fromString(grace.caseId()));
            write.executeUpdate();
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static void counted(Visitor visitor, String measure, String amount) {
        visitor.field("form:measure-" + measure).fill(amount);
        visitor.field("form:measure-" + measure).press("Tab");
        visitor.settled();
    }

    private static void chosen(Visitor visitor, String measure, String label) {
        visitor.field("form:measure-" + measure).selectOption(new SelectOption().setLabel(label));
        visitor.settled();
    }
}
