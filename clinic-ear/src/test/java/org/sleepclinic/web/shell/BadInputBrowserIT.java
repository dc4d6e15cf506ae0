package org.sleepclinic.web.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.SelectOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.testing.browser.BrowserTest;
import org.sleepclinic.testing.browser.Person;
import org.sleepclinic.testing.browser.Visitor;
import org.sleepclinic.web.order.OrderCase;

/**
 * Every form refuses bad input at its field, says how to mend it and keeps what was typed. Forms with a test of their own
 * (registration, intake, booking, basket, results, plan) are not repeated here.
 */
class BadInputBrowserIT extends BrowserTest {
    private static final String NOTE =
            " from case_note n join clinic_user u on u.id = n.author_id where n.status = 'SIGNED'"
                    + " and u.username = 'lindqvist' order by n.id limit 1";
    private static final String STEP = "select ps.id from plan_step ps join protocol_step s on s.id = ps.step_id"
            + " join plan p on p.id = ps.plan_id where p.status = 'ACTIVE' and ps.status = 'OPEN' and s.code = '%s'"
            + " order by ps.id limit 1";
    private static final Map<String, String> WHERE = Map.ofEntries(
            Map.entry("{booked}", "select id from appointment where status = 'BOOKED' order by id limit 1"),
            Map.entry("{note}", "select n.id" + NOTE), Map.entry("{noteCase}", "select n.case_id" + NOTE),
            Map.entry("{order}", "select id from clinical_order where request_status = 'SIGNED'"
                    + " and fulfilment_status = 'WAITING' and category = 'LAB' order by id limit 1"),
            Map.entry("{draft}", "select id from clinical_order where request_status = 'DRAFT' and category = 'LAB'"
                    + " order by id limit 1"),
            Map.entry("{report}", "select id from result_report where status = 'FINAL' order by id limit 1"),
            Map.entry("{critical}",
                    "select subject_id from alert where acknowledged_at is null and source = 'RESULT' order by id limit 1"),
            Map.entry("{alert}",
                    "select id from alert where acknowledged_at is null and source = 'RESULT' order by id limit 1"),
            Map.entry("{intake}", "select case_id from intake where status = 'OPEN' order by id limit 1"),
            Map.entry("{bolus}", STEP.formatted("HC-02")), Map.entry("{cause}", STEP.formatted("HC-11")),
            Map.entry("{treatment}",
                    "select id from treatment where status = 'ACTIVE' and next_on is not null order by id desc limit 1"),
            Map.entry("{emergency}", "select plan_id from plan_step where id = (" + STEP.formatted("HC-02") + ")"),
            Map.entry("{slept}", "select id from appointment where night < current_date and status <> 'CANCELLED'"
                    + " and exists (select 1 from morning_record m where m.appointment_id = appointment.id) order by id limit 1"),
            Map.entry("{freeBed}",
                    "select r.id from resource r where r.kind = 'SLEEP_BED' and r.active order by r.name limit 1"),
            Map.entry("{lent}", "select id from device_loan where back_at is null order by id limit 1"),
            Map.entry("{homeTest}",
                    "select o.id from clinical_order o join order_item i on i.order_id = o.id join home_test h"
                            + " on h.test_code = i.test_code where o.request_status = 'SIGNED' and o.fulfilment_status = 'WAITING'"
                            + " order by o.id limit 1"),
            Map.entry("{planned}", "select case_id from plan where status = 'ACTIVE' order by id limit 1"));

    private OrderCase grace;
    private Visitor visitor;

    /** With a medicine, a weight, a sign and a plan, so that each has an entry to end, to void or to complete. */
    @BeforeEach
    void somebodyWithSomethingOnRecord() throws SQLException {
        grace = OrderCase.of(connectAsOwner(), "Okonkwo" + UUID.randomUUID().toString().substring(0, 4));
        UUID nurse = UUID.fromString(read("select id from clinic_user where username = 'brandt'"));
        run("insert into safety_fact (id, patient_id, kind, state, label, recorded_at, recorded_by, version)"
                + " values (?, ?, 'MEDICINE', 'PRESENT', 'Aspirin', now(), ?, 0)", UUID.randomUUID(), grace.patient(),
                nurse);
        run("insert into measurement (id, patient_id, kind, amount, unit, taken_at, recorded_by, version)"
                + " values (?, ?, 'WEIGHT', 80, 'kg', now(), ?, 0)", UUID.randomUUID(), grace.patient(), nurse);
        run("insert into case_finding (id, case_id, patient_id, code, present, confirmed_at, confirmed_by, version)"
                + " values (?, ?, ?, 'TINGLING', true, now(), ?, 0)", UUID.randomUUID(), grace.id(), grace.patient(),
                nurse);
        plan(nurse);
        treatment(nurse);
    }

