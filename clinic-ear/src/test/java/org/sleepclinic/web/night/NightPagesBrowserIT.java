package org.sleepclinic.web.night;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sleepclinic.testing.browser.BrowserTest;
import org.sleepclinic.testing.browser.Person;
import org.sleepclinic.testing.browser.Theme;
import org.sleepclinic.testing.browser.Visitor;
import org.sleepclinic.web.patient.PatientPages;

/** Beds against nights, who watches, and devices at home, as people use them. */
class NightPagesBrowserIT extends BrowserTest {

    @Test
    void theGridShowsTwoWeeksWhoWatchesAndWhoWaits() {
        NightOrders hugo = waiting("PSG");
        Visitor desk = signedIn(Person.FRONT_DESK).open("/night/beds.xhtml");
        assertThat(desk.page().locator("table.beds")).hasCount(2);
        assertThat(desk.page().locator("table.beds").first()).containsText("Technologists");
        assertThat(desk.page().locator("table.waitlist")).containsText(hugo.patient().familyName().toUpperCase());
        String mrn = read("select substr(mrn, 1, 3) || ' ' || substr(mrn, 4, 3) || ' ' || substr(mrn, 7) from patient p"
                + " join clinical_order o on o.patient_id = p.id where o.id = ?", hugo.order());
        assertThat(desk.page().locator("table.waitlist")).containsText(mrn);
        desk.screenshot("nights-beds").mustBeAccessible();
        desk.in(Theme.DARK).screenshot("nights-beds-dark");
        desk.size(420, 900).screenshot("nights-beds-narrow");
    }

    /** From the cell: for whom, with whom; and with the keyboard alone. */
    @Test
    void aNightIsBookedFromItsCellByKeyboard() {
        NightOrders hugo = waiting("PSG");
        Visitor desk = signedIn(Person.FRONT_DESK).open("/night/beds.xhtml");
        Locator free = desk.page().locator("a.free").last();
        free.focus();
        desk.page().keyboard().press("Enter");
        desk.page().locator("#chosen").waitFor();
        desk.field("cell:order").selectOption(new SelectOption().setValue(hugo.order().toString()));
        desk.screenshot("nights-cell").mustBeAccessible();
        desk.field("cell:book").focus();
        desk.page().keyboard().press("Enter");
        assertThat(desk.page()).hasURL(Pattern.compile(".*/scheduling/view\\.xhtml\\?id=.*"));
        assertThat(read("select fulfilment_status from clinical_order where id = ?", hugo.order()))
                .isEqualTo("BOOKED");
        desk.page().locator("a[href*='/scheduling/book.xhtml?id=']").first().click();
        assertThat(desk.page()).hasURL(Pattern.compile(".*/night/beds\\.xhtml\\?.*id=.*"));
        assertThat(desk.page().locator("[id='fits']")).containsText("Booked now");
        desk.screenshot("nights-move").mustBeAccessible();
    }

    /** What to ask for first stays while one looks for a night, each thing with its page. */
    @Test
    void whatIsMissingStaysBesideTheBeds() {
        NightOrders hugo = waiting("PSG");
        Visitor desk = signedIn(Person.FRONT_DESK).open("/scheduling/book.xhtml?order=" + hugo.order());
        assertThat(desk.page()).hasURL(Pattern.compile(".*/night/beds\\.xhtml\\?.*missing=.*"));
        assertThat(desk.page().locator("[id='fits']")).containsText(hugo.patient().familyName().toUpperCase());
        assertThat(desk.page().locator(".missing-list a").first()).isVisible();
        desk.page().locator("a.free").last().click();
        assertThat(desk.page().locator(".missing-list a").first()).isVisible();
        desk.page().locator(".missing-list a", new Page.LocatorOptions().setHasText("consent")).first().click();
        assertThat(desk.page()).hasURL(Pattern.compile(".*/document/papers\\.xhtml\\?.*kind=CONSENT.*"));
    }

    @Test
    void aBedIsHeldAndLetGo() {
        Visitor nurse = signedIn(Person.NURSE).open("/night/beds.xhtml");
        nurse.page().locator("a.free").last().click();
        nurse.field("holding:hold").click();
        assertThat(nurse.field("holding:reason-error")).containsText("Fill in:");
        nurse.field("holding:reason").fill("stroke unit");
        nurse.field("holding:hold").click();
        Locator held = nurse.page().locator("a.slot.hold", new Page.LocatorOptions()
                .setHasText("stroke unit"));
        assertThat(held).hasCount(1);
        held.click();
        nurse.field("releasing:release").click();
        assertThat(held).hasCount(0);
    }

