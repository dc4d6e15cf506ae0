package org.sleepclinic.web.chart;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sleepclinic.testing.browser.BrowserTest;
import org.sleepclinic.testing.browser.Person;
import org.sleepclinic.testing.browser.Visitor;
import org.sleepclinic.web.patient.PatientPages;

/** The start page of every role, and the case history page. */
class StartAndCaseBrowserIT extends BrowserTest {
    @ParameterizedTest
    @EnumSource(names = {"LINDQVIST", "BRANDT", "ROY", "MARSH", "DUARTE"})
    void everyRoleStartsWithItsOwnWork(Person person) {
        Visitor visitor = signedIn(person).open("/worklist/today.xhtml");
        assertThat(visitor.page().locator("h1")).isVisible();
        visitor.screenshot("today-" + person.name().toLowerCase(java.util.Locale.ROOT)).mustBeAccessible();
    }

    @Test
    void aNewCaseHasAnEmptyStoryAndSaysWhatIsNext() {
        Visitor doctor = signedIn(Person.PHYSICIAN);
        String caseId = PatientPages.openCase(doctor, PatientPages.register(doctor, PatientPages.surname()));
        doctor.open("/chart/case.xhtml?id=" + caseId);
        assertThat(doctor.page().locator("main")).containsText("Take the intake");
        assertThat(doctor.page().locator("main")).containsText("Cramps and twitching at night");
        doctor.screenshot("case-new").mustBeAccessible();
    }

    @Test
    void theSummaryOfTheLongestCaseIsOneSheetOfPaper() throws SQLException {
        Visitor doctor = signedIn(Person.PHYSICIAN).open("/chart/print.xhtml?id=" + longestCase());
        doctor.screenshot("case-summary").mustBeAccessible();
        String pdf = new String(doctor.page().pdf(new Page.PdfOptions().setFormat("A4")
                .setPath(Path.of(System.getProperty("clinic.build", "target"), "screenshots", "case-summary.pdf"))),
                StandardCharsets.ISO_8859_1);
        assertThat(Pattern.compile("/Type\\s*/Page\\b").matcher(pdf).results().count()).isEqualTo(1);
    }

    /** Of the demonstration's patients: other tests lay records of fifty of everything beside them. */
    private static String longestCase() throws SQLException {
        try (Connection owner = connectAsOwner(); PreparedStatement asked = owner.prepareStatement("""
                select cast(r.case_id as text) from result_report r join patient p on p.id = r.patient_id
                where r.case_id is not null and p.mrn like '204%'
                group by r.case_id order by count(*) desc limit 1"""); ResultSet found = asked.executeQuery()) {
            found.next();
            return found.getString(1);
        }
    }

    @Test
    void aForgedCaseIsNotFound() {
        Visitor doctor = signedIn(Person.PHYSICIAN).open("/chart/case.xhtml?id=00000000-0000-0000-0000-000000000001");
        assertThat(doctor.page().locator("main")).not().containsText("Story");
    }

    @Test
    void theFrontDeskDoesNotReadCases() {
        Visitor desk = signedIn(Person.FRONT_DESK).open("/chart/case.xhtml?id=00000000-0000-0000-0000-000000000001");
        assertThat(desk.page().locator("main")).not().containsText("Story");
    }
}
