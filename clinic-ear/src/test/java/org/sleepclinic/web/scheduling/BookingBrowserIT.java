package org.sleepclinic.web.scheduling;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sleepclinic.testing.browser.BrowserTest;
import org.sleepclinic.testing.browser.Person;
import org.sleepclinic.testing.browser.Visitor;

/** Booking in the browser: offers, own choice, refusals at their fields, and two desks at once. */
class BookingBrowserIT extends BrowserTest {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MMM-uuuu", Locale.ENGLISH);
    private static final String THE_CLINIC = "00000000-0000-0000-0000-000000000000";

    private final LocalDate monday = LocalDate.now().plusDays(7).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    private String room;

    /** A nurse's room of its own, open on Mondays. */
    @BeforeEach
    void aRoomToVisit() throws SQLException {
        UUID id = UUID.randomUUID();
        room = "Advice room " + id.toString().substring(0, 6);
        run("insert into resource (id, code, name, kind, active, version) values (?, ?, ?, 'NURSE', true, 0)",
                id, "ADVICE_" + id.toString().substring(0, 6).toUpperCase(Locale.ROOT), room);
        run("insert into opening_hours (resource_id, weekday, opens, closes) values (?, 1, time '09:00', time '17:00')",
                id);
    }

    @Test
    void aVisitIsBookedFollowedAndCancelled() throws SQLException {
        Visitor desk = signedIn(Person.FRONT_DESK).open("/scheduling/book.xhtml?case=" + openCase("Larsen"));
        desk.screenshot("booking").mustBeAccessible();
        fill(desk, "09:00", "Follow-up after thyroid surgery");
        desk.field("form:bookChosen").click();
        assertThat(desk.page()).hasURL(Pattern.compile(".*/scheduling/view\\.xhtml\\?id=.*"));
        desk.screenshot("appointment").mustBeAccessible();
        desk.field("form:arrive").click();
        assertThat(desk.page().locator(".page-head")).containsText("Arrived");
        assertThat(desk.page().locator(".notice.warn")).containsText("on another day");
        desk.field("form:takeBack").click();
        assertThat(desk.page().locator(".page-head")).containsText("Booked");
        desk.open("/scheduling/day.xhtml?day=" + DATE.format(monday));
        assertThat(desk.page().locator("table.grid a.slot", new Page.LocatorOptions().setHasText("LARSEN, Mette")))
                .containsText("09:00–");
        everyNameIsWhole(desk);
        desk.size(768, 1024);
        everyNameIsWhole(desk);
        desk.size(1440, 900);
        desk.screenshot("schedule-day").mustBeAccessible();
        desk.open("/scheduling/week.xhtml?day=" + DATE.format(monday)).screenshot("schedule-week").mustBeAccessible();
        desk.open("/scheduling/day.xhtml?day=" + DATE.format(monday.minusDays(1)));
        assertThat(desk.page().locator(".empty")).containsText("Closed");
        desk.screenshot("schedule-closed").mustBeAccessible();
        desk.page().locator(".empty a").click();
        assertThat(desk.page()).hasTitle(Pattern.compile("Monday"));
    }

    /** From a free half hour of the day, by keyboard, to the booking of just that time with that person. */
    @Test
    void aFreeHalfHourLeadsToItsBooking() throws SQLException {
        UUID caseId = openCase("Fontaine");
        Visitor desk = signedIn(Person.FRONT_DESK).open("/scheduling/day.xhtml?day=" + DATE.format(monday));
        Locator free = desk.page().getByRole(AriaRole.LINK,
                new Page.GetByRoleOptions().setName(room + ", 15:30: free. Book it"));
        free.focus();
        desk.screenshot("schedule-free");
        free.press("Enter");
        assertThat(desk.page().locator("h1")).containsText(room + " is free at 15:30");
        desk.screenshot("schedule-free-time").mustBeAccessible();
        desk.page().locator("#q").last().fill("Fontaine");
        desk.page().locator("#q").last().press("Enter");
        desk.page().locator("main a[href*='case=" + caseId + "']").click();
        assertThat(desk.field("form:time")).hasValue("15:30");
        assertThat(desk.field("form:day")).hasValue(DATE.format(monday));
        assertThat(desk.field("form:resource").locator("option:checked")).hasText(room);
        desk.field("form:purpose").fill("Advice");
        desk.field("form:bookChosen").click();
        assertThat(desk.page().locator(".page-head")).containsText("Booked");
        desk.open("/scheduling/day.xhtml?day=" + DATE.format(monday));
        assertThat(free).hasCount(0);
    }

