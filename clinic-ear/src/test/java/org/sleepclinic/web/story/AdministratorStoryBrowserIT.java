package org.sleepclinic.web.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sleepclinic.identity.DemoStaff;
import org.sleepclinic.testing.browser.BrowserTest;
import org.sleepclinic.testing.browser.Person;
import org.sleepclinic.testing.browser.Visitor;
import org.sleepclinic.web.order.OrderCase;
import org.sleepclinic.web.patient.PatientPages;

/**
 * The administrator's month: next month is built from this one, a gap is filled, somebody on leave is found out; then a bed
 * with patients in it is closed, and each of them is named and gets another night.
 */
class AdministratorStoryBrowserIT extends BrowserTest {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MMM-uuuu", Locale.ENGLISH);
    private static final String NIGHT =
            """
            insert into appointment (id, patient_id, case_id, order_id, resource_id, purpose, starts_at, ends_at, status, booked_at,
                                     booked_by, night, technologist_id, technologist_place, version)
            values (?, ?, ?, ?, ?, 'Polysomnography', (cast(? as date) + time '20:00') at time zone 'Europe/London',
                    (cast(? as date) + 1 + time '07:00') at time zone 'Europe/London', 'BOOKED', now(), ?, cast(? as date), ?, ?, 0)""";

    private final LocalDate month = LocalDate.now().plusMonths(1).withDayOfMonth(1);
    private final String tag = UUID.randomUUID().toString().substring(0, 4).toUpperCase(Locale.ROOT);

    @Test
    void nextMonthIsBuiltAndABedWithPatientsInItIsClosed() throws SQLException {
        LocalDate gap = month.plusDays(19);
        run("delete from duty where starts_at < (cast(? as date) + 1) at time zone 'Europe/London'"
                + " and ends_at > cast(? as date) at time zone 'Europe/London'", gap.toString(), gap.toString());
        Visitor admin = signedIn(Person.ADMINISTRATOR).open("/rota/month.xhtml");
        admin.page().locator("[data-opens=copy]").click();
        assertThat(admin.page().locator("#copy")).containsText("nobody");
        admin.page().locator("#copy button[id$=go]").click();
        assertThat(admin.page().locator(".notice").first()).containsText("were added");
        theCopyIsTakenBackAndMadeAgain(admin);
        aGapIsFilled(admin, month.plusMonths(2));
        somebodyOnLeaveIsFoundOut(admin, month.plusDays(14));
        aBedWithPatientsIsClosed(admin);
        admin.open("/figures/friday.xhtml").screenshot("story-admin-figures").mustBeAccessible();
        whatIsBehindAFigureIsTakenAlong(admin);
    }

    private static void whatIsBehindAFigureIsTakenAlong(Visitor admin) {
        String all = admin.page().locator("a[href*='/api/figures.csv']").getAttribute("href");
        assertThat(admin.page().request().get(URI.create(admin.page().url()).resolve(all).toString()).text()).contains(
                "\"From\",\"Up to and with\",\"How many\",\"Of how many\",\"Unit\",\"Half took no longer, days\"");
        admin.page().locator("main a[href*='of=OVERDUE']").first().click();
        admin.page().waitForURL(Pattern.compile(".*/figures/list.*"));
        int rows = admin.page().locator("main tbody tr").count();
        String file = admin.page().locator("a[href*='/api/figures/OVERDUE.csv']").getAttribute("href");
        APIResponse taken = admin.page().request().get(URI.create(admin.page().url()).resolve(file).toString());
        assertThat(taken.status()).isEqualTo(200);
        assertThat(taken.text().lines()).as("a head, and every row of the list").hasSizeGreaterThan(rows).first()
                .asString().contains("\"Case\",\"What\"");
    }

    private static void theCopyIsTakenBackAndMadeAgain(Visitor admin) {
        admin.page().locator("[data-opens=takeBack]").click();
        assertThat(admin.page().locator("#takeBack")).containsText("not changed since");
        admin.screenshot("story-admin-take-back");
        admin.page().locator("#takeBack button[id$=go]").click();
        assertThat(admin.page().locator(".notice").first()).containsText("were taken out again");
        assertThat(admin.page().locator("[data-opens=takeBack]")).hasCount(0);
        admin.page().locator("[data-opens=copy]").click();
        admin.page().locator("#copy button[id$=go]").click();
        assertThat(admin.page().locator(".notice").first()).containsText("were added");
    }

    /** Two months ahead nobody has planned anything: the whole of it is one gap, and somebody takes it. */
    private void aGapIsFilled(Visitor admin, LocalDate far) {
        admin.open("/rota/month.xhtml?month=" + DAY.format(far));
        assertThat(admin.page().locator(".rota-notes")).containsText("Nobody answers");
        admin.page().locator("table.rota a[href*='/scheduling/duty']").first().click();
        admin.field("form:ends").fill(DAY.format(far.plusDays(7)) + " 08:00");
        admin.field("form:doctor").selectOption(new SelectOption().setLabel(Person.PHYSICIAN.displayName()));
        admin.field("form:deputy").selectOption(new SelectOption().setLabel(Person.DEPUTY.displayName()));
        admin.field("form:nurse").selectOption(new SelectOption().setLabel(Person.NURSE.displayName()));
        admin.field("form:save").click();
        admin.page().waitForURL(Pattern.compile(".*/rota/month.*"));
        assertThat(admin.page().locator("table.rota tbody tr").first()).containsText(Person.NURSE.displayName());
    }

