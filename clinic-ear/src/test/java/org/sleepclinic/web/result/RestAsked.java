package org.sleepclinic.web.result;

import com.microsoft.playwright.Locator;
import org.sleepclinic.testing.browser.Visitor;

/** Saving a report as final asks what of the order's tests without a value; a story that measures a few says they will not come. */
public final class RestAsked {
    private RestAsked() {
    }

    /** Answers and saves again, where it is asked. */
    public static void willNotCome(Visitor lab) {
        Locator asked = lab.page().locator("input[name='form:rest'][value=WILL_NOT_COME]");
        lab.page().waitForCondition(() -> lab.page().url().contains("/result/view.xhtml") || asked.count() > 0
                || lab.page().locator("main .error-summary").count() > 0);
        if (asked.count() > 0) {
            asked.check();
            lab.field("form:save").click();
        }
    }
}
