package org.sleepclinic.web.patient;

import com.microsoft.playwright.options.LoadState;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.sleepclinic.testing.browser.Visitor;

/** What people do on the patient's pages, for tests that need a patient or a case first. */
public final class PatientPages {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd-MMM-uuuu", Locale.ENGLISH);

    private PatientPages() {
    }

    /** A surname nobody else has, so that nobody alike is known. */
    public static String surname() {
        StringBuilder letters = new StringBuilder("Z");
        ThreadLocalRandom.current().ints(9, 'a', 'z' + 1).forEach(letter -> letters.append((char) letter));
        return letters.toString();
    }

    /** A birth date of some adult. */
    public static String born() {
        return SHOWN.format(LocalDate.of(1940, 1, 1).plusDays(ThreadLocalRandom.current().nextInt(20_000)));
    }

    /** Fills what must be filled; nothing is saved. */
    public static void fill(Visitor desk, String family, String given, String born) {
        desk.open("/patient/register.xhtml");
        // A draft an earlier test left comes back a moment after the page.
        desk.page().waitForLoadState(LoadState.NETWORKIDLE);
        desk.field("form:familyName").fill(family);
        desk.field("form:givenName").fill(given);
        desk.field("form:birthDate").fill(born);
        for (String field : List.of("title", "formerName", "phone", "email", "interpreterLanguage", "kinName",
                "kinRelation", "kinPhone")) {
            desk.field("form:" + field).fill("");
        }
        desk.page().locator("[id='form:sex:0']").check();
    }

    /** Registers somebody and leaves the browser on the patient's page. Gives the patient's id. */
    public static String register(Visitor desk, String family) {
        fill(desk, family, "Grace", born());
        desk.field("form:save").click();
        desk.page().waitForURL(url -> url.contains("/patient/view.xhtml"));
        return idIn(desk);
    }

    /** Opens a case for somebody and leaves the browser on its stage page. Gives the case's id. */
    public static String openCase(Visitor desk, String patient) {
        desk.open("/casefile/open.xhtml?patient=" + patient);
        desk.field("form:referrer").fill("Dr A. Okafor, GP");
        desk.field("form:complaint").fill("Cramps and twitching at night");
        desk.field("form:save").click();
        desk.page().waitForURL(url -> url.contains("/casefile/move.xhtml"));
        return idIn(desk);
    }

    private static String idIn(Visitor desk) {
        String url = desk.page().url();
        return url.substring(url.lastIndexOf('=') + 1);
    }
}
