package org.sleepclinic.web.chart;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sleepclinic.testing.browser.BrowserTest;
import org.sleepclinic.testing.browser.Person;
import org.sleepclinic.testing.browser.Visitor;
import org.sleepclinic.web.patient.PatientPages;

/**
 * From complaint to the emergency plan, as the clinic works: no symptoms after thyroid surgery, calcium 7.2 mg/dL with
 * albumin 2.5 g/dL is low and mild; the same value with a tingling that a clinician confirms is severe, finds the doctor
 * on duty in another browser, and opens HC-01 when it is answered.
 */
class HypocalcaemiaStoryBrowserIT extends BrowserTest {
    private static final Pattern RESULT = Pattern.compile("/result/view.xhtml");

    /** On two busy cores an answer takes its time. */
    @BeforeAll
    static void bePatient() {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    }

    @Test
    void aLowCalciumIsMildUntilATinglingIsConfirmed() {
        String family = PatientPages.surname();
        Visitor desk = signedIn(Person.FRONT_DESK);
        PatientPages.fill(desk, family, "Grace", "14-Mar-1979");
        desk.field("form:save").click();
        desk.page().waitForURL(url -> url.contains("/patient/view.xhtml"));
        String patient = desk.page().url().replaceAll(".*=", "");
        String caseId = PatientPages.openCase(signedIn(Person.NURSE), patient);

        Visitor doctor = signedIn(Person.PHYSICIAN).open("/order/place.xhtml?case=" + caseId);
        doctor.page().locator(".set-HCA").click();
        assertThat(doctor.page().locator(".set-HCA")).hasCount(0);
        doctor.field("form:indication").fill("Low calcium after thyroid surgery?");
        doctor.field("form:place").click();
        assertThat(doctor.page().locator(".notice").first()).isVisible();
        doctor.open("/order/signing.xhtml?case=" + caseId);
        doctor.field("form:bar:initials").fill("G" + family.charAt(0));
        doctor.field("form:bar:birthYear").fill("1979");
        doctor.field("form:bar:sign").click();
        assertThat(doctor.page().locator(".notice").first()).containsText("signed for");

        String order = text("select id::text from clinical_order where category = 'LAB' and case_id = cast(? as uuid)",
                caseId);
        Visitor lab = signedIn(Person.TECHNOLOGIST).open("/result/enter.xhtml?order=" + order);
        type(lab, "Calcium, total", "7.2", "mg/dL");
        type(lab, "Albumin", "2.5", "g/dL");
        lab.field("form:save").click();
        lab.page().waitForURL(RESULT);
        assertThat(lab.page().locator("main")).containsText("8.4 mg/dL");
        lab.screenshot("story-1-mild").mustBeAccessible();

        Visitor onDuty = signedIn(doctorOnDuty()).open("/worklist/today.xhtml").live();
        Locator bar = onDuty.page().locator("#critical-bars .crit-bar").filter(
                new Locator.FilterOptions().setHasText(family.toUpperCase(Locale.ROOT)));
        assertThat(bar).hasCount(0);

        doctor.open("/casefile/findings.xhtml?case=" + caseId);
        doctor.page().locator("input[type=radio][value=PRESENT]").first().check();
        doctor.field("form:save").click();
        assertThat(doctor.page().locator("[id='list']")).containsText("Tingling");

        assertThat(bar).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(10_000));
        onDuty.screenshot("story-2-alert");
        bar.getByText("Open").click();
        onDuty.page().getByLabel("What is done about it").first()
                .fill("Called the patient in; intravenous calcium prepared");
        onDuty.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Acknowledge")).first().click();
        assertThat(onDuty.page().locator("main")).containsText("Answered by");

        onDuty.open("/chart/case.xhtml?id=" + caseId);
        assertThat(onDuty.page().locator(".card.next").first()).containsText("HC-01");
        assertThat(onDuty.page().locator("main")).not().containsText("???");
        onDuty.screenshot("story-3-case").mustBeAccessible();
        onDuty.open("/chart/print.xhtml?id=" + caseId).screenshot("story-4-summary").mustBeAccessible();
    }

    private static void type(Visitor visitor, String analyte, String amount, String unit) {
        Locator units = visitor.page().locator("select[aria-label='Unit of " + analyte + "']");
        visitor.page().waitForLoadState(LoadState.NETWORKIDLE);
        units.selectOption(unit);
        visitor.page().waitForLoadState(LoadState.NETWORKIDLE);
        Locator field = visitor.field(units.getAttribute("id").replace("-unit", ""));
        visitor.page().waitForResponse(response -> response.url().contains("/result/"), () -> {
            field.fill(amount);
            field.press("Tab");
        });
        visitor.page().waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
    }

    private static String text(String sql, String value) {
        try (Connection owner = connectAsOwner(); PreparedStatement asked = owner.prepareStatement(sql)) {
            asked.setString(1, value);
            try (ResultSet found = asked.executeQuery()) {
                assertThat(found.next()).isTrue();
                return found.getString(1);
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
