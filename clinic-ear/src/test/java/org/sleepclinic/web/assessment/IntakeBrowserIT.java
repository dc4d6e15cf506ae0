package org.sleepclinic.web.assessment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.LoadState;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sleepclinic.testing.browser.BrowserTest;
import org.sleepclinic.testing.browser.Person;
import org.sleepclinic.testing.browser.Visitor;

/** A nurse takes the intake of a patient with low calcium; nothing typed is ever lost. */
class IntakeBrowserIT extends BrowserTest {
    /** On two busy cores a page takes its time. */
    private static final double PATIENCE_MS = 20_000;

    private UUID caseId;
    private Visitor nurse;

    @BeforeEach
    void aReferredPatient() {
        UUID patient = UUID.randomUUID();
        caseId = UUID.randomUUID();
        run("""
                insert into patient (id, mrn, family_name, given_name, birth_date, sex, registered_at, registered_by, version)
                values (?, ?, 'Moretti', 'Lia', date '1983-02-02', 'FEMALE', now(), (select id from clinic_user where username = 'brandt'), 0)""",
                patient, mrn());
        run("""
                insert into clinic_case (id, number, patient_id, status, origin, complaint, opened_at, opened_by, version)
                values (?, nextval('case_number_seq'), ?, 'REFERRED', 'WALK_IN', 'Tingling and cramps at night', now(),
                        (select id from clinic_user where username = 'brandt'), 0)""", caseId, patient);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        nurse = signedIn(Person.NURSE);
    }

    @Test
    void takesTheIntakeOfLowCalciumAndLosesNothingOnTheWay() {
        start();
        open("PAIN");
        choose("INT_17_1", "YES");
        seen("form:aside", "Hypocalcaemia");
        seen("form:aside", "Suspected");
        open("HISTORY");
        choose("INT_18_1", "YES");
        type("INT_18_2", "3-Ma");
        nurse.page().waitForCondition(() -> read("""
                select fields ->> 'INT.18.2' from draft
                 where subject = (select cast(id as text) from intake where case_id = ?)""", caseId).equals("3-Ma"));
        reload("HISTORY");
        assertThat(nurse.field("form:INT_18_2")).hasValue("3-Ma");
        fill("INT_18_2", "3-Mar-2021");
        seen("form:INT_18_2-box", "T. Brandt");
        nurse.screenshot("intake-history");
        reload("PAIN");
        assertThat(radio("INT_17_1", "YES")).isChecked();
        nurse.mustBeAccessible().screenshot("intake-pain");
        finish();
        assertThat(read("select condition from suspicion where case_id = ?", caseId)).isEqualTo("HYPOCALCAEMIA");
        assertThat(read("select status from clinic_case where id = ?", caseId)).isEqualTo("WORK_UP");
        nurse.open("/assessment/intake.xhtml?case=" + caseId);
        assertThat(nurse.page().locator(".told").first()).isVisible();
        nurse.mustBeAccessible().screenshot("intake-finished");
    }

    @Test
    void aRedFlagHoldsTheIntakeUntilSomebodyLooksAndCanStillBeConfirmedAfterwards() {
        start();
        open("SAFETY");
        choose("INT_29_4", "YES");
        seen("form:aside", "Suicidal thoughts");
        nurse.page().locator("button[data-opens=finish]").click();
        seen("finishing:form:summary", "RF-12");
        nurse.field("finishing:form:go").click();
        assertThat(nurse.page().locator("dialog[open] .error-summary")).containsText("RF-12");
        nurse.screenshot("intake-red-flag-waits");
        nurse.page().keyboard().press("Escape");
        nurse.page().locator("button[data-opens=notNow]").click();
        assertThat(nurse.field("looked:form:flag")).hasValue("RF-12");
        nurse.field("looked:form:reason").fill("Asked in private: last year, none now");
        nurse.field("looked:form:go").click();
        seen("form:aside", "last year, none now");
        finish();
        nurse.open("/assessment/intake.xhtml?case=" + caseId);
        seen("form:aside", "last year, none now");
        nurse.screenshot("intake-red-flag-looked-into");
        nurse.page().locator("button:has-text('Confirm')").click();
        seen("form:aside", "Confirmed");
        assertThat(read("select rule_id from alert where case_id = ?", caseId)).isEqualTo("RF-12");
    }

