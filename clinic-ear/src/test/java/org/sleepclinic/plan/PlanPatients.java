package org.sleepclinic.plan;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.Uuid7;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.result.EnterReport;
import org.sleepclinic.result.EnteredValue;
import org.sleepclinic.result.ReportCategory;
import org.sleepclinic.result.ReportContent;
import org.sleepclinic.result.ReportId;
import org.sleepclinic.result.ReportVersion;
import org.sleepclinic.result.ResultFacade;
import org.sleepclinic.result.ReviewFacade;
import org.sleepclinic.testing.inside.As;
import org.sleepclinic.testing.inside.Staff;

/** Patients in work-up for low calcium; registration is tested elsewhere, so they are laid into the tables. */
@Dependent
public class PlanPatients {
    /** A patient and the open case. */
    public record Made(PatientId patient, CaseId caseId, UUID suspicion) {
    }

    @Resource(lookup = "java:app/jdbc/clinic")
    private DataSource clinic;
    @Inject
    private ResultFacade results;
    @Inject
    private ReviewFacade reviews;
    @Inject
    private As as;
    @Inject
    private Clock clock;

    public Made inWorkUp() {
        Made made = new Made(new PatientId(Uuid7.next()), new CaseId(Uuid7.next()), Uuid7.next());
        UUID patient = made.patient().value();
        run("""
                insert into patient (id, mrn, family_name, given_name, birth_date, sex, registered_at, registered_by, version)
                values (?, ?, 'Okonkwo', 'Grace', date '1979-03-14', 'FEMALE', now(), ?, 0)""",
                patient, String.valueOf(ThreadLocalRandom.current().nextInt(100_000_000, 999_999_999)),
                Staff.NURSE.id());
        run("""
                insert into clinic_case (id, number, patient_id, status, origin, complaint, opened_at, opened_by, version)
                values (?, nextval('case_number_seq'), ?, 'WORK_UP', 'REFERRAL', 'Cramps at night', now(), ?, 0)""",
                made.caseId().value(), patient, Staff.NURSE.id());
        run("""
                insert into suspicion (id, case_id, patient_id, condition, status, rule_id, reasons, raised_at, raised_by, version)
                values (?, ?, ?, 'HYPOCALCAEMIA', 'RAISED', 'RT-4', '[]', now(), ?, 0)""",
                made.suspicion(), made.caseId().value(), patient, Staff.NURSE.id());
        return made;
    }

    /** A final laboratory report through the facade: total calcium in mg/dL, albumin in g/dL, taken so long ago. */
    public void calcium(Made of, String calcium, String albumin, Duration ago) {
        enter(of, ago, new EnteredValue("CALCIUM", new BigDecimal(calcium), "mg/dL"),
                new EnteredValue("ALBUMIN", new BigDecimal(albumin), "g/dL"));
    }

    /** What the case suspects too. */
    public void suspected(Made of, String condition) {
        run("""
                insert into suspicion (id, case_id, patient_id, condition, status, rule_id, reasons, raised_at, raised_by, version)
                values (?, ?, ?, ?, 'RAISED', 'RT-2', '[]', now(), ?, 0)""",
                Uuid7.next(), of.caseId().value(), of.patient().value(), condition, Staff.NURSE.id());
    }

    /** What the patient answered at the intake, yes or no, in place of what was answered before. */
    public void told(Made of, Map<String, Boolean> answers) {
        run("""
                insert into intake (id, case_id, patient_id, status, started_at, started_by, version)
                select ?, ?, ?, 'OPEN', now(), ?, 0
                 where not exists (select 1 from intake where case_id = ?)""", Uuid7.next(), of.caseId().value(),
                of.patient().value(), Staff.NURSE.id(), of.caseId().value());
        answers.forEach((item, yes) -> run("""
                insert into intake_answer (intake_id, item_code, state, bool_value, answered_at, answered_by)
                select id, ?, 'ANSWERED', ?, now(), ? from intake where case_id = ?
                on conflict (intake_id, item_code) do update set bool_value = excluded.bool_value""", item, yes,
                Staff.NURSE.id(), of.caseId().value()));
    }

    /** Several values of one report: {@code "FERRITIN 60 ng/mL"}. */
    public void values(Made of, Duration ago, String... values) {
        enter(of, ago, Stream.of(values).map(value -> value.split(" "))
                .map(parts -> new EnteredValue(parts[0], new BigDecimal(parts[1]), parts[2]))
                .toArray(EnteredValue[]::new));
    }

    /** Under way for focal epilepsy since today, looked at again in so many days; told as a medicine. */
    public UUID treated(Made of, String agent, int nextInDays) {
        UUID id = Uuid7.next();
        UUID medicine = Uuid7.next();
        run("insert into safety_fact (id, patient_id, kind, state, label, recorded_at, recorded_by, version)"
                + " values (?, ?, 'MEDICINE', 'PRESENT', ?, now(), ?, 0)", medicine, of.patient().value(), agent,
                Staff.PHYSICIAN.id());
        run("insert into treatment (id, case_id, patient_id, purpose, subject, agent, status, medicine_id, amount,"
                + " unit, frequency, daily, started_on, dose_since, started_at, started_by, next_on, version) values (?, ?, ?,"
                + " 'EPILEPSY', 'FOCAL', ?, 'ACTIVE', ?, 250, 'mg', 'TWICE_DAILY', 500, current_date, current_date, now(), ?,"
                + " current_date + ?, 0)",
                id, of.caseId().value(), of.patient().value(), agent, medicine, Staff.PHYSICIAN.id(), nextInDays);
        return id;
    }

    public void takes(Made of, String medicine) {
        run("""
                insert into safety_fact (id, patient_id, kind, state, label, recorded_at, recorded_by, version)
                values (?, ?, 'MEDICINE', 'PRESENT', ?, now(), ?, 0)""", Uuid7.next(), of.patient().value(), medicine,
                Staff.NURSE.id());
    }

    /** A value alone in its report. */
    public void value(Made of, String analyte, String amount, String unit, Duration ago) {
        enter(of, ago, new EnteredValue(analyte, new BigDecimal(amount), unit));
    }

    private void enter(Made of, Duration ago, EnteredValue... values) {
        ReportContent content =
                new ReportContent(clock.instant().minus(ago), List.of(values), false, Set.of(), false, null, null);
        as.technologist(() -> results.enter(
                new EnterReport(of.patient(), null, of.caseId().value(), ReportCategory.LAB, content, true)));
    }

    /** A physician reads every result of the case. */
    public void allRead(Made of) {
        String unread = "select id || ' ' || version from result_report where case_id = ? and reviewed_at is null"
                + " and status = 'FINAL' limit 1";
        for (String one = text(unread, of.caseId().value()); one != null; one = text(unread, of.caseId().value())) {
            String[] seen = one.split(" ");
            as.physician(() -> reviews.acknowledge(
                    new ReportVersion(ReportId.parse(seen[0]), Integer.parseInt(seen[1])), "read"));
        }
    }

    public String caseStatus(Made of) {
        return text("select status from clinic_case where id = ?", of.caseId().value());
    }

    /** For who does what no use case does, such as holding a row. */
    public Connection connection() throws SQLException {
        return clinic.getConnection();
    }

    /** One value, as text; null when there is no row. */
    public String text(String sql, Object... values) {
        try (Connection connection = clinic.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
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
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
