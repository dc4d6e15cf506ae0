package org.sleepclinic.web.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sleepclinic.testing.browser.BrowserTest;
import org.sleepclinic.testing.browser.Person;
import org.sleepclinic.testing.browser.Visitor;
import org.sleepclinic.web.night.NightOrders;
import org.sleepclinic.web.patient.PatientPages;

/**
 * A night: bed and technologist are booked from the order, the sheet of the evening says what must be known, the morning
 * says whether it can be scored; it is scored, reported and reviewed; what cannot be scored waits for another night.
 */
class NightStoryBrowserIT extends BrowserTest {
    private static final Pattern REPORT = Pattern.compile(".*/result/view\\.xhtml.*");
    /** Six and a half hours asleep: 13 breathing events, 130 leg movements. */
    private static final Map<String, String> FIGURES = Map.ofEntries(Map.entry("Recording time", "480"),
            Map.entry("Sleep onset latency", "20"), Map.entry("Minutes of N1", "30"), Map.entry("Minutes of N2", "200"),
            Map.entry("Minutes of N3", "80"), Map.entry("Minutes of R", "80"), Map.entry("Arousals", "65"),
            Map.entry("Apnoeas", "3"), Map.entry("Hypopnoeas", "10"), Map.entry("Lowest SpO2", "91"),
            Map.entry("Periodic limb movements asleep", "130"));

    private final NightOrders grace =
            NightOrders.signed(connectAsOwner(), connectAsOwner(), PatientPages.surname(), "PSG_EEG");
    private final String name = grace.patient().familyName().toUpperCase(Locale.ROOT) + ", Grace";

    @Test
    void fromTheOrderToTheReviewedReport() {
        booked();
        Visitor roy = evening();
        recorded(roy);
        scored(roy);
        reportedAndReviewed();
    }

    /** The morning: the night can be scored, and one of its events cannot wait. */
    private void recorded(Visitor roy) {
        grace.sleeps(connectAsOwner(), 2);
        roy.open("/worklist/today.xhtml").screenshot("story-night-5-today");
        roy.open("/night/morning.xhtml?id=" + night());
        roy.page().waitForLoadState(LoadState.NETWORKIDLE);
        roy.page().locator("[id='form:verdict:0']").check();
        assertThat(roy.field("form:lightsOut")).hasValue("");
        roy.field("form:lightsOut").fill(booked("starts_at"));
        roy.field("form:lightsOn").fill(booked("ends_at"));
        roy.field("form:events").fill("03:12 both legs jerk in series; 05:40 woke confused for a minute");
        roy.field("form:urgent").fill("Tonic posture with 30 s of desaturation at 05:40");
        roy.field("form:urgentLevel").selectOption("SAME_DAY");
        roy.screenshot("story-night-6-morning").mustBeAccessible();
        roy.field("form:save").click();
        assertThat(roy.page().locator(".notice").first()).containsText("The study goes on to be scored");
        roy.screenshot("story-night-7-recorded").mustBeAccessible();
        assertThat(read("select fulfilment_status from clinical_order where id = ?", grace.order()))
                .isEqualTo("IN_PROGRESS");
        assertThat(read("select kind from adequate_recording where order_id = ?", grace.order())).isEqualTo("NIGHT");
        assertThat(read("select level from alert where patient_id = ? and rule_id = 'RF-L-NIGHT'",
                grace.patient().patient())).isEqualTo("SAME_DAY");
    }

    private void scored(Visitor roy) {
        roy.open("/worklist/today.xhtml");
        waiting(roy, "#TO_SCORE", "Score:").click();
        roy.page().waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(roy.field("form:recordedAt")).hasValue(Pattern.compile(".* 20:00"));
        assertThat(roy.page().getByLabel(Pattern.compile("^Recording time"))).hasValue(dark());
        roy.page().locator("input[name='form:rule'][value=AASM_1A]").check();
        FIGURES.forEach((label, amount) -> {
            Locator figure = roy.page().getByLabel(Pattern.compile("^" + label)).first();
            roy.page().waitForResponse(response -> response.url().contains("/study/"), () -> {
                figure.fill(amount);
                figure.press("Tab");
            });
            roy.settled();
        });
        assertThat(roy.field("form:computed")).containsText("2.0 /h");
        assertThat(roy.field("form:computed")).containsText("20.0 /h");
        assertThat(roy.page().locator("main")).containsText(dark() + " min from lights out to lights on");
        roy.screenshot("story-night-9-scoring").mustBeAccessible();
        roy.field("form:saveScored").click();
        roy.page().waitForURL(REPORT);
        roy.open("/worklist/today.xhtml");
        assertThat(waiting(roy, "#TO_SCORE", "Score:")).hasCount(0);
    }