    private void treatment(UUID nurse) throws SQLException {
        run("insert into treatment (id, case_id, patient_id, purpose, subject, agent, ladder, status, medicine_id, rung, amount, unit,"
                + " frequency, daily, started_on, started_at, started_by, dose_since, next_on, version) select gen_random_uuid(), ?, f.patient_id,"
                + " 'EPILEPSY', 'FOCAL', 'LAMOTRIGINE', 'LTG', 'ACTIVE', f.id, 1, 25, 'mg', 'DAILY', 25, current_date, now(), ?,"
                + " current_date, current_date + 14, 0 from safety_fact f where f.patient_id = ? and f.kind = 'MEDICINE'",
                grace.id(),
                nurse, grace.patient());
    }

    private void plan(UUID nurse) throws SQLException {
        UUID plan = UUID.randomUUID();
        run("insert into plan (id, case_id, patient_id, version_id, protocol_code, origin_kind, origin_id, status, started_at, started_by, version)"
                + " select ?, ?, ?, v.id, v.protocol_code, 'CASE', ?, 'ACTIVE', now(), ?, 0 from protocol_version v"
                + " where v.protocol_code = 'HCA' order by v.version desc limit 1", plan, grace.id(), grace.patient(),
                grace.id(), nurse);
        run("insert into plan_step (id, plan_id, step_id, status, activated_at, due_at, original_due_at, version)"
                + " select gen_random_uuid(), p.id, s.id, 'OPEN', now(), now(), now(), 0 from plan p"
                + " join protocol_step s on s.version_id = p.version_id and s.code in ('HC-02', 'HC-11') where p.id = ?",
                plan);
    }