    @Test
    void anAdministratorPutsSomebodyOnShiftAndSeesNoNames() {
        NightOrders hugo = waiting("PSG");
        anotherTechnologist();
        Visitor admin = signedIn(Person.ADMINISTRATOR).open("/night/beds.xhtml");
        assertThat(admin.page().locator("main")).not().containsText(hugo.patient().familyName().toUpperCase());
        admin.page().locator("tfoot a").last().click();
        assertThat(admin.page().locator("h1")).containsText("Technologists, night of");
        String before = admin.page().locator("tbody tr").count() + "";
        admin.field("form:technologist").selectOption(new SelectOption().setLabel("Z. Reserve"));
        admin.field("form:add").click();
        assertThat(admin.page().locator(".notice")).containsText("The shift is changed.");
        assertThat(admin.page().locator("tbody tr").count() + "").isNotEqualTo(before);
        admin.screenshot("nights-shift").mustBeAccessible();
        admin.page().locator("tbody tr", new Page.LocatorOptions().setHasText("Z. Reserve"))
                .locator("button:has-text('Take off')").first().click();
        assertThat(admin.page().locator(".notice")).containsText("The shift is changed.");
    }

    @Test
    void aDeviceGoesHomeAndComesBack() {
        NightOrders hugo = waiting("ACTIGRAPHY");
        Visitor roy = signedIn(Person.TECHNOLOGIST).open("/night/devices.xhtml");
        roy.screenshot("nights-devices").mustBeAccessible();
        roy.open("/night/devices.xhtml?order=" + hugo.order());
        roy.field("giving:device").selectOption(new SelectOption().setIndex(1));
        roy.screenshot("nights-device-out");
        roy.field("giving:give").click();
        assertThat(roy.page().locator(".notice").first()).containsText("The device is out.");
        String loan = read("select id from device_loan where order_id = ? and back_at is null", hugo.order());
        roy.open("/night/devices.xhtml?loan=" + loan);
        roy.page().locator("[id='taking:verdict:0']").check();
        roy.field("taking:take").click();
        assertThat(roy.page().locator("main")).containsText("The device is back.");
        assertThat(read("select kind from adequate_recording where order_id = ?", hugo.order())).isEqualTo("HOME");
    }

    @Test
    void anAdministratorKeepsTheLaboratoryItsKitsAndDevices() {
        Visitor admin = signedIn(Person.ADMINISTRATOR).open("/night/laboratory.xhtml");
        String before = admin.field("form:places").inputValue();
        admin.screenshot("nights-laboratory").mustBeAccessible();
        admin.field("form:places").fill("13");
        admin.field("form:save").click();
        assertThat(admin.field("form:places-error")).containsText("from 1 to 12");
        admin.field("form:places").fill("3");
        admin.field("form:save").click();
        assertThat(admin.page().locator(".notice").first()).containsText("works by the new values");
        assertThat(read("select cast(patients_per_technologist as text) from sleep_lab")).isEqualTo("3");
        admin.open("/night/laboratory.xhtml").field("form:places").fill(before);
        admin.field("form:save").click();
        assertThat(admin.page().locator(".notice").first()).containsText("works by the new values");
        String code = "OXI_" + UUID.randomUUID().toString().substring(0, 6).toUpperCase();
        admin.field("kit:code").fill(code);
        admin.field("kit:name").fill("Oximetry " + code);
        admin.field("kit:units").fill("2");
        admin.field("kit:saveKit").click();
        assertThat(admin.page().locator("main table")).containsText("Oximetry " + code);
        admin.open("/night/laboratory.xhtml?kit=" + code);
        admin.field("kit:units").fill("0");
        admin.field("kit:saveKit").click();
        assertThat(admin.page().locator(".notice").first()).containsText("The kit is kept.");
        assertThat(read("select cast(units as text) from kit where code = ?", code)).isEqualTo("0");
        devices(admin, code);
    }

    /** Each answer is waited for: the next step would else be made on the page before. */
    private static void devices(Visitor admin, String code) {
        admin.open("/night/devices.xhtml");
        admin.field("adding:code").fill(code);
        admin.field("adding:name").fill("Recorder " + code);
        admin.field("adding:kind").selectOption("HSAT");
        admin.field("adding:add").click();
        Locator row = admin.page().locator("main table tr", new Page.LocatorOptions().setHasText(code));
        assertThat(row).containsText("ready");
        row.getByText("Change").click();
        admin.field("adding:name").fill("Recorder, mended " + code);
        admin.field("adding:add").click();
        assertThat(row).containsText("mended");
        row.getByText("Take off the shelf").click();
        assertThat(row).containsText("off the shelf");
        row.getByText("Put on the shelf again").click();
        assertThat(row).containsText("ready");
    }

    /** Somebody who is on shift nowhere yet. */
    private static void anotherTechnologist() {
        UUID id = UUID.randomUUID();
        try (Connection owner = connectAsOwner(); Statement statement = owner.createStatement()) {
            statement.executeUpdate(
                    "insert into clinic_user (id, username, display_name, password_hash, active, created_at, version)"
                            + " values ('" + id + "', 't" + id.toString().substring(24)
                            + "', 'Z. Reserve', '!', true, now(), 0)");
            statement.executeUpdate(
                    "insert into clinic_user_role (user_id, role) values ('" + id + "', 'TECHNOLOGIST')");
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private NightOrders waiting(String test) {
        return NightOrders.signed(connectAsOwner(), connectAsOwner(), PatientPages.surname(), test);
    }
}
