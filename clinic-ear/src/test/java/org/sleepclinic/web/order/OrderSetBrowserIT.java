package org.sleepclinic.web.order;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sleepclinic.testing.browser.BrowserTest;
import org.sleepclinic.testing.browser.Person;
import org.sleepclinic.testing.browser.Theme;
import org.sleepclinic.testing.browser.Visitor;

/** Order sets where people meet them: offered with their reason, opened from a suspicion, each test with its own day. */
class OrderSetBrowserIT extends BrowserTest {
    @Test
    void aSuspicionLeadsToItsSetInTheBasket() {
        OrderCase grace = someone("EPILEPSY", "RT-1");
        Visitor doctor = signedIn(Person.PHYSICIAN).open("/casefile/suspicions.xhtml?case=" + grace.id());
        doctor.screenshot("order-set-suspicion").mustBeAccessible();
        doctor.page().getByText("Order set: Epilepsy").click();
        doctor.page().waitForURL("**/order/place.xhtml**");
        Locator basket = doctor.page().locator(".basket");
        assertThat(basket).containsText("EEG, routine awake");
        assertThat(basket).containsText("Day of the last seizure not recorded");
        assertThat(doctor.page().locator(".order-set").first()).containsText("Epilepsy suspected (RT-1)");
        assertThat(doctor.page().locator(".order-set .set-EPI")).hasCount(0);
        assertThat(doctor.page().locator(".order-set").first()).containsText("MRI brain");
        doctor.screenshot("order-set-basket").mustBeAccessible();
        doctor.size(820, 1180).in(Theme.DARK).screenshot("order-set-tablet-dark").mustBeAccessible();
        doctor.field("form:place").click();
        Locator due = doctor.page().locator("[id$=':due']");
        assertThat(due).hasCount(1);
        assertThat(due).hasAttribute("aria-invalid", "true");
        assertThat(doctor.page().locator(".error-summary")).containsText("nothing says by when this is due");
        doctor.screenshot("order-set-due-asked").mustBeAccessible();
        due.fill("+3d");
        doctor.field("form:place").click();
        assertThat(doctor.page().locator(".notice")).containsText("3 orders are placed");
        assertThat(doctor.page().locator("main")).containsText("Due by");
    }

    @Test
    void aHypnicJerkIsReassuredAndNothingIsOffered() {
        OrderCase grace = someone("HYPNIC_JERK", "RT-6");
        Visitor nurse = signedIn(Person.NURSE).open("/casefile/suspicions.xhtml?case=" + grace.id());
        assertThat(nurse.page().locator("main")).containsText("needs no tests");
        assertThat(nurse.page().getByText("Order set:")).hasCount(0);
        nurse.open("/order/place.xhtml?case=" + grace.id());
        assertThat(nurse.page().locator("main")).containsText("Nothing recorded in this case asks for a set");
        nurse.screenshot("order-set-none").mustBeAccessible();
    }

    @Test
    void aSetThatDoesNotExistOpensAnEmptyBasket() {
        OrderCase grace = someone("RLS", "RT-2");
        Visitor nurse = signedIn(Person.NURSE).open("/order/place.xhtml?case=" + grace.id() + "&set=%3Cb%3E");
        assertThat(nurse.page().locator("main")).containsText("Nothing in the basket yet");
        nurse.page().locator(".set-RLS").click();
        assertThat(nurse.page().locator(".basket tbody tr")).hasCount(9);
        assertThat(nurse.field("form:lines:0:note")).hasValue("morning, no iron for 24 h");
        nurse.screenshot("order-set-rls");
    }

    @Test
    void theCatalogueTellsEverySet() {
        Visitor someone = signedIn(Person.ADMINISTRATOR).open("/order/catalogue.xhtml");
        for (String code : new String[] {"ASM-BASE", "BASE", "BONE", "EPI", "HCA", "RLS", "SLEEP"}) {
            assertThat(someone.page().locator("section.card header .chip.line",
                    new Page.LocatorOptions().setHasText(code)).first()).isVisible();
        }
        assertThat(someone.page().content()).doesNotContain("???");
    }

    private OrderCase someone(String condition, String rule) {
        return OrderCase.of(connectAsOwner(), "Okonkwo" + UUID.randomUUID().toString().substring(0, 4), condition,
                rule);
    }
}