    private void somebodyOnLeaveIsFoundOut(Visitor admin, LocalDate night) {
        admin.open("/night/shift.xhtml?night=" + DAY.format(night));
        if (!admin.page().locator("main table").textContent().contains(Person.TECHNOLOGIST.displayName())) {
            admin.field("form:technologist")
                    .selectOption(new SelectOption().setLabel(Person.TECHNOLOGIST.displayName()));
            admin.field("form:add").click();
            assertThat(admin.page().locator("main table")).containsText(Person.TECHNOLOGIST.displayName());
        }
        admin.open("/scheduling/closure.xhtml");
        admin.field("form:target").selectOption(new SelectOption().setLabel(Person.TECHNOLOGIST.displayName()));
        closing(admin, night, night.plusDays(1), "Leave");
        admin.field("form:look").click();
        assertThat(admin.page().locator("main")).containsText("Nobody is booked then");
        admin.field("form:close").click();
        admin.page().waitForURL(Pattern.compile(".*/scheduling/closed.*"));
        admin.open("/rota/month.xhtml?month=" + DAY.format(month));
        assertThat(admin.page().locator(".rota-notes"))
                .containsText(Person.TECHNOLOGIST.displayName() + " watches the night and is away: Leave.");
        admin.screenshot("story-admin-month").mustBeAccessible();
    }

    private void aBedWithPatientsIsClosed(Visitor admin) throws SQLException {
        UUID bed = bed("Bed A " + tag);
        bed("Bed B " + tag);
        LocalDate first = month.plusDays(9);
        for (int night = 0; night < 6; night++) {
            run("insert into night_shift (id, night, technologist_id, planned_at, planned_by, version)"
                    + " values (gen_random_uuid(), cast(? as date), ?, now(), ?, 0) on conflict do nothing",
                    first.plusDays(night).toString(), DemoStaff.ROY.id(), DemoStaff.DUARTE.id());
        }
        OrderCase one = booked(bed, first);
        OrderCase two = booked(bed, first.plusDays(1));
        admin.open("/scheduling/closure.xhtml?of=" + bed);
        closing(admin, first, first.plusDays(3), "Repair of the bed");
        admin.field("form:look").click();
        Locator table = admin.page().locator("main table");
        assertThat(table).containsText(one.familyName().toUpperCase(Locale.ROOT));
        assertThat(table).containsText(two.familyName().toUpperCase(Locale.ROOT));
        admin.screenshot("story-admin-closing").mustBeAccessible();
        admin.field("form:close").click();
        admin.page().waitForURL(Pattern.compile(".*/scheduling/closed.*"));
        assertThat(table).containsText(one.familyName().toUpperCase(Locale.ROOT));
        assertThat(table).not().containsText("Cancelled");
        admin.screenshot("story-admin-closed").mustBeAccessible();
        for (OrderCase patient : new OrderCase[] {one, two}) {
            assertThat(read("select count(*) from appointment where patient_id = ? and status = 'BOOKED'"
                    + " and resource_id <> ? and night is not null", patient.patient(), bed)).isEqualTo("1");
            assertThat(read("select m.reason from appointment_move m join appointment a on a.id = m.appointment_id"
                    + " where a.patient_id = ?", patient.patient())).isEqualTo("Repair of the bed");
        }
    }

    private static void closing(Visitor admin, LocalDate from, LocalDate to, String reason) {
        admin.field("form:reason").fill(reason);
        admin.field("form:starts").fill(DAY.format(from) + " 00:00");
        admin.field("form:ends").fill(DAY.format(to) + " 00:00");
    }

    private static UUID bed(String name) throws SQLException {
        UUID id = UUID.randomUUID();
        run("insert into resource (id, code, name, kind, active, version) values (?, ?, ?, 'SLEEP_BED', true, 0)", id,
                name.replace(' ', '_').toUpperCase(Locale.ROOT), name);
        return id;
    }

    /** A signed study of the night, booked in a bed with the technologist. */
    private static OrderCase booked(UUID bed, LocalDate night) throws SQLException {
        OrderCase patient = OrderCase.of(connectAsOwner(), PatientPages.surname());
        UUID order = UUID.randomUUID();
        UUID nurse = DemoStaff.BRANDT.id();
        run("insert into clinical_order (id, number, patient_id, case_id, category, request_status, fulfilment_status, priority,"
                + " indication, placed_at, placed_by, signed_at, signed_by, version) values (?, nextval('order_number_seq'), ?, ?,"
                + " 'SLEEP', 'SIGNED', 'BOOKED', 'ROUTINE', 'Jerks at night', now(), ?, now(), ?, 0)", order,
                patient.patient(), patient.id(), nurse, DemoStaff.LINDQVIST.id());
        run("insert into order_item (order_id, position, test_code) values (?, 1, 'PSG')", order);
        UUID appointment = UUID.randomUUID();
        run(NIGHT, appointment, patient.patient(), patient.id(), order, bed, night.toString(), night.toString(), nurse,
                night.toString(), DemoStaff.ROY.id(), 1);
        run("insert into night_kit (appointment_id, kit_code) values (?, 'PSG')", appointment);
        return patient;
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