    /**
     * Columns: who; page, with what is to be found for it in braces; what is clicked first; fields and what is typed into
     * them, the refused one first; the button; what the refusal says. A field without a form is that of the open dialog.
     */
    @ParameterizedTest(name = "{0} {1} {3}")
    @CsvSource(delimiter = '|',
            textBlock = """
            DUARTE    | /identity/account.xhtml | input[value=NURSE] | form:username=brandt;form:displayName=T. Brandt | form:save | Choose another
            DUARTE    | /scheduling/resource.xhtml | | form:monday=nine to five;form:name=Room 9;form:code=ROOM_9;form:kind=ECG | form:save | such as 09:00-12:30
            DUARTE    | /scheduling/duty.xhtml | | form:starts=32-Jan-2027 08:00 | form:save | 32-Jan-2027
            DUARTE    | /scheduling/closure.xhtml | | form:ends=31-Feb-2027 08:00;form:reason=Staff training | form:look | 31-Feb-2027
            DUARTE    | /scheduling/closure.xhtml | | form:ends=01-Dec-2037 00:00;form:starts=04-Dec-2037 00:00;form:target=The whole clinic;form:reason=Staff training | form:look | ends after
            DUARTE    | /scheduling/opening.xhtml | | form:reason=;form:starts=06-Mar-2027 09:00 | form:save | Fill in:
            DUARTE    | /figures/friday.xhtml | | form:to=31-Feb-2027 | form:show | 31-Feb-2027
            DUARTE    | /figures/friday.xhtml | | form:to=01-Jan-2019;form:from=01-Feb-2019 | form:show | ends before
            DUARTE    | /audit/list.xhtml | | form:from=31-Feb-2027;form:patient=Okonkwo | form:search | 31-Feb-2027
            MARSH     | /scheduling/day.xhtml | | form:goTo=31-Feb-2027 | form:show | 31-Feb-2027
            MARSH     | /scheduling/view.xhtml?id={booked} | [data-opens=cancel] | reason= | go | Fill in:
            MARSH     | /document/papers.xhtml?patient={patient} | | form:file;form:title=Letter of Dr Okafor | form:add | Choose the file
            MARSH     | /patient/edit.xhtml?id={patient} | | form:birthDate=14-Mar-2079;form:reason=typing error | form:save | future
            BRANDT    | /patient/safety.xhtml?id={patient} | | form:label=;form:detail=since the spring | form:save | Fill in:
            BRANDT    | /patient/safety.xhtml?id={patient} | form[id=list] button[id$=choose] | endForm:endedOn=31-Feb-2027 | endForm:end | 31-Feb-2027
            BRANDT    | /patient/safety.xhtml?id={patient} | form[id=list] button[id$=choose] | voidForm:reason= | voidForm:void | Fill in:
            BRANDT    | /patient/measurements.xhtml?id={patient} | | form:takenAt=01-Jan-2190 08:00;form:amount=80 | form:save | future
            BRANDT    | /patient/measurements.xhtml?id={patient} | form[id=list] button[id$=choose] | voidForm:reason= | voidForm:void | Fill in:
            BRANDT    | /casefile/findings.xhtml?case={case} | form[id=list] button[id$=choose] | voidForm:reason= | voidForm:void | Fill in:
            BRANDT    | /casefile/findings.xhtml?case={case} | form[id=list] button[id$=choose] | voidForm:reason={450} | voidForm:void | At most 400
            LINDQVIST | /casefile/suspicions.xhtml?case={case} | | form:grounds= | form:save | Fill in:
            LINDQVIST | /casefile/suspicions.xhtml?case={case} | text=Dismiss | decideForm:reason= | decideForm:decide | Fill in:
            LINDQVIST | /casefile/note.xhtml?case={noteCase}&note={note} | | addendum:body={10001} | addendum:add | At most 10,000
            LINDQVIST | /casefile/note.xhtml?case={noteCase}&note={note} | [data-opens=void-note] | reason= | go | Fill in:
            LINDQVIST | /diagnosis/record.xhtml?case={case} | | form:certainty;form:note=Seen today | form:save | Fill in:
            LINDQVIST | /medication/choose.xhtml?case={case}&for=EPILEPSY&subject=FOCAL&agent=LEVETIRACETAM | | form:amount=a lot | form:save | a lot
            LINDQVIST | /medication/treatment.xhtml?id={treatment} | [data-opens=change] | amount=plenty;reason=no effect | go | plenty
            LINDQVIST | /medication/treatment.xhtml?id={treatment} | [data-opens=hold] | until=31-Feb-2027;reason=away | go | 31-Feb-2027
            LINDQVIST | /medication/treatment.xhtml?id={treatment} | [data-opens=taper] | until=31-Feb-2027;reason=free of seizures | go | 31-Feb-2027
            LINDQVIST | /medication/treatment.xhtml?id={treatment} | [data-opens=rash] | reason= | go | Fill in:
            LINDQVIST | /medication/treatment.xhtml?id={treatment} | [data-opens=stop] | cause;reason=no change | go | Fill in:
            LINDQVIST | /order/view.xhtml?id={order} | [data-opens=stop-order] | reason= | go | Fill in:
            LINDQVIST | /order/view.xhtml?id={order} | [data-opens=void-order] | reason= | go | Fill in:
            ROY       | /result/enter.xhtml?order={order} | [data-opens=notDone] | reason= | go | Fill in:
            ROY       | /result/view.xhtml?id={report} | [data-opens=voidResult] | reason= | go | Fill in:
            ROY       | /study/report.xhtml?patient={patient}&case={case}&study=HSAT | input[name='form:rule'][value=AASM_1A] | form:recordedAt=31-Feb-2027 08:00;form:conclusion=As scored | form:saveScored | 31-Feb-2027
            LINDQVIST | /eeg/report.xhtml?patient={patient}&case={case}&study=EEG_VIDEO | | form:recordedAt=31-Feb-2027 08:00;form:conclusion=Normal;form:filters=0.5-70 Hz | form:save | 31-Feb-2027
            LINDQVIST | /result/view.xhtml?id={critical} | | alertComment= | acknowledge | must be filled in
            LINDQVIST | /alert/view.xhtml?id={alert} | | alertComment=;callNote=Reached his wife | acknowledge | must be filled in
            BRANDT    | /alert/view.xhtml?id={alert} | | callNote= | called | must be filled in
            BRANDT    | /assessment/intake.xhtml?case={intake} | [data-opens=void] | reason= | go | Fill in:
            LINDQVIST | /order/view.xhtml?id={draft} | | tests:tests;tests:reason=was not drawn | tests:add | Fill in:
            LINDQVIST | /plan/view.xhtml?case={planned} | [data-opens^=stop-] | reason= | go | Fill in:
            LINDQVIST | /plan/step.xhtml?id={cause} | | form:measure-PTH=eighty | form:save | eighty
            LINDQVIST | /plan/step.xhtml?id={cause} | [data-opens=postpone] | due=31-Feb-2027 08:00;reason=away | go | 31-Feb-2027
            LINDQVIST | /plan/step.xhtml?id={cause} | [data-opens=deviate] | reason= | go | Fill in:
            BRANDT    | /plan/step.xhtml?id={bolus} | [data-opens=dose] | amount=ten;drug=calcium gluconate 10 % | go | ten
            BRANDT    | /emergency/view.xhtml?plan={emergency} | [data-opens=dose] | amount=ten;drug=calcium gluconate 10 % | go | ten
            BRANDT    | /emergency/view.xhtml?plan={emergency} | [data-opens=call] | whom=;said=on the way | go | Fill in:
            BRANDT    | /advice/view.xhtml?case={case} | | driving:months=two;driving:note=licence abroad | driving:record | two
            BRANDT    | /advice/view.xhtml?case={case} | | form:givenOn=31-Feb-2027 | form:save | 31-Feb-2027
            ROY       | /night/evening.xhtml?id={slept} | | form:rescuePlan={450};form:lastDose=200 mg at 20:00 | form:save | At most 400
            ROY       | /night/morning.xhtml?id={slept} | | form:lightsOut=32-Jan-2027 22:00;form:events=quiet | form:save | 32-Jan-2027
            ROY       | /night/morning.xhtml?id={slept} | | form:amendReason=;form:events=quiet | form:save | Fill in:
            ROY       | /night/devices.xhtml?loan={lent} | input[value=REPEAT] | taking:remark={450} | taking:take | At most 400
            ROY       | /night/devices.xhtml?order={homeTest} | | giving:dueBack=31-Feb-2027 | giving:give | 31-Feb-2027
            DUARTE    | /night/devices.xhtml | | adding:code=;adding:name=Recorder 9 | adding:add | Fill in:
            DUARTE    | /night/laboratory.xhtml | | form:places=no;form:sheetAt=19:00 | form:save | not a whole number
            DUARTE    | /night/laboratory.xhtml?kit=PSG | | kit:units=no;kit:name=PSG kits | kit:saveKit | not a whole number
            DUARTE    | /night/shift.xhtml?night=2031-01-06 | | form:technologist | form:add | Fill in:
            BRANDT    | /assessment/score.xhtml?case={case}&scale=ESS | | form:total=25;form:note=by phone | form:save | A whole number from 0 to 24
            BRANDT    | /assessment/score.xhtml?case={case}&scale=ISI | | form:total=many;form:note=by phone | form:save | many
            BRANDT    | /assessment/diary.xhtml?case={case}&kind=SEIZURE | | treated:begins=31-Feb-2027 | treated:set | 31-Feb-2027
            BRANDT    | /assessment/diaryDays.xhtml?case={case}&kind=SLEEP | | form:rows:0:bedTime=25:70;form:rows:0:medicines=melatonin | form:save | 25:70
            LINDQVIST | /assessment/diaryDays.xhtml?case={case}&kind=SEIZURE | | form:rows:1:minutes=0;form:rows:1:what=Absence | form:save | 1,440 minutes
            BRANDT    | /assessment/now.xhtml?case={case} | input[name='form:NOW_06'][value=YES] | form:place | form:raise | First say where""")
    void refusesAtTheFieldAndKeepsWhatWasTyped(Person who, String page, String first, String typed, String button,
            String said) {
        visitor = signedIn(who).open(found(page));
        visitor.page().waitForLoadState(LoadState.NETWORKIDLE);
        if (first != null) {
            visitor.page().locator(first).first().click();
        }
        Map<String, String> fields = fields(typed);
        fields.forEach(this::type);
        field(button).click();
        String refused = fields.keySet().iterator().next();
        assertThat(error(refused)).containsText(said);
        fields.forEach((name, value) -> {
            if (value != null && !isChoice(name)) {
                assertThat(field(name)).hasValue(value);
            }
        });
    }

