package org.sleepclinic.web.scheduling;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sleepclinic.testing.browser.BrowserTest;
import org.sleepclinic.testing.browser.Person;
import org.sleepclinic.testing.browser.Visitor;

/** Of a time that is none, nothing is said: neither that nobody is booked nor that it can be closed. */
class ClosureBrowserIT extends BrowserTest {
    @Test
    void nothingIsSaidOfATimeThatCannotBeRead() {
        Visitor admin = signedIn(Person.ADMINISTRATOR).open("/scheduling/closure.xhtml");
        admin.field("form:target").selectOption("clinic");
        admin.field("form:reason").fill("Staff training");
        look(admin, "04-Dec-2037", "01-Dec-2037");
        assertThat(admin.field("form:ends-error")).containsText("ends after it begins");
        saysNothing(admin);
        look(admin, "01-Dec-2037", "04-Dec-2037");
        assertThat(admin.page().locator("main")).containsText("Nobody is booked then");
        assertThat(admin.field("form:close")).isVisible();
        look(admin, "01-Dec-2037", "31-Feb-2038");
        assertThat(admin.field("form:ends-error")).containsText("31-Feb-2038");
        saysNothing(admin);
    }

    private static void look(Visitor admin, String from, String to) {
        admin.field("form:starts").fill(from);
        admin.field("form:ends").fill(to);
        admin.field("form:look").click();
    }

    private static void saysNothing(Visitor admin) {
        assertThat(admin.page().locator("main")).not().containsText("Nobody is booked then");
        assertThat(admin.page().locator("main")).not().containsText("null");
        assertThat(admin.field("form:close")).hasCount(0);
    }
}
