package org.sleepclinic.web.score;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sleepclinic.testing.browser.BrowserTest;
import org.sleepclinic.testing.browser.Person;
import org.sleepclinic.testing.browser.Visitor;
import org.sleepclinic.web.order.OrderCase;

/** A nurse copies two weeks of a patient's paper diary; nothing typed is lost on the way. */
class DiaryBrowserIT extends BrowserTest {
    private OrderCase grace;
    private Visitor nurse;

    @BeforeEach
    void aCase() {
        grace = OrderCase.of(connectAsOwner(), "Okonkwo" + UUID.randomUUID().toString().substring(0, 4));
        nurse = signedIn(Person.NURSE);
    }

    @Test
    void seizuresOfFourWeeksAreEnteredAtOnce() {
        open("/assessment/diaryDays.xhtml?case=" + grace.id() + "&kind=SEIZURE&days=28");
        nurse.field("form:rows:2:what").selectOption("TONIC_CLONIC");
        nurse.field("form:rows:2:time").fill("03:20");
        nurse.field("form:rows:2:minutes").fill("1.5");
        nurse.field("form:rows:2:state").selectOption("ASLEEP");
        nurse.field("form:rows:2:rescue").fill("midazolam 10 mg");
        nurse.field("form:rows:5:what").selectOption("ABSENCE");
        nurse.field("form:rows:5:cause").fill("no sleep");
        nurse.field("form:rows:7:what").selectOption("TONIC_CLONIC");
        nurse.field("form:rows:7:minutes").fill("6");
        nurse.field("form:more:0:what").selectOption("FOCAL_AWARE");
        nurse.page().waitForCondition(() -> read("select fields ->> 'rows:5:cause' from draft where subject like ?",
                grace.id() + "-SEIZURE%").equals("no sleep"));
        nurse.page().reload();
        nurse.page().waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(nurse.field("form:rows:2:rescue")).hasValue("midazolam 10 mg");
        assertThat(nurse.field("form:rows:5:what")).hasValue("ABSENCE");
        nurse.field("form:save").click();
        assertThat(nurse.field("form:more:0:day").locator("xpath=..")).containsText("must be filled in");
        assertThat(nurse.field("form:rows:5:cause")).hasValue("no sleep");
        nurse.screenshot("diary-1-seizure-days").mustBeAccessible();
        nurse.field("form:more:0:day")
                .selectOption(nurse.field("form:more:0:day").locator("option").nth(3).getAttribute("value"));
        nurse.field("form:blankNone").check();
        nurse.field("form:save").click();
        nurse.page().waitForURL(url -> url.contains("/assessment/diary.xhtml"));
        assertThat(nurse.page().locator("main"))
                .containsText("Tonic-clonic, 1.5 min, Asleep; Rescue given: midazolam 10 mg");
        assertThat(nurse.page().locator("aside").last()).containsText("3 (");
        assertThat(nurse.page().locator("form[id=list] .chip.warn")).hasText("Long convulsion (RF-01)");
        assertThat(nurse.page().locator("main")).containsText("needs two whole periods");
        assertThat(read("select count(*) from diary_day where case_id = ?", grace.id())).isEqualTo("28");
        nurse.screenshot("diary-2-seizure-diary").mustBeAccessible();
        nurse.page().locator("form[id=list] button[id$=choose]").first().click();
        nurse.field("voidForm:reason").fill("of another patient");
        nurse.field("voidForm:void").click();
        assertThat(nurse.page().locator("aside").last()).containsText("1 days not kept");
        assertThat(nurse.page().locator("main")).not().containsText("???");
    }

    @Test
    void nightsOfTwoWeeksAreEnteredAtOnce() {
        open("/assessment/diaryDays.xhtml?case=" + grace.id() + "&kind=SLEEP");
        for (int night = 0; night < 14; night++) {
            nurse.field("form:rows:" + night + ":bedTime").fill("22:" + (30 + night));
            nurse.field("form:rows:" + night + ":lightsOut").fill("2300");
            nurse.field("form:rows:" + night + ":latency").fill("2" + night % 10);
            nurse.field("form:rows:" + night + ":rise").fill("06:45");
            nurse.field("form:rows:" + night + ":what").selectOption(night % 2 == 0 ? "YES" : "NO");
        }
        nurse.field("form:rows:3:latency").fill("1500");
        nurse.field("form:save").click();
        assertThat(nurse.field("form:rows:3:latency").locator("xpath=..")).containsText("0 to 1,440");
        nurse.screenshot("diary-3-nights").mustBeAccessible();
        nurse.field("form:rows:3:latency").fill("15");
        nurse.field("form:save").click();
        nurse.page().waitForURL(url -> url.contains("/assessment/diary.xhtml"));
        assertThat(nurse.page().locator("svg.night")).hasCount(14);
        assertThat(nurse.page().locator("aside").last()).containsText("3 (");
        nurse.screenshot("diary-4-sleep-diary").mustBeAccessible();
        nurse.size(420, 900).screenshot("diary-5-narrow").size(1440, 900);
    }

    @Test
    void anEmptyDiaryIsPrintedForThePatient() {
        open("/assessment/diaryPrint.xhtml?case=" + grace.id() + "&kind=SEIZURE");
        assertThat(nurse.page().locator(".paper-diary tbody tr")).hasCount(28);
        nurse.page().emulateMedia(new Page.EmulateMediaOptions()
                .setMedia(Media.PRINT));
        nurse.screenshot("diary-6-empty-printed");
        nurse.page().emulateMedia(new Page.EmulateMediaOptions()
                .setMedia(Media.SCREEN));
    }

    private void open(String path) {
        nurse.open(path).page().waitForLoadState(LoadState.NETWORKIDLE);
    }
}