    /** One form for everybody's week: filled at once, mistakes said at their field, and only what was changed is kept. */
    @Test
    void theHoursOfTheWholeClinicAreOneForm() throws SQLException {
        run("update resource set kind = 'ECG' where name = ?", room);
        Visitor admin = signedIn(Person.ADMINISTRATOR).open("/scheduling/resourceHours.xhtml");
        admin.field("form:sunday").fill("10:00-11:00");
        admin.field("form:fill").click();
        Locator sundays = admin.page().locator("input[id^='form:rows:'][id$=':sunday']");
        assertThat(sundays.last()).hasValue("10:00-11:00");
        admin.screenshot("schedule-week-hours").mustBeAccessible();
        admin.open("/scheduling/resourceHours.xhtml");
        Locator tuesday = admin.page().getByLabel(room + ", Tuesday");
        assertThat(sundays.last()).not().hasValue("10:00-11:00");
        tuesday.fill("12:00-09:00");
        admin.field("form:save").click();
        assertThat(tuesday).hasAttribute("aria-invalid", "true");
        tuesday.fill("09:00-12:00");
        admin.field("form:save").click();
        assertThat(admin.page().locator("main")).containsText("The hours of one were changed");
        assertThat(admin.page().locator("tr", new Page.LocatorOptions().setHasText(room)))
                .containsText("Tue 09:00–12:00");
    }

    /** A cancellation by mistake is undone with one click; once somebody else has the time, another one is looked for. */
    @Test
    void aCancelledTimeIsBookedAgainOrAnotherIsLookedFor() throws SQLException {
        Visitor desk = signedIn(Person.FRONT_DESK).open("/scheduling/book.xhtml?case=" + openCase("Bergman"));
        fill(desk, "14:00", "Advice on sleep");
        desk.field("form:bookChosen").click();
        cancel(desk);
        assertThat(desk.page().locator("main")).not().containsText("waits for a time");
        desk.screenshot("booking-cancelled").mustBeAccessible();
        String cancelled = desk.page().url();
        desk.field("form:bookAgain").click();
        assertThat(desk.page().locator(".page-head")).containsText("Booked");
        assertThat(desk.page().locator("main")).containsText("Booked again, as it was");
        assertThat(desk.page().locator("main")).containsText("Advice on sleep");
        desk.page().navigate(cancelled);
        desk.field("form:bookAgain").click();
        assertThat(desk.page()).hasURL(Pattern.compile(".*/scheduling/book\\.xhtml\\?.*case=.*"));
        assertThat(desk.page().locator("main")).containsText("This time cannot be had again");
        assertThat(desk.field("form:purpose")).hasValue("Advice on sleep");
    }

    private static void cancel(Visitor desk) {
        desk.page().locator("[data-opens=cancel]").click();
        Locator dialog = desk.page().locator("dialog#cancel");
        dialog.getByLabel("Reason").fill("clicked wrongly");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Cancel appointment")).click();
        assertThat(desk.page().locator(".page-head")).containsText("Cancelled");
    }

