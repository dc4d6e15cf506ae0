package org.sleepclinic.web.casefile;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sleepclinic.testing.browser.BrowserTest;
import org.sleepclinic.testing.browser.Person;
import org.sleepclinic.testing.browser.Visitor;
import org.sleepclinic.web.patient.PatientPages;

/** A case in the browser: opened, moved, its signs confirmed, its suspicions decided, its notes written. */
class CaseBrowserIT extends BrowserTest {
    private static final List<String> OF_A_CASE = List.of("/chart/case.xhtml?id=", "/order/place.xhtml?case=",
            "/order/signing.xhtml?case=", "/plan/view.xhtml?case=", "/plan/start.xhtml?case=",
            "/diagnosis/record.xhtml?case=", "/casefile/note.xhtml?case=", "/assessment/intake.xhtml?case=");
    /** What begins something for a case: booking, ordering, a plan, an intake. */
    private static final String BEGINS = "a[href*='/order/place'], a[href*='/scheduling/book'], a[href*='/plan/start'],"
            + " [id$=':start'], [id*=':start-'], [id='form:place']";

    private Visitor doctor;
    private Page page;
    private String caseId;

    /** On two busy cores an answer takes its time. */
    @BeforeAll
    static void bePatient() {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    }

    @BeforeEach
    void openACase() {
        doctor = signedIn(Person.PHYSICIAN);
        page = doctor.page();
        caseId = PatientPages.openCase(doctor, PatientPages.register(doctor, PatientPages.surname()));
    }

    @Test
    void aReferralWithoutReferrerIsRefusedAndKept() {
        String patient = PatientPages.register(doctor, PatientPages.surname());
        doctor.open("/casefile/open.xhtml?patient=" + patient);
        doctor.field("form:complaint").fill("Cramps");
        doctor.screenshot("case-open");
        doctor.field("form:save").click();
        assertThat(page.locator("[id='form:referrer-error']")).containsText("must be filled in");
        assertThat(doctor.field("form:complaint")).hasValue("Cramps");
        doctor.mustBeAccessible();
    }

    @Test
    void theDeskBooksAVisitOnceTheCaseIsOpenAndIsToldOfIt() {
        Visitor desk = signedIn(Person.FRONT_DESK);
        String patient = PatientPages.register(desk, PatientPages.surname());
        desk.open("/casefile/open.xhtml?patient=" + patient);
        assertThat(desk.page().locator("main")).not().containsText("an open case already");
        desk.field("form:referrer").fill("Dr A. Okafor, GP");
        desk.field("form:complaint").fill("Cramps and twitching at night");
        desk.field("form:save").click();
        assertThat(desk.page()).hasURL(Pattern.compile("/patient/view\\.xhtml\\?id=" + patient));
        assertThat(desk.page().locator(".notice")).containsText(Pattern.compile("Case C-\\d+ is open"));
        assertThat(desk.page().locator("main")).containsText("Referred by Dr A. Okafor, GP");
        assertThat(desk.page().locator("tbody .btn")).hasText("Book a visit");
        desk.screenshot("patient-case-opened").mustBeAccessible();
        desk.page().locator(".page-head .primary").click();
        assertThat(desk.page()).hasURL(Pattern.compile("/scheduling/book\\.xhtml\\?case="));
        desk.open("/casefile/open.xhtml?patient=" + patient);
        assertThat(desk.page().locator(".notice")).containsText("an open case already");
        desk.screenshot("case-open-second").mustBeAccessible();
    }

    @Test
    void closingAsksForItsReason() {
        page.locator("input[type=radio][value=CLOSED]").check();
        doctor.field("form:save").click();
        assertThat(page.locator("[id='form:reason-error']")).not().isEmpty();
        doctor.field("form:reason").fill("moved away");
        doctor.field("form:save").click();
        assertThat(page.locator("main .rail")).containsText("moved away");
        doctor.screenshot("case-stage").mustBeAccessible();
        doctor.open("/casefile/list.xhtml?status=CLOSED").screenshot("case-list").mustBeAccessible();
        assertThat(page.locator("main table")).containsText("Closed");
    }

