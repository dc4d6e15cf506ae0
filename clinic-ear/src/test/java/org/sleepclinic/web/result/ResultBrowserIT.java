package org.sleepclinic.web.result;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.SelectOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sleepclinic.testing.browser.BrowserTest;
import org.sleepclinic.testing.browser.Person;
import org.sleepclinic.testing.browser.Visitor;

/** Results as people enter, read, amend and review them; a critical one finds the doctor on duty. */
class ResultBrowserIT extends BrowserTest {
    private static final Pattern OPENED = Pattern.compile("/result/view.xhtml");

    private ResultCase omar;

    @BeforeEach
    void aPatientWithASignedOrder() {
        omar = ResultCase.of(connectAsOwner(), "Haddad" + UUID.randomUUID().toString().substring(0, 4));
    }

    @Test
    void aValueInTheWrongUnitIsRefusedAtItsFieldAndKept() {
        Visitor lab = signedIn(Person.TECHNOLOGIST).open(entering());
        lab.screenshot("result-enter-empty").mustBeAccessible();
        assertThat(lab.page().locator("[id='form:lines:1:amount-field']")).containsText("Range 35–55 g/L");
        lab.field("form:lines:1:amount-unit").selectOption("g/dL");
        assertThat(lab.page().locator("[id='form:lines:1:amount-field']")).containsText("Range 3.5–5.5 g/dL");
        type(lab, 0, "7.2", "mg/dL");
        type(lab, 1, "2.5", "g/dL");
        assertThat(lab.page().locator("[id='form:derived']")).containsText("2.10 mmol/L");
        type(lab, 2, "19", "mg/dL");
        assertThat(lab.page().locator(".error-summary"))
                .containsText(
                        "19 mg/dL is outside what a person can have (0.2–12 mg/dL). Check the value and the unit.");
        assertThat(amount(lab, 2)).hasValue("19");
        assertThat(amount(lab, 2)).hasAttribute("aria-invalid", "true");
        lab.screenshot("result-enter-refused").mustBeAccessible();
        lab.page().waitForResponse(response -> response.url().contains("/result/"),
                () -> lab.field("form:save").click());
        lab.settled();
        assertThat(lab.page().locator(".error-summary")).containsText("19 mg/dL");
        assertThat(amount(lab, 2)).hasValue("19");
        type(lab, 2, "1.9", "mg/dL");
        save(lab);
        assertThat(lab.page().locator("main")).containsText("8.40 mg/dL");
        assertThat(lab.page().locator("main")).containsText("8.6–10.2 mg/dL");
        assertThat(lab.page().locator("main")).containsText("2.15–2.54 mmol/L");
        lab.screenshot("result-view").mustBeAccessible();
    }

    @Test
    void whatIsTypedWhileTheServerAnswersStays() {
        Visitor lab = signedIn(Person.TECHNOLOGIST).open(entering());
        lab.page().route("**/result/enter.xhtml*", route -> {
            lab.page().waitForTimeout(700);
            route.resume();
        });
        amount(lab, 0).fill("7");
        lab.field("form:lines:0:amount-unit").selectOption("mg/dL");
        amount(lab, 0).fill("7.2");
        lab.settled();
        assertThat(amount(lab, 0)).hasValue("7.2");
        amount(lab, 1).focus();
        lab.settled();
        assertThat(lab.page().locator("[id='form:lines:0:amount-field']")).containsText("equals 1.80 mmol/L");
    }

    @Test
    void aSecondClickWhileTheFirstIsAnsweredIsHarmless() {
        Visitor lab = signedIn(Person.TECHNOLOGIST).open(entering());
        type(lab, 0, "2.30", "mmol/L");
        lab.field("form:savePreliminary").dblclick();
        lab.page().waitForURL(url -> url.contains("/result/view.xhtml"));
        lab.page().waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(lab.page()).hasURL(Pattern.compile(".*/result/view\\.xhtml.*"));
        assertThat(lab.page().locator("main")).containsText("2.30 mmol/L");
    }

