package org.sleepclinic.web.score;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.LoadState;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sleepclinic.testing.browser.BrowserTest;
import org.sleepclinic.testing.browser.Person;
import org.sleepclinic.testing.browser.Visitor;
import org.sleepclinic.web.order.OrderCase;

/** A nurse enters questionnaires from the patient's own sheets; the doctor sees how they went. */
class ScoreBrowserIT extends BrowserTest {
    private OrderCase grace;
    private Visitor nurse;

    @BeforeEach
    void aCase() {
        grace = OrderCase.of(connectAsOwner(), "Okonkwo" + UUID.randomUUID().toString().substring(0, 4));
        nurse = signedIn(Person.NURSE);
    }

    @Test
    void theIrlsIsEnteredItemByItemAndItsCourseIsDrawn() throws SQLException {
        earlier("IRLS", 31, "VERY_SEVERE", 120);
        earlier("IRLS", 24, "SEVERE", 60);
        nurse.open("/assessment/scores.xhtml?case=" + grace.id());
        nurse.page().waitForLoadState(LoadState.NETWORKIDLE);
        nurse.open("/assessment/score.xhtml?case=" + grace.id() + "&scale=IRLS").page()
                .waitForLoadState(LoadState.NETWORKIDLE);
        for (int item = 0; item < 9; item++) {
            choose(item, "2");
        }
        nurse.field("form:save").click();
        assertThat(nurse.field("form:items:9:item-error")).containsText("all 10 items");
        assertThat(nurse.page().locator("input[name='form:items:3:item'][value='2']")).isChecked();
        nurse.screenshot("score-1-nine-items-refused").mustBeAccessible();
        choose(9, "0");
        assertThat(nurse.field("form:sum")).containsText("10 of 10 items, 18 points");
        nurse.screenshot("score-2-irls-entering");
        nurse.field("form:save").click();
        nurse.page().waitForURL(url -> url.contains("/assessment/scores.xhtml"));
        Locator row = nurse.page().locator("main tr").filter(new Locator.FilterOptions().setHasText("IRLS")).first();
        assertThat(row).containsText("18 of 40");
        assertThat(row).containsText("moderate");
        assertThat(row).containsText("−13 since the first");
        assertThat(row).containsText("Improved");
        assertThat(row.locator("svg polyline")).hasCount(1);
        nurse.screenshot("score-3-scores").mustBeAccessible();
        Visitor doctor =
                signedIn(Person.PHYSICIAN).open("/chart/case.xhtml?id=" + grace.id() + "&analyte=IRLS&range=all");
        assertThat(doctor.page().locator("svg.trend").first()).isVisible();
        assertThat(doctor.page().locator("main")).containsText("IRLS 18");
        doctor.screenshot("score-4-case").mustBeAccessible();
    }

    @Test
    void whatIsTypedComesBackAndItemNineAlarms() {
        nurse.open("/assessment/score.xhtml?case=" + grace.id() + "&scale=PHQ9").page()
                .waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(nurse.page().locator("main")).containsText("Little interest or pleasure in doing things");
        choose(0, "2");
        choose(8, "1");
        nurse.field("form:note").fill("Filled in with her sister");
        nurse.page().waitForCondition(() -> read("select fields ->> 'note' from draft where subject = ?",
                grace.id() + "-PHQ9").contains("sister"));
        nurse.page().reload();
        assertThat(nurse.field("form:note")).hasValue("Filled in with her sister");
        assertThat(nurse.page().locator("input[name='form:items:8:item'][value='1']")).isChecked();
        nurse.screenshot("score-5-phq9").mustBeAccessible();
        nurse.field("form:save").click();
        nurse.page().waitForURL(url -> url.contains("/assessment/scores.xhtml"));
        assertThat(nurse.page().locator("main")).containsText("3 to 24 of 27");
        assertThat(nurse.page().locator("main")).containsText("Cannot be judged");
        assertThat(nurse.page().locator("main")).containsText("Not answered: 2, 3, 4, 5, 6, 7, 8");
        assertThat(read("select rule_id || ' ' || source || ' ' || level from alert where case_id = ?", grace.id()))
                .isEqualTo("RF-12 SCORE SAME_DAY");
        assertThat(nurse.page().locator(".notice.crit")).containsText("PHQ-9 item 9: 1 of 3");
        assertThat(nurse.page().locator(".notice.crit")).containsText("do not leave the patient alone");
        assertThat(nurse.page().locator(".notice.crit a[href*='/alert/view']")).isVisible();
        nurse.screenshot("score-6-incomplete").mustBeAccessible();
        nurse.open("/alert/view.xhtml?id=" + read("select id from alert where case_id = ?", grace.id()));
        assertThat(nurse.page().locator("main")).containsText("Suicide-risk protocol today");
        nurse.screenshot("score-7-alert").mustBeAccessible();
    }

    @Test
    void anEntryInErrorIsVoidedWithItsReason() throws SQLException {
        earlier("ESS", 18, "EXCESSIVE", 3);
        nurse.open("/assessment/scores.xhtml?case=" + grace.id() + "&scale=ESS").page()
                .waitForLoadState(LoadState.NETWORKIDLE);
        nurse.page().locator("form[id=list] button[id$=choose]").click();
        nurse.field("voidForm:reason").fill("of another patient");
        nurse.field("voidForm:void").click();
        assertThat(nurse.page().locator("form[id=list]")).containsText("of another patient");
        assertThat(nurse.page().locator("main table").first()).containsText("Never entered");
        nurse.screenshot("score-8-voided").mustBeAccessible();
    }

    private void choose(int item, String points) {
        nurse.page().locator("input[name='form:items:" + item + ":item'][value='" + points + "']").check();
        nurse.settled();
    }

    private void earlier(String scale, int total, String band, int daysAgo) throws SQLException {
        try (Connection owner = connectAsOwner(); PreparedStatement entry = owner.prepareStatement("""
                insert into score_entry (id, patient_id, case_id, scale, assessed_at, answers, total, least, most, band, recorded_at,
                    recorded_by, version)
                select gen_random_uuid(), ?, ?, ?, now() - make_interval(days => ?), '[]', ?, ?, ?, ?, now(), u.id, 1
                  from clinic_user u where u.username = 'brandt'""")) {
            Object[] values = {grace.patient(), grace.id(), scale, daysAgo, total, total, total, band};
            for (int at = 0; at < values.length; at++) {
                entry.setObject(at + 1, values[at]);
            }
            entry.executeUpdate();
        }
    }
}