    @Test
    void aClosedCaseSaysSoAndOffersNothingToBookOrderOrBegin() {
        close("moved away");
        for (String at : OF_A_CASE) {
            doctor.open(at + caseId);
            assertThat(page.locator("main .notice").first()).containsText("This case is closed.");
            assertThat(page.locator("main .notice").first()).containsText("moved away");
            assertThat(page.locator("main a").getByText("Reopen the case")).isVisible();
            assertThat(page.locator("main").locator(BEGINS)).hasCount(0);
        }
        doctor.screenshot("case-closed").mustBeAccessible();
    }

    @Test
    void whoMayNotReopenACaseIsToldWhoMay() {
        close("moved away");
        Visitor nurse = signedIn(Person.NURSE).open("/casefile/move.xhtml?case=" + caseId);
        assertThat(nurse.page().locator("main .notice")).containsText("until a physician reopens it");
        assertThat(nurse.field("form:save")).hasCount(0);
        assertThat(nurse.page().locator("main a").getByText("Reopen the case")).hasCount(0);
    }

    @Test
    void anOpenCaseNamesItselfInTheBannerOfItsPages() {
        for (String at : OF_A_CASE) {
            doctor.open(at + caseId);
            assertThat(page.locator(".banner .subject")).hasText(
                    Pattern.compile("Case C-\\d+ · Cramps and twitching at night"));
        }
        doctor.open("/chart/case.xhtml?id=" + caseId);
        assertThat(page.locator("main").locator(BEGINS)).not().hasCount(0);
    }

    private void close(String reason) {
        page.locator("input[type=radio][value=CLOSED]").check();
        doctor.field("form:reason").fill(reason);
        doctor.field("form:save").click();
        assertThat(page.locator("main .rail")).containsText(reason);
    }

    @Test
    void aConfirmedSignStands() {
        doctor.open("/casefile/findings.xhtml?case=" + caseId);
        page.locator("input[type=radio][value=PRESENT]").first().check();
        doctor.field("form:save").click();
        assertThat(page.locator("[id='list']")).containsText("Tingling");
        doctor.screenshot("case-findings").mustBeAccessible();
    }

    @Test
    void aSuspicionIsDismissedWithAReason() {
        doctor.open("/casefile/suspicions.xhtml?case=" + caseId);
        doctor.field("form:condition").selectOption("HYPOCALCAEMIA");
        doctor.field("form:grounds").fill("cramps after thyroid surgery");
        doctor.field("form:save").click();
        assertThat(page.locator("[id='list']")).containsText("cramps after thyroid surgery");
        page.getByText("Dismiss").first().click();
        doctor.field("decideForm:reason").fill("calcium normal twice");
        doctor.field("decideForm:decide").click();
        assertThat(page.locator("[id='list']")).containsText("calcium normal twice");
        doctor.screenshot("case-suspicions").mustBeAccessible();
    }

    @Test
    void aNoteHoldsTenThousandCharactersAndSaysSoAtOneMore() {
        doctor.open("/casefile/note.xhtml?case=" + caseId);
        String tooLong = "x".repeat(10_001);
        doctor.field("form:body").fill(tooLong);
        doctor.field("form:sign").click();
        assertThat(page.locator("[id='form:body-error']"))
                .containsText("At most 10,000 characters fit; this has 10,001");
        assertThat(doctor.field("form:body")).hasValue(tooLong);
        doctor.field("form:body").fill(tooLong.substring(1));
        doctor.field("form:sign").click();
        assertThat(page.locator("main .prose")).containsText("xxxx");
        assertThat(page.locator("main .page-head")).containsText("Signed");
    }

    @Test
    void aSignedNoteIsAddedToNotChanged() {
        doctor.open("/casefile/note.xhtml?case=" + caseId);
        doctor.field("form:body").fill("Seen today, <b>better</b>.");
        doctor.field("form:keep").click();
        assertThat(page.locator("main .page-head")).containsText("Draft");
        doctor.field("form:sign").click();
        assertThat(page.locator("main .prose")).containsText("Seen today, <b>better</b>.");
        assertThat(doctor.field("form:body")).hasCount(0);
        doctor.field("addendum:body").fill("Called back at 16:00.");
        doctor.screenshot("case-note-signed").mustBeAccessible();
        doctor.field("addendum:add").click();
        assertThat(doctor.field("form:body")).hasValue("Called back at 16:00.");
    }
}