    /** A slip in the year is asked about once; the same day again is meant. */
    @Test
    void aDayYearsAheadIsAskedAbout() throws SQLException {
        Visitor desk = signedIn(Person.FRONT_DESK).open("/scheduling/book.xhtml?case=" + openCase("Moreau"));
        fill(desk, "09:00", "Follow-up");
        desk.field("form:day").fill(DATE.format(monday.plusWeeks(52 * 4)));
        desk.field("form:bookChosen").click();
        assertThat(desk.field("form:day-error")).containsText("more than a year ahead");
        desk.field("form:bookChosen").click();
        assertThat(desk.page()).hasURL(Pattern.compile(".*/scheduling/view\\.xhtml\\?id=.*"));
    }

    /** Nothing of a name and nothing of a heading is cut off or runs into its neighbour. */
    private static void everyNameIsWhole(Visitor desk) {
        assertThat((Integer) desk.page().evaluate("""
                () => [...document.querySelectorAll("table.grid .slot b, table.grid thead th")].filter(one =>
                    one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1).length"""))
                .as("cut off").isZero();
    }

    /** The last offer: the first may be minutes away, and gone when it is taken. */
    @Test
    void anOfferIsTakenWithOneClick() throws SQLException {
        Visitor desk = signedIn(Person.FRONT_DESK).open("/scheduling/book.xhtml?case=" + openCase("Silva"));
        desk.field("form:purpose").fill("Sleep diary");
        desk.field("form:fits:2:take").click();
        assertThat(desk.page()).hasURL(Pattern.compile(".*/scheduling/view\\.xhtml\\?id=.*"));
    }

    /** Nobody chosen means whoever is free at that time, and an hour nobody is open is refused at its field. */
    @Test
    void anybodyWhoFitsIsFound() throws SQLException {
        Visitor desk = signedIn(Person.FRONT_DESK).open("/scheduling/book.xhtml?case=" + openCase("Novak"));
        desk.field("form:day").fill(DATE.format(monday));
        desk.field("form:time").fill("03:00");
        desk.field("form:purpose").fill("Advice");
        desk.field("form:bookChosen").click();
        assertThat(desk.page().locator(".error-summary")).containsText("Nobody who fits is free then");
        assertThat(desk.field("form:time")).hasValue("03:00");
        desk.field("form:time").fill("13:30");
        desk.field("form:bookChosen").click();
        assertThat(desk.page()).hasURL(Pattern.compile(".*/scheduling/view\\.xhtml\\?id=.*"));
    }

    @Test
    void refusalsStandAtTheirFieldsAndWhatWasTypedStays() throws SQLException {
        Visitor desk = signedIn(Person.FRONT_DESK).open("/scheduling/book.xhtml?case=" + openCase("Haddad"));
        fill(desk, "18:30", "Advice");
        desk.field("form:bookChosen").click();
        assertThat(desk.page().locator(".error-summary")).containsText(room + " is open on Monday 09:00–17:00");
        assertThat(desk.field("form:time")).hasValue("18:30");
        assertThat(desk.field("form:time")).hasAttribute("aria-invalid", "true");
        desk.field("form:minutes").fill("999");
        desk.field("form:bookChosen").click();
        assertThat(desk.page().locator(".error-summary")).containsText("5 to 240 minutes");
        desk.field("form:day").fill("31-Feb-2027");
        desk.field("form:bookChosen").click();
        assertThat(desk.page().locator(".error-summary")).containsText("31-Feb-2027");
    }