    private void type(String name, String value) {
        if (value == null) {
            return;
        }
        if (isChoice(name)) {
            field(name).selectOption(new SelectOption().setLabel(value));
        } else {
            field(name).fill(value);
        }
    }

    private boolean isChoice(String name) {
        return "SELECT".equals(field(name).evaluate("element => element.tagName"));
    }

    /** A whole id, or the last part of one in the open dialog, or on the page where no dialog is open. */
    private Locator field(String name) {
        if (name.contains(":")) {
            return visitor.field(name);
        }
        Locator dialog = visitor.page().locator("dialog[open]");
        String ending = "[id$=':" + name + "']";
        return dialog.count() > 0 ? dialog.locator(ending) : visitor.page().locator(ending).first();
    }

    private Locator error(String name) {
        return field(name + "-error");
    }

    private static Map<String, String> fields(String typed) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String one : typed.split(";")) {
            String[] parts = one.split("=", 2);
            fields.put(parts[0], parts.length < 2 ? null
                    : parts[1].replace("{10001}", "x".repeat(10_001)).replace("{450}", "x".repeat(450)));
        }
        return fields;
    }

    /** What the page is opened with: of our patient, or of whoever in the demonstration has it. */
    private String found(String page) {
        String filled = page.replace("{patient}", grace.patient().toString()).replace("{case}", grace.id().toString());
        for (Map.Entry<String, String> one : WHERE.entrySet()) {
            if (filled.contains(one.getKey())) {
                String id = read(one.getValue());
                assertThat(id).as("somebody with %s", one.getKey()).isNotEmpty();
                filled = filled.replace(one.getKey(), id);
            }
        }
        return filled;
    }

    private static void run(String sql, Object... values) throws SQLException {
        try (Connection owner = connectAsOwner(); PreparedStatement statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
