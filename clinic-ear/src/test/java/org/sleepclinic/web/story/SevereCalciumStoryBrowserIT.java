package org.sleepclinic.web.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.SelectOption;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sleepclinic.testing.browser.BrowserTest;
import org.sleepclinic.testing.browser.Person;
import org.sleepclinic.testing.browser.Visitor;

/**
 * Total calcium 1.70 mmol/L comes without albumin: possibly severe, and the doctor on duty is told at once. The albumin
 * follows, the adjusted value is 1.85 and severe; the doctor opens the result, says what is done, and HC-01 is open.
 */
class SevereCalciumStoryBrowserIT extends BrowserTest {
    private static final LocatorAssertions.ContainsTextOptions TEN_SECONDS =
            new LocatorAssertions.ContainsTextOptions().setTimeout(10_000);

    @Test
    void aSilentSevereCalciumFindsTheDoctorAndOpensTheEmergencyStep() {
        PatientStory grace = new PatientStory(this::signedIn).referred("Cramping hands since thyroid surgery");
        grace.ordered("Cramps, low calcium?");
        Visitor onDuty = grace.as(doctorOnDuty()).open("/worklist/today.xhtml").live();
        Locator bar = grace.bar(onDuty).first();

        grace.entering(read("select id from clinical_order where category = 'LAB' and case_id = ?",
                UUID.fromString(grace.caseId())));
        Visitor lab = grace.value("Calcium, total", "1.70", "mmol/L").saved("savePreliminary");
        assertThat(bar).containsText("possibly severe hypocalcaemia", TEN_SECONDS);
        onDuty.screenshot("story-severe-1-possibly");

        lab.page().getByText("Add values").click();
        lab.page().waitForLoadState(LoadState.NETWORKIDLE);
        grace.value("Albumin", "32.5", "g/L").saved("save");
        assertThat(lab.page().locator("main")).containsText("1.85 mmol/L");
        lab.screenshot("story-severe-2-adjusted").mustBeAccessible();
        assertThat(bar).containsText("Adjusted calcium 1.85 mmol/L", TEN_SECONDS);
        onDuty.screenshot("story-severe-3-alert").mustBeAccessible();

        grace.answered(onDuty, "Patient called in by ambulance; calcium gluconate and monitor ready");
        assertThat(onDuty.page().locator("main")).containsText("Answered by " + doctorOnDuty().displayName());
        assertThat(grace.bar(onDuty)).hasCount(0);
        assertThat(onDuty.page().locator("main a[href*='/emergency/view']").first())
                .hasText("The emergency: what to do, checklist");
        onDuty.screenshot("story-severe-4-answered").mustBeAccessible();

        onDuty.open("/chart/case.xhtml?id=" + grace.caseId());
        assertThat(onDuty.page().locator(".card.next").first()).containsText("HC-01");
        onDuty.screenshot("story-severe-5-emergency-step").mustBeAccessible();
        onDuty.page().locator(".card.next a[href*='/plan/step']").first().click();
        assertThat(onDuty.page().locator("h1")).containsText("HC-01");
        onDuty.screenshot("story-severe-6-secure-the-patient").mustBeAccessible();

        onDuty.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Emergency page")).click();
        tick(onDuty, "HC-01", "Done");
        assertThat(onDuty.page().locator(".tick.open", named("HC-02"))).containsText("10–20 mL of 10 %");
        aBolusTenTimesTooMuchAsksWhyAndIsStruckOut(onDuty);
        onDuty.screenshot("story-severe-7-emergency").mustBeAccessible();
    }

    private static void tick(Visitor visitor, String step, String button) {
        Locator open = visitor.page().locator(".tick.open", named(step));
        assertThat(open.getByRole(AriaRole.BUTTON)).hasText(new String[] {"Done", "Handed over"});
        open.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button)).click();
        assertThat(visitor.page().locator(".tick.done", named(step))).isVisible();
    }

    private static Page.LocatorOptions named(String step) {
        return new Page.LocatorOptions().setHasText(step);
    }

    private static void aBolusTenTimesTooMuchAsksWhyAndIsStruckOut(Visitor visitor) {
        visitor.page().locator("[data-opens=dose]").click();
        Locator dialog = visitor.page().locator("dialog#dose");
        assertThat(dialog.getByLabel("Drug"))
                .hasValue("calcium gluconate 10 % IV");
        dialog.getByLabel("Amount").fill("200");
        dialog.getByLabel("Given at").fill("now");
        dialog.getByLabel("Given at").press("Tab");
        dialog.getByLabel("Checked by").selectOption(new SelectOption().setLabel(Person.NURSE.displayName()));
        Locator keep = dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Record the dose"));
        keep.click();
        assertThat(dialog).containsText("More than 20 mL");
        dialog.getByLabel("Reason, where something warns").fill("typed as found on the chart");
        keep.click();
        assertThat(visitor.page().locator("main")).containsText("calcium gluconate 10 % IV 200 mL");
        visitor.page().locator("[data-opens=strike]").click();
        Locator strike = visitor.page().locator("dialog#strike");
        strike.getByLabel("Dose").selectOption(new SelectOption().setIndex(1));
        strike.getByLabel("Reason").fill("20 mL were given");
        strike.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Strike out").setExact(true)).click();
        assertThat(visitor.page().locator("li.struck")).containsText("struck out: 20 mL were given");
    }
}