    private void reportedAndReviewed() {
        Visitor doctor = signedIn(Person.PHYSICIAN).open("/worklist/today.xhtml");
        waiting(doctor, "#TO_REPORT", "Report:").click();
        doctor.field("form:conclusion").fill("Periodic leg movements, 20 an hour. No sleep apnoea.");
        doctor.screenshot("story-night-10-reporting").mustBeAccessible();
        doctor.field("form:save").click();
        doctor.page().waitForURL(REPORT);
        assertThat(doctor.page().locator("main")).containsText("Periodic leg movements, 20 an hour.");
        assertThat(doctor.page().locator("main aside")).containsText("Reviewed by");
        doctor.screenshot("story-night-11-reviewed").mustBeAccessible();
        assertThat(read("select fulfilment_status from clinical_order where id = ?", grace.order()))
                .isEqualTo("COMPLETED");
        doctor.open("/chart/case.xhtml?id=" + grace.patient().id());
        assertThat(doctor.page().locator("main")).containsText("Periodic leg movements, 20 an hour.");
        doctor.screenshot("story-night-12-case").mustBeAccessible();
    }

    private Locator waiting(Visitor whose, String queue, String link) {
        return whose.page().locator(queue).getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(name))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile(link)));
    }

    @Test
    void whatCannotBeScoredWaitsForAnotherNight() {
        booked();
        grace.sleeps(connectAsOwner(), 2);
        Visitor roy = signedIn(Person.TECHNOLOGIST).open("/night/morning.xhtml?id=" + night());
        roy.page().waitForLoadState(LoadState.NETWORKIDLE);
        roy.page().locator("[id='form:verdict:1']").check();
        roy.field("form:repeatReason").waitFor();
        roy.field("form:save").click();
        assertThat(roy.field("form:repeatReason-error")).containsText("Say why it is to be repeated");
        roy.field("form:repeatReason").fill("EEG electrodes off from two o'clock on");
        roy.field("form:save").click();
        assertThat(roy.page().locator(".notice").first()).containsText("The order waits for another night");
        roy.open("/night/beds.xhtml");
        assertThat(roy.page().locator("table.waitlist tr", new Page.LocatorOptions().setHasText(name)))
                .containsText("repeat");
        roy.screenshot("story-night-8-waits-again");
    }

    private void booked() {
        Visitor nurse = signedIn(Person.NURSE).open("/order/view.xhtml?id=" + grace.order());
        nurse.screenshot("story-night-1-order");
        nurse.page().locator("a[href*='/scheduling/book.xhtml?order=']").click();
        assertThat(nurse.page()).hasURL(Pattern.compile(".*/night/beds\\.xhtml\\?.*order=.*"));
        assertThat(nurse.page().locator("[id='fits']")).containsText("EEG kit");
        assertThat(nurse.page().locator("ol.fits li")).hasCount(3);
        nurse.screenshot("story-night-2-beds").mustBeAccessible();
        nurse.field("fits:list:0:take").click();
        assertThat(nurse.page()).hasURL(Pattern.compile(".*/scheduling/view\\.xhtml\\?id=.*"));
        assertThat(nurse.page().locator("main")).containsText("Watched by");
        nurse.screenshot("story-night-3-booked").mustBeAccessible();
        nurse.open("/night/beds.xhtml");
        assertThat(nurse.page().locator("table.beds a.slot", new Page.LocatorOptions().setHasText(name)))
                .hasCount(1);
    }

    private Visitor evening() {
        grace.sleeps(connectAsOwner(), 0);
        Visitor roy = signedIn(Person.TECHNOLOGIST).open("/night/evening.xhtml?id=" + night());
        roy.page().waitForLoadState(LoadState.NETWORKIDLE);
        roy.page().locator("[id='form:seizureRisk:0']").check();
        roy.page().locator("[id='form:fallRisk:1']").check();
        roy.field("form:rescuePlan")
                .fill("Buccal midazolam 10 mg as prescribed after 5 minutes; call the doctor on call");
        roy.screenshot("story-night-4a-evening").mustBeAccessible();
        roy.field("form:save").click();
        assertThat(roy.page().locator(".night-bed", new Page.LocatorOptions().setHasText(name)))
                .containsText("latex (wheals)");
        assertThat(roy.page().locator(".night-bed", new Page.LocatorOptions().setHasText(name)))
                .containsText("not recorded");
        roy.screenshot("story-night-4b-sheet").mustBeAccessible();
        roy.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        roy.size(794, 1123).screenshot("story-night-4c-sheet-printed");
        assertThat(roy.page().locator(".night-bed h2 a", new Page.LocatorOptions().setHasText(name))).isVisible();
        roy.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        roy.size(1440, 900);
        assertThat(read("select string_agg(distinct what, ',') from audit_entry where what = 'night.sheet'"
                + " and patient_ids @> array[cast(? as uuid)]", grace.patient().patient())).isEqualTo("night.sheet");
        return roy;
    }

    /** Minutes from lights out to lights on; a night in which the clocks change is as long as it is. */
    private String dark() {
        return read(
                "select cast(extract(epoch from ends_at - starts_at) / 60 as int)::text from appointment where id = ?",
                UUID.fromString(night()));
    }

    private String night() {
        return read("select id from appointment where order_id = ? and status not in ('CANCELLED', 'NO_SHOW')"
                + " order by booked_at desc limit 1", grace.order());
    }

    private String booked(String end) {
        return read("select to_char(%s, 'DD-Mon-YYYY HH24:MI') from appointment where id = ?".formatted(end),
                UUID.fromString(night()));
    }
}
