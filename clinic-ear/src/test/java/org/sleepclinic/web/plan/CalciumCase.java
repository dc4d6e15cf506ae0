package org.sleepclinic.web.plan;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** A patient in work-up for low calcium, laid into the tables: plans are tested here, not the way there. */
final class CalciumCase {
    private final Connection owner;
    private final UUID patient = UUID.randomUUID();
    private final UUID id = UUID.randomUUID();
    private final UUID nurse;

    private CalciumCase(Connection owner) {
        this.owner = owner;
        this.nurse = UUID.fromString(text("select id from clinic_user where username = 'brandt'"));
    }

    /** With an adjusted calcium in mmol/L, flagged low, taken today. */
    static CalciumCase with(Connection owner, String adjusted) {
        CalciumCase made = new CalciumCase(owner);
        made.run("""
                insert into patient (id, mrn, family_name, given_name, birth_date, sex, registered_at, registered_by, version)
                values (?, ?, ?, 'Grace', date '1979-03-14', 'FEMALE', now(), ?, 0)""", made.patient,
                String.valueOf(ThreadLocalRandom.current().nextInt(100_000_000, 999_999_999)),
                "Okonkwo" + made.patient.toString().substring(0, 4), made.nurse);
        made.run("""
                insert into clinic_case (id, number, patient_id, status, origin, complaint, opened_at, opened_by, version)
                values (?, nextval('case_number_seq'), ?, 'WORK_UP', 'REFERRAL', 'Cramps at night', now(), ?, 0)""",
                made.id, made.patient, made.nurse);
        made.run("""
                insert into suspicion (id, case_id, patient_id, condition, status, rule_id, reasons, raised_at, raised_by, version)
                values (?, ?, ?, 'HYPOCALCAEMIA', 'RAISED', 'RT-4', '[]', now(), ?, 0)""",
                UUID.randomUUID(), made.id, made.patient, made.nurse);
        UUID report = UUID.randomUUID();
        made.run("""
                insert into result_report (id, patient_id, case_id, category, status, taken_at, entered_at, entered_by,
                                           finalised_at, finalised_by, worst_flag, version)
                values (?, ?, ?, 'LAB', 'FINAL', now() - interval '2 hours', now(), ?, now(), ?, 'LOW', 0)""",
                report, made.patient, made.id, made.nurse, made.nurse);
        made.run("""
                insert into result_value (id, report_id, patient_id, analyte_code, raw_amount, raw_unit, canonical_amount,
                                          canonical_unit, range_low, range_high, range_unit, flag, derived)
                values (?, ?, ?, 'CALCIUM_ADJUSTED', ?, 'mmol/L', ?, 'mg/dL', 8.6, 10.2, 'mg/dL', 'LOW', false)""",
                UUID.randomUUID(), report, made.patient, new BigDecimal(adjusted),
                new BigDecimal(adjusted).multiply(new BigDecimal("4.008")));
        return made;
    }

    UUID id() {
        return id;
    }

    UUID patient() {
        return patient;
    }

    /** The open step of this code. */
    UUID step(String code) {
        return UUID
                .fromString(text("select ps.id from plan_step ps join plan p on p.id = ps.plan_id join protocol_step s"
                        + " on s.id = ps.step_id where p.case_id = ? and s.code = ? and ps.status = 'OPEN'", id, code));
    }

    String text(String sql, Object... values) {
        try (PreparedStatement query = prepared(sql, values); ResultSet rows = query.executeQuery()) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    void run(String sql, Object... values) {
        try (PreparedStatement statement = prepared(sql, values)) {
            statement.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = owner.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