    @Test
    void aCriticalResultFindsTheDoctorWithinTenSecondsAndIsAnswered() {
        Person onDuty = doctorOnDuty();
        Visitor doctor = signedIn(onDuty).open("/worklist/today.xhtml").live();
        Visitor lab = signedIn(Person.TECHNOLOGIST).open(entering());
        type(lab, 0, "1.70", "mmol/L");
        save(lab);
        Locator bar = doctor.page().locator("#critical-bars .crit-bar")
                .filter(new Locator.FilterOptions().setHasText(omar.familyName().toUpperCase()));
        assertThat(bar).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(10_000));
        assertThat(bar).containsText("possibly severe hypocalcaemia");
        doctor.screenshot("alert-bar").mustBeAccessible();
        doctor.open(lab.page().url().replaceAll(".*/clinic", ""));
        doctor.screenshot("alert-on-result").mustBeAccessible();
        Locator comment = doctor.page().getByLabel("What is done about it").first();
        comment.fill("Called the patient; ionised calcium and ECG now");
        doctor.page()
                .getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Page.GetByRoleOptions().setName("Acknowledge"))
                .first().click();
        assertThat(doctor.page().locator("main")).containsText("Answered by " + onDuty.displayName());
        assertThat(doctor.page().locator("#critical-bars").getByText(Pattern.compile(omar.familyName().toUpperCase())))
                .hasCount(0);
    }

    @Test
    void aSevereAlertLeadsToItsResultAndToTheEmergencyPlan() {
        Visitor lab = signedIn(Person.TECHNOLOGIST).open(entering());
        type(lab, 0, "1.70", "mmol/L");
        type(lab, 1, "40", "g/L");
        save(lab);
        Visitor doctor = signedIn(Person.PHYSICIAN).open("/alert/list.xhtml");
        doctor.page().getByLabel(Pattern.compile("Open the alert of " + omar.familyName().toUpperCase())).first()
                .click();
        doctor.screenshot("alert-view").mustBeAccessible();
        assertThat(doctor.page().locator("section.emergency")).containsText("What to do");
        Locator actions = doctor.page().locator(".page-head .actions");
        assertThat(actions).containsText("Start HC-01");
        actions.locator(".primary").click();
        assertThat(doctor.page()).hasURL(OPENED);
        assertThat(doctor.page().locator("main .primary:visible")).hasText("Acknowledge");
    }

    @Test
    void whatAFinalReportLeavesOutIsAskedForAndToldOnIt() {
        Visitor lab = signedIn(Person.TECHNOLOGIST).open(entering());
        type(lab, 0, "8.8", "mg/dL");
        lab.field("form:save").click();
        assertThat(lab.field("form:rest-error")).containsText("tests of the order have no value: Albumin");
        assertThat(amount(lab, 0)).hasValue("8.8");
        lab.screenshot("result-rest-asked").mustBeAccessible();
        lab.page().locator("input[name='form:rest'][value=WILL_COME]").check();
        lab.field("form:save").click();
        lab.page().waitForURL(OPENED);
        assertThat(lab.page().locator("main")).containsText("Preliminary");
        assertThat(lab.page().locator("main")).containsText("Still to come: Albumin");
        lab.page().getByText("Add values").click();
        lab.field("form:save").click();
        lab.page().locator("input[name='form:rest'][value=WILL_NOT_COME]").check();
        lab.field("form:save").click();
        lab.page().waitForURL(OPENED);
        assertThat(lab.page().locator("main")).containsText("Asked for and not measured: Albumin");
    }

    @Test
    void whatALaboratoryTellsAsLessThanANumberIsTypedSoAndReadBackSo() {
        Visitor lab = signedIn(Person.TECHNOLOGIST)
                .open("/result/enter.xhtml?patient=" + omar.patient() + "&case=" + omar.id() + "&category=LAB");
        Locator ferritin = lab.page().getByLabel("Ferritin", new com.microsoft.playwright.Page.GetByLabelOptions()
                .setExact(true));
        String field = ferritin.getAttribute("id");
        lab.field(field + "-unit").selectOption(new SelectOption().setLabel("\u00b5g/L"));
        ferritin.fill("\u2264 3");
        ferritin.press("Tab");
        assertThat(lab.page().locator("[id='" + field + "-field']")).containsText("or < 3 or > 75");
        assertThat(ferritin).hasValue("\u2264 3");
        lab.screenshot("result-bound-refused").mustBeAccessible();
        ferritin.fill("<3");
        ferritin.press("Tab");
        lab.settled();
        assertThat(lab.page().locator("[id='" + field + "-field']")).containsText("Low");
        lab.screenshot("result-bound-typed").mustBeAccessible();
        save(lab);
        assertThat(lab.page().locator("main")).containsText("< 3 \u00b5g/L");
        assertThat(lab.page().locator("main")).containsText("< 3 ng/mL");
        lab.screenshot("result-bound").mustBeAccessible();
        String report = lab.page().url().replaceAll(".*/clinic", "");
        lab.open(report.replace("view", "amend"));
        assertThat(lab.page().getByLabel("Ferritin", new com.microsoft.playwright.Page.GetByLabelOptions()
                .setExact(true))).hasValue("< 3");
        lab.open("/result/grid.xhtml?patient=" + omar.patient() + "&panel=IRON");
        assertThat(lab.page().locator("table.result-grid")).containsText("< 3");
        Visitor doctor = signedIn(Person.PHYSICIAN).open("/chart/case.xhtml?id=" + omar.id());
        assertThat(doctor.page().locator("main")).containsText("< 3");
        doctor.screenshot("result-bound-on-case").mustBeAccessible();
        doctor.open("/chart/print.xhtml?id=" + omar.id());
        assertThat(doctor.page().locator("main")).containsText("< 3");
    }

    @Test
    void aReportIsAmendedWithAReasonAndReviewed() {
        Visitor lab = signedIn(Person.TECHNOLOGIST).open(entering());
        type(lab, 0, "2.30", "mmol/L");
        type(lab, 1, "40", "g/L");
        save(lab);
        String first = lab.page().url().replaceAll(".*/clinic", "");
        lab.open(first.replace("view", "amend"));
        lab.field("form:save").click();
        assertThat(lab.field("form:reason")).hasAttribute("aria-invalid", "true");
        lab.field("form:reason").fill("typing error");
        type(lab, 0, "2.20", "mmol/L");
        lab.screenshot("result-amend").mustBeAccessible();
        save(lab);
        lab.open(first);
        assertThat(lab.page().locator("main")).containsText("This version was amended.");

        Visitor doctor = signedIn(Person.PHYSICIAN).open("/result/review.xhtml?order=MINE");
        doctor.screenshot("result-review").mustBeAccessible();
        doctor.page().getByRole(AriaRole.LINK,
                new com.microsoft.playwright.Page.GetByRoleOptions()
                        .setName(Pattern.compile(omar.familyName().toUpperCase())))
                .first().click();
        assertThat(doctor.page()).hasURL(OPENED);
        doctor.field("review:reviewComment").fill("fine");
        doctor.field("review:save").click();
        assertThat(doctor.page().locator(".notice").first()).containsText("Acknowledged");
    }

    @Test
    void whatAnEcgSaidAtFirstIsNotLostWhenItIsCompleted() {
        Visitor lab = signedIn(Person.TECHNOLOGIST)
                .open("/result/enter.xhtml?patient=" + omar.patient() + "&case=" + omar.id() + "&category=ECG");
        lab.field("form:rhythm").selectOption("ATRIAL_FIBRILLATION");
        lab.settled();
        amount(lab, 0).fill("80");
        lab.field("form:comment").fill("called the ward");
        lab.field("form:savePreliminary").click();
        lab.page().waitForURL(OPENED);
        lab.open(lab.page().url().replaceAll(".*/clinic", "").replace("view.xhtml?id", "enter.xhtml?report"));
        assertThat(lab.field("form:rhythm")).hasValue("ATRIAL_FIBRILLATION");
        assertThat(lab.field("form:comment")).hasValue("called the ward");
        amount(lab, 0).fill("96");
        save(lab);
        assertThat(lab.page().locator("main")).containsText("Irregular rhythm");
        assertThat(lab.page().locator("main")).containsText("called the ward");

        Visitor doctor = signedIn(Person.PHYSICIAN).open("/result/review.xhtml?order=MINE");
        Locator row = doctor.page().getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(omar.familyName().toUpperCase()));
        assertThat(row).containsText("Atrial fibrillation");
        assertThat(row.getByRole(AriaRole.CHECKBOX)).hasCount(0);
    }

    @Test
    void aPageThatIsRefusedSaysWhy() throws SQLException {
        try (Connection owner = connectAsOwner(); Statement update = owner.createStatement()) {
            update.executeUpdate(
                    "update clinical_order set request_status = 'STOPPED', version = version + 1 where id = '"
                            + omar.order() + "'");
        }
        Visitor lab = signedIn(Person.TECHNOLOGIST).open(entering());
        assertThat(lab.page().locator("main")).containsText(Pattern.compile("Order O-\\d+ is not signed"));
    }

    @Test
    void theGridShowsTestsByDateInBothUnits() {
        Visitor lab = signedIn(Person.TECHNOLOGIST).open(entering());
        type(lab, 0, "2.30", "mmol/L");
        type(lab, 1, "40", "g/L");
        save(lab);
        String grid = "/result/grid.xhtml?patient=" + omar.patient();
        lab.open(grid).screenshot("result-grid").mustBeAccessible();
        assertThat(lab.page().locator("table.result-grid")).containsText("2.30");
        assertThat(lab.page().locator("table.result-grid th a")).hasText(Pattern.compile("^\\d\\d-\\w{3}-\\d{4}$"));
        lab.open(grid + "&units=CONVENTIONAL");
        assertThat(lab.page().locator("table.result-grid")).containsText("9.22");
        lab.open("/result/ranges.xhtml").screenshot("result-ranges").mustBeAccessible();
        lab.open("/result/enter.xhtml?patient=" + omar.patient() + "&category=LAB");
        type(lab, 0, "2.31", "mmol/L");
        save(lab);
        assertThat(lab.open(grid).page().locator("table.result-grid th a").first())
                .hasText(Pattern.compile("^\\d\\d-\\w{3}-\\d{4} \\d\\d:\\d\\d$"));
    }

    @Test
    void aStaleAmendmentIsRefusedAndKept() {
        Visitor lab = signedIn(Person.TECHNOLOGIST).open(entering());
        type(lab, 0, "2.30", "mmol/L");
        save(lab);
        String amend = lab.page().url().replaceAll(".*/clinic", "").replace("view", "amend");
        Visitor slow = signedIn(Person.NURSE).open(amend);
        lab.open(amend);
        lab.field("form:reason").fill("first");
        save(lab);
        slow.field("form:reason").fill("second");
        slow.field("form:save").click();
        assertThat(slow.page().locator(".error-summary")).containsText("Somebody else changed this");
        assertThat(slow.field("form:reason")).hasValue("second");
    }

    private String entering() {
        return "/result/enter.xhtml?order=" + omar.order();
    }

    private static Locator amount(Visitor visitor, int line) {
        return visitor.field("form:lines:" + line + ":amount");
    }

    private static void type(Visitor visitor, int line, String amount, String unit) {
        visitor.field("form:lines:" + line + ":amount-unit").selectOption(unit);
        visitor.settled();
        visitor.page().waitForResponse(response -> response.url().contains("/result/"), () -> {
            amount(visitor, line).fill(amount);
            amount(visitor, line).press("Tab");
        });
        visitor.settled();
    }

    private static void save(Visitor visitor) {
        visitor.field("form:save").click();
        RestAsked.willNotCome(visitor);
        visitor.page().waitForURL(OPENED);
    }
}
