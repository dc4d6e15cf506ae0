package org.sleepclinic.web.chart;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.api.Test;
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
