package org.sleepclinic.result;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.sleepclinic.kernel.Amount;
import org.sleepclinic.kernel.Uuid7;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.testing.inside.Staff;

/** Patients with a case and signed orders, laid straight into the tables: results are tested here. */
@Dependent
public class ResultPatients {
    /** A patient and the open case. */
    public record Made(PatientId patient, UUID caseId) {
    }

    @Resource(lookup = "java:app/jdbc/clinic")
    private DataSource clinic;

    /** Lines of a report as people type them: {@code "CALCIUM 2.30 mmol/L; PTH <0.6 pmol/L"}. */
    public static List<EnteredValue> values(String lines) {
        return Arrays.stream(lines.split(";")).map(line -> line.strip().split(" "))
                .map(part -> value(part[0], Amount.read(part[1]).orElseThrow(), part[2])).toList();
    }

    private static EnteredValue value(String analyte, Amount told, String unit) {
        return new EnteredValue(analyte, told.number(), unit, told.bound());
    }

    public Made born(LocalDate birthDate, String sex) {
        UUID patient = Uuid7.next();
        UUID caseId = Uuid7.next();
        run("""
                insert into patient (id, mrn, family_name, given_name, birth_date, sex, registered_at, registered_by, version)
                values (?, ?, 'Haddad', 'Omar', cast(? as date), ?, now(), ?, 0)""", patient,
                String.valueOf(ThreadLocalRandom.current().nextInt(100_000_000, 999_999_999)), birthDate.toString(),
                sex,
                Staff.NURSE.id());
        run("""
                insert into clinic_case (id, number, patient_id, status, origin, complaint, opened_at, opened_by, version)
                values (?, nextval('case_number_seq'), ?, 'WORK_UP', 'REFERRAL', 'Cramps after thyroid surgery', now(), ?, 0)""",
                caseId, patient, Staff.NURSE.id());
        return new Made(new PatientId(patient), caseId);
    }

    /** A signed order for these tests, parted by commas. */
    public OrderId ordered(Made made, String category, String tests) {
        UUID order = Uuid7.next();
        run("""
                insert into clinical_order (id, number, patient_id, case_id, category, request_status, fulfilment_status, priority,
                    indication, placed_at, placed_by, signed_at, signed_by, version)
                values (?, nextval('order_number_seq'), ?, ?, ?, 'SIGNED', 'WAITING', 'ROUTINE', 'Cramps', now(), ?, now(), ?, 0)""",
                order, made.patient().value(), made.caseId(), category, Staff.NURSE.id(), Staff.PHYSICIAN.id());
        run("""
                insert into order_item (order_id, test_code, position)
                select ?, test, place from unnest(string_to_array(?, ',')) with ordinality as asked (test, place)""",
                order, tests);
        return new OrderId(order);
    }

    /** A finished intake so many days ago that ticked this option, and gave this number to another question if named. */
    public void told(Made made, int daysAgo, String item, String option, String numberItem, Integer number) {
        UUID intake = Uuid7.next();
        run("""
                insert into intake (id, case_id, patient_id, status, started_at, started_by, version)
                values (?, ?, ?, 'OPEN', now(), ?, 0)""", intake, made.caseId(), made.patient().value(),
                Staff.NURSE.id());
        run("""
                insert into intake_answer (intake_id, item_code, state, codes, answered_at, answered_by)
                values (?, ?, 'ANSWERED', array[?], now() - make_interval(days => ?), ?)""", intake, item, option,
                daysAgo,
                Staff.NURSE.id());
        if (numberItem != null) {
            run("""
                    insert into intake_answer (intake_id, item_code, state, number_value, answered_at, answered_by)
                    values (?, ?, 'ANSWERED', ?, now() - make_interval(days => ?), ?)""", intake, numberItem, number,
                    daysAgo, Staff.NURSE.id());
        }
        run("update intake set status = 'FINISHED', finished_at = now(), finished_by = ? where id = ?",
                Staff.NURSE.id(), intake);
    }

    public void diagnosed(Made made, String code) {
        run("""
                insert into diagnosis (id, case_id, patient_id, code, certainty, recorded_at, recorded_by, version)
                values (?, ?, ?, ?, 'CONFIRMED', now() - interval '1 day', ?, 0)""", Uuid7.next(), made.caseId(),
                made.patient().value(), code, Staff.PHYSICIAN.id());
    }

    /** Somebody is on duty now: these, unless another test has seen to it already. */
    public void onDuty(UUID doctor, UUID deputy, UUID nurse) {
        run("insert into duty values (?, now() - interval '1 minute', now() + interval '1 day', ?, ?, ?, 0) on conflict do nothing",
                Uuid7.next(), doctor, deputy, nurse);
    }

    /** The time the owner had has passed. */
    public void overdue(UUID alert) {
        run("update alert set escalates_at = now() - interval '1 second' where id = ?", alert);
    }

    /** One text cell, or null. */
    public String one(String sql, Object... values) {
        try (Connection connection = clinic.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            bind(query, values);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    public void run(String sql, Object... values) {
        try (Connection connection = clinic.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            statement.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