    @Test
    void refusesAtTheFieldWithAMendAndKeepsWhatWasTyped() {
        start();
        open("COMPLAINT");
        fill("INT_03_1", "<b>twelve</b>");
        seen("form:INT_03_1-box", "Write a whole number");
        assertThat(nurse.field("form:INT_03_1")).hasValue("<b>twelve</b>");
        reload("COMPLAINT");
        assertThat(nurse.field("form:INT_03_1")).hasValue("<b>twelve</b>");
        seen("form:INT_03_1-box", "Typed, but no answer yet");
        fill("INT_03_1", "12");
        seen("form:toc", "1/5");
        fill("INT_03_1", "999");
        nurse.field("form:next").click();
        seen("form:INT_03_1-box", "the answer kept is \u201c12");
        assertThat(nurse.field("form:INT_03_1")).hasValue("999");
        fill("INT_03_1", "119");
        seen("form:INT_03_1-box", "years old today");
        assertThat(nurse.field("form:INT_03_1")).hasValue("119");
        fill("INT_03_1", "12");
        fill("INT_03_2", "1-Jan-2190");
        seen("form:INT_03_2-box", "has not come yet");
        fill("INT_03_2", "2026");
        seen("form:INT_03_2-box", "or only the month as 3/2026");
        nurse.page().locator("[id='form:toc'] a").last().click();
        assertThat(nurse.page().locator(".error-summary")).containsText("Date of first event");
        assertThat(nurse.field("form:INT_03_2")).hasValue("2026");
        assertThat(nurse.field("form:INT_03_2")).hasAttribute("aria-invalid", "true");
        fill("INT_03_2", "9/2025");
        seen("form:INT_03_2-box", "T. Brandt");
        reload("COMPLAINT");
        assertThat(nurse.field("form:INT_03_2")).hasValue("2025-09");
        fill("INT_03_3", "-3m");
        seen("form:INT_03_3-box", "T. Brandt");
    }

    @Test
    void aSecondTickMadeWhileTheFirstIsKeptStays() {
        start();
        open("HISTORY");
        nurse.page().route("**/assessment/intake.xhtml*", route -> {
            nurse.page().waitForTimeout(500);
            route.resume();
        });
        List<Locator> boxes = nurse.page().locator("#form .checks input[type=checkbox]").all();
        boxes.get(0).check();
        boxes.get(1).check();
        nurse.settled();
        nurse.page().unroute("**/assessment/intake.xhtml*");
        reload("HISTORY");
        assertThat(nurse.page().locator("#form .checks input[type=checkbox]").nth(0)).isChecked();
        assertThat(nurse.page().locator("#form .checks input[type=checkbox]").nth(1)).isChecked();
    }

    @Test
    void aSessionThatEndsInTheMiddleLosesNoAnswer() {
        start();
        open("PAIN");
        choose("INT_17_2", "YES");
        seen("form:aside", "Stridor, laryngospasm, tetany or spasm");
        nurse.live().page().context().clearCookies();
        nurse.signIn("brandt", "sleep-well-demo-1");
        open("PAIN");
        assertThat(radio("INT_17_2", "YES")).isChecked();
    }

    @Test
    void digitsChooseTheAnswerOfTheFirstOpenQuestion() {
        start();
        open("PAIN");
        // A key pressed while the page still loads its answers goes to nobody.
        nurse.page().waitForLoadState(LoadState.NETWORKIDLE);
        nurse.page().keyboard().press("2");
        assertThat(radio("INT_16_1", "NO")).isChecked();
        seen("form:INT_16_1-box", "T. Brandt");
    }

    @Test
    void whatToDoIsShownEvenWithoutAPatient() {
        nurse.open("/assessment/now.xhtml");
        choose("NOW_06", "YES");
        seen("form:means", "Call the resuscitation team");
        seen("form:means", "whoever it is about");
        nurse.mustBeAccessible().screenshot("happening-now-unknown");
    }

