package org.sleepclinic.medication;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.casefile.CaseStatus;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.safety.SafetyCheck;

/** Reads treatments, what was decided about them, and where one is chosen. */
@Dependent
class TreatmentQueries {
    private static final String TREATMENT = """
            select t.id, t.version, t.case_id, t.agent, a.name, t.purpose, t.subject, t.amount, t.unit, t.frequency, t.status,
                   t.started_on, t.next_on, t.taper_until, coalesce(t.daily >= l.usual_low, false), t.ladder,
                   coalesce(t.rung, 0), t.reason, u.display_name, t.end_cause, t.end_reason, t.patient_id, %s,
                   g.treatment_id is not null, g.contraception, g.pregnancy_test, coalesce(g.prevention, false),
                   coalesce(g.fertility, false), coalesce(g.unborn_child, false)
              from treatment t join agent a on a.code = t.agent join clinic_user u on u.id = t.started_by
              left join ladder l on l.code = t.ladder left join treatment_gate g on g.treatment_id = t.id
            """.formatted(OpenChecks.ANSWERED);
    /** Each decision, repeated for each check that spoke at it; one where none did has one row without. */
    private static final String HISTORY = """
            select d.id, d.what, d.from_on, d.amount, d.unit, d.frequency, d.reason, d.at, u.display_name,
                   c.check_code, c.level, c.seen, c.reason as answered, s.display_name as second, c.second_at, c.second_reason,
                   sc.says
              from treatment_dose d join clinic_user u on u.id = d.by_user
              left join treatment_check c on c.dose_id = d.id left join clinic_user s on s.id = c.second_id
              left join safety_check sc on sc.code = c.check_code
             where d.treatment_id = ?1 order by d.at desc, d.id desc, c.level desc, c.check_code""";
    /** An epilepsy counts in whichever case it was stated. */
    private static final String PLACE = """
            select c.patient_id, c.status,
                   (select string_agg(st.treated_as, ',' order by d.recorded_at desc, t.n)
                      from diagnosis d
                      cross join unnest(string_to_array(concat_ws(',', d.seizure_type, d.seizure_also), ',')) with ordinality as t(type, n)
                      join seizure_type st on st.system = d.seizure_system and st.main_class = d.seizure_class and st.code = t.type
                     where d.patient_id = c.patient_id and d.current and d.certainty in ('PROVISIONAL', 'CONFIRMED')
                       and st.treated_as is not null),
                   (select string_agg(d.code, ',' order by d.recorded_at desc) from diagnosis d
                     where d.patient_id = c.patient_id and d.current and d.certainty in ('PROVISIONAL', 'CONFIRMED')
                       and d.code like 'G40%')
              from clinic_case c where c.id = ?1""";

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    /**
     * A treatment and whose it is.
     *
     * @param answered checks answered in the patient, see {@link OpenChecks}
     * @param gate     what was on record for valproate, or null
     */
    record Of(CurrentTreatment treatment, PatientId patient, Set<String> answered, GateSeen gate) {
    }

    /** Refuses {@code unknown}. */
    Of find(TreatmentId id) {
        return treatments(TREATMENT + " where t.id = ?1", id.value()).stream().findFirst()
                .orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }

    /** Of a case, ended ones too, newest first. */
    List<CurrentTreatment> ofCase(CaseId caseId) {
        return treatments(TREATMENT + " where t.case_id = ?1 order by t.started_at desc, t.id desc", caseId.value())
                .stream().map(Of::treatment).toList();
    }

    /** Of a patient in every case, those that run, newest first. */
    List<CurrentTreatment> running(PatientId patient) {
        return treatments(TREATMENT + " where t.patient_id = ?1 and t.status <> 'STOPPED' order by t.started_at desc,"
                + " t.id desc", patient.value()).stream().map(Of::treatment).toList();
    }

    private List<Of> treatments(String sql, UUID of) {
        return Columns.each(em.createNativeQuery(sql).setParameter(1, of).getResultList(),
                row -> treatment(new TreatmentVersion(new TreatmentId(row.uuid()), row.count()), row));
    }

    private static Of treatment(TreatmentVersion seen, Columns row) {
        CaseId caseId = new CaseId(row.uuid());
        String agent = row.text();
        String name = row.text();
        Purpose purpose = row.one(Purpose.class);
        Subject subject = row.one(Subject.class);
        CurrentTreatment found = new CurrentTreatment(seen, caseId, agent, name, purpose, subject, dose(row),
                row.one(TreatmentStatus.class), row.date(), row.date(), row.date(), row.yes(), row.text(), row.count(),
                row.text(), row.text(), row.one(StopCause.class), row.text());
        PatientId patient = new PatientId(row.uuid());
        String answered = row.text();
        return new Of(found, patient, answered == null ? Set.of() : answered.lines().collect(Collectors.toSet()),
                row.yes() ? gate(row) : null);
    }

    private static GateSeen gate(Columns row) {
        return new GateSeen(row.text(), row.one(GateSeen.PregnancyTest.class), row.yes(), row.yes(), row.yes());
    }

    private static Dose dose(Columns row) {
        return new Dose(row.decimal(), row.text(), row.one(Frequency.class));
    }

    /** What was decided, newest first. */
    List<TreatmentEntry> history(TreatmentId id) {
        Map<UUID, TreatmentEntry> entries = new LinkedHashMap<>();
        Columns.each(em.createNativeQuery(HISTORY).setParameter(1, id.value()).getResultList(),
                row -> entry(row.uuid(), row)).forEach(read -> entries.merge(read.id(), read, TreatmentEntry::with));
        return List.copyOf(entries.values());
    }

    private static TreatmentEntry entry(UUID id, Columns row) {
        TreatmentEvent what = row.one(TreatmentEvent.class);
        LocalDate from = row.date();
        Dose dose = dose(row);
        String reason = row.text();
        Instant at = row.instant();
        String by = row.text();
        String code = row.text();
        return new TreatmentEntry(id, what, from, dose, reason, at, by, code == null ? List.of()
                : List.of(new TreatmentEntry.Answered(code, row.one(SafetyCheck.Level.class), row.text(), row.text(),
                        row.text(), row.instant(), row.text(), row.text())));
    }

    /** Refuses {@code unknown}. */
    CasePlace place(CaseId caseId) {
        return Columns.each(em.createNativeQuery(PLACE).setParameter(1, caseId.value()).getResultList(),
                row -> new CasePlace(new PatientId(row.uuid()), row.one(CaseStatus.class),
                        row.list().stream().map(Subject::valueOf).toList(), row.list()))
                .stream().findFirst().orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }

    /** Another antiseizure treatment of the patient that is being tapered; EP-13: one at a time. */
    boolean tapersAnother(PatientId patient, TreatmentId than) {
        return !em.createNativeQuery("select 1 from treatment where patient_id = ?1 and id <> ?2"
                + " and purpose = 'EPILEPSY' and status = 'TAPERING'").setParameter(1, patient.value())
                .setParameter(2, than.value()).getResultList().isEmpty();
    }
}
