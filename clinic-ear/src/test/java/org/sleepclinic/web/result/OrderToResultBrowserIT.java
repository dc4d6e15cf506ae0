package org.sleepclinic.web.result;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sleepclinic.testing.browser.BrowserTest;
import org.sleepclinic.testing.browser.Person;
import org.sleepclinic.testing.browser.Visitor;

/** From a signed blood order to its values, without knowing an address: every page on the way leads to the entry form. */
class OrderToResultBrowserIT extends BrowserTest {
    private static final Pattern ENTRY = Pattern.compile("/result/enter\\.xhtml\\?order=");
    private static final Pattern APPOINTMENT = Pattern.compile("/scheduling/view\\.xhtml\\?id=");

    private ResultCase omar;

    @BeforeEach
    void aPatientWithASignedOrder() {
        omar = ResultCase.of(connectAsOwner(), "Haddad" + UUID.randomUUID().toString().substring(0, 4));
    }

    @Test
    void theTechnologistReachesTheValuesFromTheListAndFromTheOrder() {
        Visitor lab = signedIn(Person.TECHNOLOGIST).open("/order/list.xhtml?kind=LAB&state=WAITING");
        Locator row = lab.page().getByRole(AriaRole.ROW).filter(
                new Locator.FilterOptions().setHasText(omar.familyName().toUpperCase()));
        assertThat(row).containsText("Blood draw, 3 tests");
        lab.screenshot("order-to-do-technologist").mustBeAccessible();
        row.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("Enter the results of")))
                .click();
        assertThat(lab.page()).hasURL(ENTRY);
        lab.open("/order/view.xhtml?id=" + omar.order());
        enterResults(lab).click();
        assertThat(lab.page()).hasURL(ENTRY);
    }

    @Test
    void aBookedOrderOpensItsAppointmentAndWhoArrivedIsMeasured() {
        Visitor lab = signedIn(Person.TECHNOLOGIST).open(booking());
        lab.field("form:time").fill("half past");
        lab.field("form:fits:1:take").click();
        assertThat(lab.page()).hasURL(APPOINTMENT);
        assertThat(lab.page().locator(".notice")).containsText("The time is booked");
        assertThat(lab.page().locator("main")).containsText("Blood draw, 3 tests");
        assertThat(enterResults(lab)).hasCount(0);
        lab.page().goBack();
        assertThat(lab.page()).hasURL(APPOINTMENT);
        assertThat(lab.page().locator(".notice")).containsText("Booked already");
        lab.field("form:arrive").click();
        enterResults(lab).click();
        assertThat(lab.page()).hasURL(ENTRY);
        assertThat(signedIn(Person.FRONT_DESK).open(booking()).page()).hasURL(APPOINTMENT);
    }

    private String booking() {
        return "/scheduling/book.xhtml?order=" + omar.order();
    }

    private static Locator enterResults(Visitor visitor) {
        return visitor.page().locator("main").getByRole(AriaRole.LINK,
                new Locator.GetByRoleOptions().setName("Enter results").setExact(true));
    }
}