    @Test
    void theFrontDeskCallsForHelpFromAnyPageAndLosesNothing() {
        Visitor desk = signedIn(Person.FRONT_DESK).open("/scheduling/day.xhtml");
        desk.page().waitForLoadState(LoadState.NETWORKIDLE);
        desk.page().keyboard().press("g");
        desk.page().keyboard().press("n");
        desk.page().waitForURL(Pattern.compile(".*/assessment/now.*"));
        assertThat(desk.field("form:raise")).hasCount(0);
        desk.page().locator("input[name='form:NOW_06'][value='YES']").check();
        assertThat(desk.field("form:means")).containsText("Stridor");
        desk.field("form:who").fill("a visitor by the lift");
        desk.field("form:call").click();
        assertThat(desk.field("form:means")).containsText("Help was called at");
        desk.page().locator("input[name='form:place'][value='IN_BUILDING']").check();
        assertThat(desk.field("form:firstly")).containsText("Shout for help");
        desk.field("form:call").click();
        assertThat(desk.field("form:means")).containsText("Help was called at");
        assertThat(desk.page().locator("input[name='form:NOW_06'][value='YES']")).isChecked();
        assertThat(desk.field("form:who")).hasValue("a visitor by the lift");
        desk.mustBeAccessible().screenshot("happening-now-called");
        Locator bar = nurse.open("/worklist/today.xhtml").page().locator("#critical-bars .crit-bar")
                .filter(new Locator.FilterOptions().setHasText("a visitor by the lift"));
        assertThat(bar).hasCount(2);
        bar.first().locator("a").click();
        nurse.page().waitForURL(Pattern.compile(".*/alert/view.*"));
        assertThat(nurse.field("where:firstly")).containsText("Ask where the patient is");
        nurse.mustBeAccessible().screenshot("alert-call-for-help");
    }

    /** The bar of every page: from a patient's page it is about this patient, and one press makes it about somebody else. */
    @Test
    void whatHappensOnAPatientsPageIsAboutThisPatient() {
        nurse.open("/assessment/intake.xhtml?case=" + caseId);
        nurse.field("happening-now").click();
        nurse.page().waitForURL(Pattern.compile(".*/assessment/now.*case=" + caseId + ".*"));
        assertThat(nurse.field("form:who")).hasCount(0);
        nurse.page().locator("a:has-text('somebody else')").click();
        assertThat(nurse.field("form:who")).isVisible();
    }

    @Test
    void aConfirmedEmergencyAlarmsTheDoctorAtOnce() {
        nurse.open("/assessment/now.xhtml?case=" + caseId);
        choose("NOW_06", "YES");
        seen("form:means", "Stridor");
        nurse.field("form:raise").click();
        seen("messages", "First say where the patient is");
        choose("place", "IN_BUILDING");
        nurse.field("form:raise").click();
        nurse.page().waitForURL(Pattern.compile(".*/chart/case.*"));
        assertThat(read("select level from alert where case_id = ? and rule_id = 'RF-05' and source = 'CASE'", caseId))
                .isEqualTo("EMERGENCY");
    }

    private void start() {
        nurse.open("/assessment/intake.xhtml?case=" + caseId);
        nurse.field("form:start").click();
        assertThat(nurse.field("form:saved")).isVisible();
    }

    private void open(String section) {
        nurse.open("/assessment/intake.xhtml?case=" + caseId + "&section=" + section);
    }

    /** The page is gone and comes back, as after a crash of the browser. */
    private void reload(String section) {
        nurse.open("/assessment/now.xhtml");
        open(section);
    }

    private void finish() {
        nurse.page().locator("button[data-opens=finish]").click();
        nurse.page().locator("dialog[open] footer button").last().click();
        nurse.page().waitForURL(Pattern.compile(".*/chart/case.*"));
    }

    private void choose(String item, String code) {
        radio(item, code).check();
    }

    private Locator radio(String item, String code) {
        return nurse.page().locator("input[name='form:" + item + "'][value='" + code + "']");
    }

    private void fill(String item, String text) {
        nurse.field("form:" + item).fill(text);
        nurse.field("form:" + item).blur();
    }

    /** Typed key by key and not left: the field still has the focus. */
    private void type(String item, String text) {
        nurse.field("form:" + item).pressSequentially(text);
    }

    private void seen(String id, String text) {
        assertThat(nurse.field(id)).containsText(text);
    }

    private static String mrn() {
        return String.valueOf(ThreadLocalRandom.current().nextInt(100_000_000, 999_999_999));
    }

    private static void run(String sql, Object... values) {
        try (Connection owner = connectAsOwner(); PreparedStatement statement = owner.prepareStatement(sql)) {
            bind(statement, values);
            statement.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