    /**
     * Two desks want the same half hour for two patients at once: one gets it, the other is told by whom. Both stand at the
     * room's row in the database before either may pass, so that neither was simply first.
     */
    @Test
    void oneOfTwoDesksWinsAndTheOtherIsToldByWhom() throws SQLException {
        Visitor front = signedIn(Person.FRONT_DESK).open("/scheduling/book.xhtml?case=" + openCase("Ivanova"));
        Visitor nurse = signedIn(Person.NURSE).open("/scheduling/book.xhtml?case=" + openCase("Okafor"));
        List<Visitor> desks = List.of(front, nurse);
        desks.forEach(desk -> fill(desk, "10:00", "Visit"));
        try (Connection door = connectAsOwner(); PreparedStatement shut =
                door.prepareStatement("select id from resource where name = ? for update")) {
            door.setAutoCommit(false);
            shut.setString(1, room);
            shut.executeQuery();
            desks.forEach(desk -> desk.page().evaluate("() => document.getElementById('form:bookChosen').click()"));
            front.page().waitForCondition(() -> waitingAtTheDoor() == 2);
            assertThat(desks).as("nobody has passed yet").noneMatch(BookingBrowserIT::won);
            door.commit();
        }
        desks.forEach(desk -> desk.page()
                .waitForCondition(() -> won(desk) || desk.page().locator(".error-summary").isVisible()));
        assertThat(desks).filteredOn(BookingBrowserIT::won).hasSize(1);
        Visitor slower = won(front) ? nurse : front;
        assertThat(slower.page().locator(".error-summary")).containsText(room + " is taken");
        assertThat(slower.page().locator(".error-summary"))
                .containsText(won(front) ? "IVANOVA, Mette, booked by E. Marsh"
                        : "OKAFOR, Mette, booked by T. Brandt");
        assertThat(slower.field("form:time")).hasValue("10:00");
        slower.screenshot("booking-race-lost");
        (won(front) ? front : nurse).screenshot("booking-race-won");
    }

    /** Transactions of the application that wait for a row somebody else holds. */
    private static int waitingAtTheDoor() {
        return Integer.parseInt(read("select count(*) from pg_stat_activity where usename = 'clinic_app'"
                + " and wait_event_type = 'Lock' and query like '%from resource%'"));
    }

    @Test
    void aForgedIdIsNothingAndAnAdministratorSeesNoName() throws SQLException {
        Visitor nurse = signedIn(Person.NURSE);
        assertThat(nurse.page().navigate(address() + "/scheduling/view.xhtml?id=" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(nurse.page().navigate(address() + "/scheduling/view.xhtml?id=1%27or%271").status()).isEqualTo(404);
        nurse.open("/scheduling/book.xhtml?case=" + openCase("Tanaka"));
        fill(nurse, "11:00", "Visit");
        nurse.field("form:bookChosen").click();
        assertThat(nurse.page()).hasURL(Pattern.compile(".*/scheduling/view.*"));
        Visitor admin = signedIn(Person.ADMINISTRATOR).open("/scheduling/day.xhtml?day=" + DATE.format(monday));
        assertThat(admin.page().locator("table.grid")).not().containsText("TANAKA");
    }

    private static boolean won(Visitor desk) {
        return desk.page().url().contains("/scheduling/view");
    }

    private void fill(Visitor desk, String time, String purpose) {
        desk.field("form:resource").selectOption(new SelectOption().setLabel(room));
        desk.field("form:day").fill(DATE.format(monday));
        desk.field("form:time").fill(time);
        desk.field("form:purpose").fill(purpose);
    }

    private static UUID openCase(String familyName) throws SQLException {
        UUID patient = UUID.randomUUID();
        UUID caseId = UUID.randomUUID();
        run("insert into patient (id, mrn, family_name, given_name, birth_date, sex, registered_at, registered_by, version)"
                + " values (?, ?, ?, 'Mette', date '1979-03-12', 'FEMALE', now(), cast(? as uuid), 0)", patient,
                String.valueOf(ThreadLocalRandom.current().nextInt(100_000_000, 999_999_999)), familyName, THE_CLINIC);
        run("insert into clinic_case (id, number, patient_id, status, origin, complaint, opened_at, opened_by, version)"
                + " values (?, nextval('case_number_seq'), ?, 'WORK_UP', 'REFERRAL', 'Cramps at night', now(), cast(? as uuid), 0)",
                caseId, patient, THE_CLINIC);
        return caseId;
    }

    private static void run(String sql, Object... values) throws SQLException {
        try (Connection owner = connectAsOwner(); PreparedStatement statement = owner.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.executeUpdate();
        }
    }
}
