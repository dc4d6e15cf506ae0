package org.sleepclinic.web.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sleepclinic.testing.browser.BrowserTest;
import org.sleepclinic.testing.browser.Person;
import org.sleepclinic.testing.browser.Visitor;

/** The demonstration's stories hold together: what was long ago has come to an end, what waits has not waited for years. */
class DemoBrowserIT extends BrowserTest {
    /** Cases the demonstration invented; other tests open theirs after these. */
    private static final String INVENTED = "(select c.id from clinic_case c order by c.number limit 42)";

    /** What the loader writes when a rule of the clinic refuses to let a story go on. */
    @Test
    void everyStoryIsToldToItsEnd() {
        assertThat(serverLog()).as("the log of the server that invented them").contains("Demo data: 40 of 40");
        assertThat(serverLog().lines().filter(line -> line.contains("Demo ") && line.contains(" early: "))).isEmpty();
    }

    @Test
    void epilepsyAndRestlessLegsAreTreatedAndFollowed() {
        for (String protocol : List.of("EPI", "RLS")) {
            assertThat(count("select count(*) from plan p join protocol_version v on v.id = p.version_id"
                    + " where p.status = 'ACTIVE' and v.protocol_code = '" + protocol + "' and p.case_id in "
                    + INVENTED))
                    .as(protocol).isGreaterThanOrEqualTo(3);
        }
        assertThat(count("select count(distinct agent) from treatment where case_id in " + INVENTED)).isEqualTo(3);
        assertThat(count("select count(*) from treatment_dose d join treatment t on t.id = d.treatment_id"
                + " where d.what = 'RAISED' and t.agent = 'LAMOTRIGINE' and t.case_id in " + INVENTED))
                .as("the ladder of lamotrigine").isEqualTo(5);
        assertThat(
                count("select count(*) from diagnosis where code like 'G40%' and seizure_type is null and case_id in "
                        + INVENTED))
                .as("epilepsies whose seizures nobody named").isZero();
    }

    @Test
    void theCasesOfYearsOpen() {
        Visitor doctor = signedIn(Person.PHYSICIAN);
        for (String agent : List.of("LAMOTRIGINE", "GABAPENTIN")) {
            String of = read("select case_id from treatment where agent = ? and case_id in " + INVENTED, agent);
            String treatment = read("select id from treatment where case_id = ?", UUID.fromString(of));
            doctor.open("/chart/case.xhtml?id=" + of).screenshot("demo-case-" + agent);
            doctor.open("/plan/view.xhtml?case=" + of).screenshot("demo-plan-" + agent);
            doctor.open("/assessment/scores.xhtml?case=" + of).screenshot("demo-scores-" + agent);
            doctor.open("/medication/treatment.xhtml?id=" + treatment).screenshot("demo-treatment-" + agent);
        }
        assertThat(doctor.complaints()).isEmpty();
    }

    @Test
    void scoresDiariesAndStudiesAreThere() {
        assertThat(count("select max(points) from (select count(*) as points from score_entry where scale = 'IRLS'"
                + " and case_id in " + INVENTED + " group by case_id) as course")).isGreaterThanOrEqualTo(5);
        assertThat(count("select count(distinct kind) from diary_day where case_id in " + INVENTED)).isEqualTo(2);
        assertThat(count("select count(*) from diary_day where day > current_date")).isZero();
        assertThat(count("select count(distinct category) from result_report where status = 'FINAL'"
                + " and category in ('EEG', 'SLEEP', 'BONE')")).isEqualTo(3);
    }

    @Test
    void noStepOfAPlanIsForgotten() {
        assertThat(count("select count(*) from plan_step ps join plan p on p.id = ps.plan_id where ps.status = 'OPEN'"
                + " and p.status = 'ACTIVE' and ps.due_at < now() - interval '21 days' and p.case_id in " + INVENTED))
                .isZero();
    }

    @Test
    void noEmergencyStepIsOpen() {
        assertThat(count("select count(*) from plan_step ps join plan p on p.id = ps.plan_id join protocol_step s"
                + " on s.id = ps.step_id where ps.status = 'OPEN' and s.emergency and p.case_id in " + INVENTED))
                .isZero();
    }

    @Test
    void casesStandAtEveryStage() {
        assertThat(count("select count(distinct c.status) from clinic_case c where c.id in " + INVENTED)).isEqualTo(7);
        assertThat(count("select count(distinct c.complaint) from clinic_case c where c.id in " + INVENTED))
                .isGreaterThan(20);
    }

