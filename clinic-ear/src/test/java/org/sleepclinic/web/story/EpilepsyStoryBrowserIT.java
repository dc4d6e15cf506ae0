package org.sleepclinic.web.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sleepclinic.testing.browser.BrowserTest;
import org.sleepclinic.testing.browser.Person;
import org.sleepclinic.testing.browser.Visitor;

/**
 * Stiff, stereotyped events out of sleep: FLEP +9 (T29). The suspicion is confirmed, the safety advice comes first, the EEG is
 * due within 72 hours; the seizure is called unprovoked with its values on the page, and treatment begins.
 */
class EpilepsyStoryBrowserIT extends BrowserTest {
    private PatientStory grace;

    @Test
    void fromStereotypedEventsToTheFirstReview() {
        grace = new PatientStory(this::signedIn).referred("Stiff limbs and jerks, many times a night");
        askedForFlep();
        grace.intakeFinished();
        confirmedAndStarted();
        adviceGiven();
        assessedAndTested();
        diagnosedAndTreated();
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
        assertThat(nurse.page().locator("aside")).containsText("Must not drive");
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
        grace.step(Person.PHYSICIAN, "EP-03");
        PatientStory.answer(doctor, "ACUTE_LESION", false);
        chosen(doctor, "EEG", "Epileptiform");
        PatientStory.answer(doctor, "LABS_IN", true);
        PatientStory.completed(doctor, "EP-03");
    }

    private void diagnosedAndTreated() {
        Visitor doctor = grace.step(Person.PHYSICIAN, "EP-04");
        assertThat(doctor.page().locator("main")).containsText("Was the seizure provoked?");
        chosen(doctor, "CONCLUSION", "Epilepsy");
        PatientStory.answer(doctor, "UNPROVOKED", true);
        PatientStory.answer(doctor, "MRI_EXEMPT", false);
        assertThat(doctor.field("form:preview")).containsText("EP-04m");
        doctor.screenshot("story-epilepsy-7-diagnosis").mustBeAccessible();
        PatientStory.completed(doctor, "EP-04");
        grace.step(Person.PHYSICIAN, "EP-05");
        chosen(doctor, "MEDICINE", "Lamotrigine");
        doctor.screenshot("story-epilepsy-8-medicine").mustBeAccessible();
        PatientStory.completed(doctor, "EP-05");
        Visitor nurse = grace.step(Person.NURSE, "EP-06");
        for (String no : new String[] {"RASH", "CYTOPENIA", "MOOD"}) {
            PatientStory.answer(nurse, no, false);
        }
        chosen(nurse, "SODIUM_BAND", "Not measured");
        PatientStory.answer(nurse, "TOLERATED", true);
        PatientStory.answer(nurse, "AT_TARGET", true);
        PatientStory.completed(nurse, "EP-06");
        grace.step(Person.NURSE, "EP-07");
        nurse.screenshot("story-epilepsy-9-review").mustBeAccessible();
        nurse.open("/plan/view.xhtml?case=" + grace.caseId()).screenshot("story-epilepsy-10-plan").mustBeAccessible();
    }

    private static void chosen(Visitor visitor, String measure, String label) {
        visitor.field("form:measure-" + measure).selectOption(new SelectOption().setLabel(label));
        visitor.page().waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
    }
}
