package org.sleepclinic.order;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.Uuid7;
import org.sleepclinic.testing.inside.Staff;

/** Patients with an open case, laid straight into the tables: orders are tested here, not registration. */
@Dependent
public class OrderPatients {
    /** A patient and the case orders are placed for. */
    public record Made(UUID patient, CaseId caseId) {
    }

    @Resource(lookup = "java:app/jdbc/clinic")
    private DataSource clinic;

    /** One who is told apart from the others by name. */
    public Made named(String familyName) {
        Made made = withOpenCase();
        run("update patient set family_name = ? where id = ?", familyName, made.patient());
        return made;
    }

    public Made withOpenCase() {
        return suspecting("HYPOCALCAEMIA", "RT-4");
    }

    /** A case that suspects one condition. */
    public Made suspecting(String condition, String rule) {
        UUID patient = Uuid7.next();
        UUID caseId = Uuid7.next();
        run("""
                insert into patient (id, mrn, family_name, given_name, birth_date, sex, registered_at, registered_by, version)
                values (?, ?, 'Okonkwo', 'Grace', date '1979-03-12', 'FEMALE', now(), ?, 0)""",
                patient, String.valueOf(ThreadLocalRandom.current().nextInt(100_000_000, 999_999_999)),
                Staff.NURSE.id());
        run("""
                insert into clinic_case (id, number, patient_id, status, origin, complaint, opened_at, opened_by, version)
                values (?, nextval('case_number_seq'), ?, 'WORK_UP', 'REFERRAL', 'Tingling and cramps at night', now(), ?, 0)""",
                caseId, patient, Staff.NURSE.id());
        Made made = new Made(patient, new CaseId(caseId));
        suspects(made, condition, rule);
        return made;
    }

    public void suspects(Made whose, String condition, String rule) {
        run("""
                insert into suspicion (id, case_id, patient_id, condition, status, rule_id, reasons, raised_at, raised_by, version)
                values (?, ?, ?, ?, 'RAISED', ?, '[]', now(), ?, 0)""",
                Uuid7.next(), whose.caseId().value(), whose.patient(), condition, rule, Staff.NURSE.id());
    }

    /** Told at the intake: the day of the last event. */
    public void lastEvent(Made whose, LocalDate day) {
        answered(whose, "INT.03.3", "date_value", Date.valueOf(day));
    }

    /** An answer of a finished intake; {@code column} is where it is kept. */
    public void answered(Made whose, String item, String column, Object value) {
        UUID intake = Uuid7.next();
        run("insert into intake (id, case_id, patient_id, status, started_at, started_by, version)"
                + " values (?, ?, ?, 'OPEN', now(), ?, 0)", intake, whose.caseId().value(), whose.patient(),
                Staff.NURSE.id());
        run("insert into intake_answer (intake_id, item_code, state, " + column + ", answered_at, answered_by)"
                + " values (?, ?, 'ANSWERED', ?, now(), ?)", intake, item, value, Staff.NURSE.id());
        run("update intake set status = 'FINISHED', finished_at = now(), finished_by = started_by where id = ?",
                intake);
    }

    /** A diagnosis that stands; of several epilepsies the newest is current. */
    public void diagnosed(Made whose, String code) {
        run("update diagnosis set current = false where patient_id = ?", whose.patient());
        run("""
                insert into diagnosis (id, patient_id, case_id, code, certainty, current, recorded_at, recorded_by, version)
                values (?, ?, ?, ?, 'CONFIRMED', true, now(), ?, 0)""", Uuid7.next(), whose.patient(),
                whose.caseId().value(), code, Staff.PHYSICIAN.id());
    }

    /** A final laboratory report with one value, taken so many days ago, that no order of ours asked for. */
    public void resulted(UUID patient, String analyte, int daysAgo) {
        UUID report = Uuid7.next();
        run("""
                insert into result_report (id, patient_id, category, status, taken_at, entered_at, entered_by, finalised_at,
                                           finalised_by, worst_flag, version)
                values (?, ?, 'LAB', 'FINAL', now() - ? * interval '1 day', now(), ?, now(), ?, 'NORMAL', 0)""",
                report, patient, daysAgo, Staff.TECHNOLOGIST.id(), Staff.TECHNOLOGIST.id());
        run("""
                insert into result_value (id, report_id, patient_id, analyte_code, raw_amount, raw_unit, canonical_amount,
                                          canonical_unit, flag)
                values (?, ?, ?, ?, 50, 'ng/mL', 50, 'ng/mL', 'NORMAL')""",
                Uuid7.next(), report, patient, analyte);
    }

    public void close(CaseId caseId) {
        run("update clinic_case set status = 'CLOSED' where id = ?", caseId.value());
    }

    /** What the audit keeps about a patient, oldest first: {@code WRITE order.place}. */
    public List<String> audited(UUID patient) {
        try (Connection connection = clinic.getConnection(); PreparedStatement query = connection.prepareStatement(
                "select action || ' ' || what from audit_entry where patient_ids @> array[cast(? as uuid)] order by at, id")) {
            query.setObject(1, patient);
            List<String> kept = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    kept.add(rows.getString(1));
                }
            }
            return kept;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void run(String sql, Object... values) {
        try (Connection connection = clinic.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** A clinician confirmed a sign as present. */
    public void found(Made whose, String sign) {
        found(whose, sign, 0);
    }

    /** A clinician confirmed a sign so many days ago. */
    public void found(Made whose, String sign, int daysAgo) {
        run("""
                insert into case_finding (id, case_id, patient_id, code, present, confirmed_at, confirmed_by, version)
                values (?, ?, ?, ?, true, now() - make_interval(days => ?), ?, 0)""", Uuid7.next(),
                whose.caseId().value(), whose.patient(), sign, daysAgo, Staff.NURSE.id());
    }

    /** A red flag of the case that nobody has answered. */
    public void alarmed(Made whose, String rule, String level, String headline) {
        run("""
                insert into alert (id, patient_id, case_id, source, subject_id, rule_id, level, headline, reasons, raised_at,
                                   escalates_at, version)
                values (?, ?, ?, 'CASE', ?, ?, ?, ?, '[]', now(), now() + interval '1 day', 0)""", Uuid7.next(),
                whose.patient(), whose.caseId().value(), Uuid7.next(), rule, level, headline);
    }
}