    @Test
    void aTrendIsWorthDrawing() {
        assertThat(count("select max(points) from (select count(*) as points from result_value v join result_report r"
                + " on r.id = v.report_id where r.case_id in " + INVENTED + " and v.analyte_code = 'CALCIUM_ADJUSTED'"
                + " group by r.case_id) as drawn")).isGreaterThanOrEqualTo(10);
    }

    @Test
    void everyConditionOfTheClinicIsThere() {
        assertThat(count("select count(distinct condition) from suspicion where case_id in " + INVENTED))
                .isEqualTo(8);
        assertThat(count("select count(distinct code) from diagnosis where case_id in " + INVENTED))
                .isGreaterThanOrEqualTo(8);
        assertThat(count("select count(distinct category) from clinical_order where case_id in " + INVENTED))
                .isEqualTo(6);
    }

    @Test
    void coursesOfTwoYearsAreWorthReading() {
        assertThat(count(
                "select count(*) from (select n.case_id from case_note n where n.status = 'SIGNED' and n.case_id in "
                        + INVENTED
                        + " group by n.case_id having max(n.signed_at) - min(n.signed_at) > interval '600 days'"
                        + " and count(*) >= 3) as courses"))
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void noOrderIsForgotten() {
        assertThat(count("select count(*) from clinical_order where request_status in ('DRAFT', 'SIGNED')"
                + " and fulfilment_status not in ('COMPLETED', 'NOT_DONE') and placed_at < now() - interval '60 days'"
                + " and case_id in " + INVENTED)).isZero();
        assertThat(count("select count(*) from clinical_order where request_status = 'SIGNED'"
                + " and fulfilment_status not in ('COMPLETED', 'NOT_DONE') and due_by < current_date - 3 and case_id in "
                + INVENTED)).isZero();
    }

    @Test
    void noAlertIsLeftOpen() {
        assertThat(count(
                "select count(*) from alert where acknowledged_at is null and raised_at < now() - interval '1 day'"
                        + " and case_id in " + INVENTED))
                .isZero();
    }

    @Test
    void bookingsArePossible() {
        assertThat(count(
                "select count(*) from appointment a where a.status = 'BOOKED' and a.ends_at < now() - interval '1 day'"
                        + " and a.case_id in " + INVENTED))
                .isZero();
        assertThat(count("select count(*) from appointment a join resource r on r.id = a.resource_id"
                + " where r.kind <> 'SLEEP_BED' and a.case_id in " + INVENTED
                + " and not exists (select 1 from opening_hours h"
                + " where h.resource_id = a.resource_id and h.weekday = extract(isodow from a.starts_at at time zone 'Europe/London')"
                + " and h.opens <= cast(a.starts_at at time zone 'Europe/London' as time)"
                + " and h.closes >= cast(a.ends_at at time zone 'Europe/London' as time))")).isZero();
    }

    @Test
    void nobodySignedWhatIsStopped() {
        assertThat(count("select count(*) from screening_frozen f where f.outcome = 'STOP' and not exists"
                + " (select 1 from screening_override o where o.order_id = f.order_id)")).isZero();
        assertThat(count("select count(*) from screening_override v join clinical_order o on o.id = v.order_id"
                + " where o.request_status = 'DRAFT' and o.case_id in " + INVENTED)).isPositive();
    }

    @Test
    void nothingHappensInTheFuture() {
        assertThat(count("select count(*) from audit_entry where at > now()")).isZero();
        assertThat(count("select count(*) from appointment where arrived_at > now() or left_at > now()")).isZero();
        assertThat(count("select count(*) from safety_fact where recorded_at > now() or since > current_date"))
                .isZero();
        assertThat(count("select count(*) from result_report where taken_at > now() or entered_at < taken_at"))
                .isZero();
        assertThat(count("select count(*) from case_note where signed_at > now()")).isZero();
    }

    @Test
    void twoCriticalValuesWereRaisedThisMorning() {
        assertThat(count("select count(*) from alert where level = 'EMERGENCY' and raised_at > now() - interval '1 day'"
                + " and case_id in " + INVENTED)).isEqualTo(2);
    }

    private static long count(String sql) {
        try (Connection owner = connectAsOwner(); Statement asked = owner.createStatement();
                ResultSet found = asked.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
