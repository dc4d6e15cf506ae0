package org.sleepclinic.web.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.sleepclinic.testing.browser.BrowserTest;

/** The demonstration's stories hold together: what was long ago has come to an end, what waits has not waited for years. */
class DemoBrowserIT extends BrowserTest {
    /** Cases the demonstration invented; other tests open theirs after these. */
    private static final String INVENTED = "(select c.id from clinic_case c order by c.number limit 42)";

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
    void nothingHappensInTheFuture() {
        assertThat(count("select count(*) from audit_entry where at > now()")).isZero();
        assertThat(count("select count(*) from appointment where arrived_at > now() or left_at > now()")).isZero();
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
