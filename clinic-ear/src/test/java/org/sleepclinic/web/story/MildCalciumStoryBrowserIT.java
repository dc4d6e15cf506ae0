package org.sleepclinic.web.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.LoadState;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sleepclinic.testing.browser.BrowserTest;
import org.sleepclinic.testing.browser.Person;
import org.sleepclinic.testing.browser.Visitor;

/**
 * After thyroid surgery, no symptoms, calcium 7.2 mg/dL with albumin 2.5 g/dL: low, mild, the oral route. The same value
 * with a tingling that a clinician confirms is severe.
 */
class MildCalciumStoryBrowserIT extends BrowserTest {
    private PatientStory grace;
    private Visitor onDuty;

    @BeforeEach
    void bloodIsBack() {
        grace = new PatientStory(this::signedIn).referred("No complaint; control of calcium after thyroid surgery");
        grace.ordered("Calcium after thyroid surgery, no symptoms");
        onDuty = grace.as(doctorOnDuty()).open("/worklist/today.xhtml").live();
        grace.entering(order()).value("Calcium, total", "7.2", "mg/dL").value("Albumin", "2.5", "g/dL");
    }

    @Test
    void withoutSymptomsItIsMildAndThePlanProposesTheOralRoute() {
        Visitor lab = grace.saved("save");
        Locator adjusted = lab.page().locator("main tr", new Page.LocatorOptions().setHasText("Calcium, adjusted"));
        assertThat(adjusted).containsText("8.40 mg/dL");
        assertThat(adjusted).containsText("2.10 mmol/L");
        assertThat(adjusted).containsText("Low");
        assertThat(adjusted).not().containsText("Critical");
        lab.screenshot("story-mild-1-result").mustBeAccessible();

        assertThat(read("select count(*) from alert a join clinic_case c on c.id = a.case_id where c.id = ?",
                UUID.fromString(grace.caseId()))).as("no emergency").isEqualTo("0");
        onDuty.open("/worklist/today.xhtml").live().page().waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(grace.bar(onDuty)).hasCount(0);

        Visitor doctor = grace.as(Person.PHYSICIAN).open("/plan/start.xhtml?case=" + grace.caseId());
        Locator proposal = doctor.page().locator("main section.card",
                new Page.LocatorOptions().setHas(doctor.field("form:start-HCA")));
        assertThat(proposal).containsText("2.10 mmol/L");
        assertThat(proposal).containsText("Mild: no symptoms");
        assertThat(proposal.locator(".chip.crit")).hasCount(0);
        assertThat(doctor.field("form:steps-HCA").locator("option:checked")).containsText("HC-10 Start oral calcium");
        doctor.screenshot("story-mild-2-oral-route").mustBeAccessible();
    }

    @Test
    void aConfirmedTinglingMakesTheSameValueSevereAndOpensTheEmergencyStep() {
        grace.saved("save");
        assertThat(grace.bar(onDuty)).hasCount(0);
        Visitor doctor = grace.as(Person.PHYSICIAN).open("/casefile/findings.xhtml?case=" + grace.caseId());
        doctor.page().locator("input[type=radio][value=PRESENT]").first().check();
        doctor.field("form:save").click();
        assertThat(doctor.page().locator("[id='list']")).containsText("Tingling");

        Locator bar = grace.bar(onDuty);
        assertThat(bar).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(10_000));
        onDuty.screenshot("story-tingling-1-alert");
        grace.answered(onDuty, "Called the patient in; intravenous calcium prepared");
        assertThat(onDuty.page().locator("main")).containsText("Answered by " + doctorOnDuty().displayName());
        onDuty.screenshot("story-tingling-2-answered").mustBeAccessible();

        onDuty.open("/chart/case.xhtml?id=" + grace.caseId());
        assertThat(onDuty.page().locator(".card.next").first()).containsText("HC-01");
        assertThat(onDuty.page().locator("main")).not().containsText("???");
        onDuty.screenshot("story-tingling-3-case").mustBeAccessible();
        onDuty.open("/chart/print.xhtml?id=" + grace.caseId()).screenshot("story-tingling-4-summary")
                .mustBeAccessible();
    }

    private String order() {
        return read("select id from clinical_order where category = 'LAB' and case_id = ?",
                UUID.fromString(grace.caseId()));
    }
}
