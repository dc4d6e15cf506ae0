package org.sleepclinic.web.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sleepclinic.web.story.PatientStory.answer;
import static org.sleepclinic.web.story.PatientStory.completed;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.LoadState;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sleepclinic.testing.browser.BrowserTest;
import org.sleepclinic.testing.browser.Person;
import org.sleepclinic.testing.browser.Visitor;

/** One jerk on falling asleep and nothing else: told that it is harmless, a sleep plan, closed. No test, no driving ban. */
class HypnicJerkStoryBrowserIT extends BrowserTest {
    private PatientStory grace;

    @Test
    void endsInReassuranceAndASleepPlan() {
        grace = new PatientStory(this::signedIn)
                .referred("One jerk of the whole body when falling asleep, wakes me up");
        asked();
        reassured();
        sleepsByPlan();
        closed();
        assertThat(read("select count(*) from clinical_order where case_id = ?", caseId())).as("tests").isEqualTo("0");
        assertThat(read("select count(*) from case_finding where case_id = ? and code = 'SUSPECTED_SEIZURE'", caseId()))
                .as("suspected seizures").isEqualTo("0");
        assertThat(read("select count(*) from alert where case_id = ?", caseId())).as("alerts").isEqualTo("0");
    }

    private void asked() {
        grace.asked("COMPLAINT", Map.of("INT_01", "JERKS"));
        grace.asked("NIGHT", Map.of("INT_04", "FALLING_ASLEEP"));
        Map<String, String> event = new LinkedHashMap<>();
        event.put("INT_10", "SINGLE_JERK");
        event.put("INT_13", "NONE");
        event.put("INT_14a", "NO");
        grace.asked("EVENT", event);
        grace.asked("LEGS", Map.of("INT_15_C1", "NO"));
        grace.asked("PAIN", Map.of("INT_17_1", "NO", "INT_17_2", "NO", "INT_17_3", "NO"));
        grace.asked("EXAMINATION", Map.of("INT_35_1", "NEGATIVE", "INT_35_2", "NEGATIVE", "INT_35_3",
                "NORMAL", "INT_35_4", "NORMAL"));
        Visitor nurse = grace.asked("HISTORY", Map.of("INT_18_1", "NO"));
        Locator first = nurse.field("form:aside").locator(".sus.on").first();
        assertThat(first).containsText("Hypnic jerk");
        assertThat(first).containsText("no tests needed");
        nurse.screenshot("story-hypnic-1-intake");
        grace.intakeFinished();
        assertThat(next(nurse)).containsText("Reassure the patient");
        assertThat(next(nurse)).containsText("no tests are needed");
        assertThat(next(nurse)).not().containsText("Order tests");
        nurse.screenshot("story-hypnic-2-next-step").mustBeAccessible();
        nurse.open("/casefile/suspicions.xhtml?case=" + grace.caseId());
        assertThat(nurse.field("list")).containsText("one sudden jerk");
        nurse.screenshot("story-hypnic-3-side-by-side").mustBeAccessible();
        nurse.open("/casefile/suspicions.xhtml?case=" + grace.caseId() + "&show=all")
                .screenshot("story-hypnic-4-all-side-by-side")
                .mustBeAccessible();
    }

    private void reassured() {
        Visitor doctor = grace.as(Person.PHYSICIAN).open("/chart/case.xhtml?id=" + grace.caseId());
        next(doctor).locator("a.btn.primary").click();
        doctor.page().waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(doctor.field("form:body")).hasValue(Pattern.compile("harmless"));
        assertThat(doctor.page().locator("main")).containsText("Driving not affected");
        doctor.screenshot("story-hypnic-5-reassurance").mustBeAccessible();
        doctor.field("form:save").click();
        doctor.page().waitForURL(url -> url.contains("/chart/case.xhtml"));
        assertThat(doctor.page().locator("main")).containsText("Reassurance given");
        assertThat(next(doctor)).containsText("Agree a sleep plan");
        assertThat(doctor.page().locator(".banner")).not().containsText("driv");
        doctor.screenshot("story-hypnic-6-told").mustBeAccessible();
    }

    private void sleepsByPlan() {
        Visitor doctor = grace.as(Person.PHYSICIAN);
        next(doctor).locator("a.btn.primary").click();
        Locator goals = doctor.page().locator("input[name='form:steps-SLEEP']");
        goals.first().waitFor();
        for (int at = 0; at < goals.count(); at++) {
            goals.nth(at).setChecked("SL-01".equals(goals.nth(at).getAttribute("value")));
        }
        doctor.screenshot("story-hypnic-7-sleep-plan");
        doctor.field("form:start-SLEEP").click();
        assertThat(doctor.page().locator(".notice").first()).containsText("The plan is started");
        Visitor nurse = grace.step(Person.NURSE, "SL-01");
        nurse.field("form:measure-SLEEP_HOURS").fill("8");
        nurse.field("form:measure-SLEEP_HOURS").press("Tab");
        answer(nurse, "WAKE_REGULAR", true);
        completed(nurse, "SL-01").screenshot("story-hypnic-8-sleeps");
    }

    private void closed() {
        Visitor doctor = grace.as(Person.PHYSICIAN).open("/casefile/move.xhtml?case=" + grace.caseId());
        doctor.page().locator("input[type=radio][value=CLOSED]").check();
        doctor.page().waitForLoadState(LoadState.NETWORKIDLE);
        doctor.field("form:reason").fill("Harmless jerks on falling asleep; sleeps better");
        doctor.field("form:save").click();
        assertThat(doctor.page().locator("main .rail")).containsText("sleeps better");
        doctor.open("/chart/case.xhtml?id=" + grace.caseId());
        assertThat(doctor.page().locator("main")).containsText("Case: Closed");
        assertThat(doctor.page().locator("main")).not().containsText("???");
        doctor.screenshot("story-hypnic-9-closed").mustBeAccessible();
    }

    private static Locator next(Visitor visitor) {
        return visitor.page().locator("section[aria-label='Next step']").first();
    }

    private UUID caseId() {
        return UUID.fromString(grace.caseId());
    }
}
