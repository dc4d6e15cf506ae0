package org.sleepclinic.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sleepclinic.alert.Calcium;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.casefile.CaseStatus;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.plan.CaseFacts.Sign;
import org.sleepclinic.protocol.SafetyPicture.Medicine;
import org.sleepclinic.result.LatestValue;
import org.sleepclinic.result.LatestValues;

/** Reads what proposals and safety checks look at. Six statements. */
@Dependent
class FactQueries {
    private static final List<String> ANALYTES = List.of("CALCIUM_ADJUSTED", "CALCIUM", "CALCIUM_IONISED", "ALBUMIN",
            "QTC_BAZETT", "QTC_FRIDERICIA", "HEART_RATE", "MAGNESIUM", "VITAMIN_D", "PHOSPHATE", "POTASSIUM",
            "CREATININE", "HLA_B1502");
    private static final String CASE = """
            select c.patient_id, c.status, p.birth_date,
                   (select string_agg(distinct l.protocol_code, ',') from plan l where l.case_id = c.id and l.status = 'ACTIVE')
                       as running
              from clinic_case c join patient p on p.id = c.patient_id where c.id = ?1""";
    /** A sign counts by its latest entry over all cases of the patient: a symptom is there now, or it is not. */
    private static final String SIGNS = """
            select 'DIAGNOSIS' as kind, d.id, d.code, i.label as label, d.recorded_at as at
              from diagnosis d join icd_code i on i.code = d.code
             where d.case_id = ?1 and d.current and d.certainty in ('PROVISIONAL', 'CONFIRMED')
            union all
            select 'SUSPICION', s.id, s.condition, s.rule_id, s.raised_at
              from suspicion s where s.case_id = ?1 and s.status <> 'DISMISSED'
            union all
            select 'FINDING', f.id, f.code, f.code, f.confirmed_at
              from (select distinct on (k.code) k.* from case_finding k join clinic_case c on c.patient_id = k.patient_id
                     where c.id = ?1 and k.voided_at is null order by k.code, k.confirmed_at desc, k.id desc) f
             where f.present
            order by at desc""";
    private static final String MEDICINES = """
            select f.label, f.code from safety_fact f
             where f.patient_id = ?1 and f.kind = 'MEDICINE' and f.state = 'PRESENT' and f.voided_at is null
               and (f.ended_on is null or f.ended_on >= cast(?2 as date))""";

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;
    @Inject
    private LatestValues latest;
    @Inject
    private Calcium calcium;

    /** The facts of a case on this day; refuses {@code unknown}. */
    CaseFacts of(CaseId caseId, LocalDate today) {
        record Head(PatientId patient, CaseStatus status, LocalDate born, List<String> running) {
        }
        Head head = Columns.each(em.createNativeQuery(CASE).setParameter(1, caseId.value()).getResultList(),
                row -> new Head(new PatientId(row.uuid()), row.one(CaseStatus.class), row.date(), row.list())).stream()
                .findFirst().orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
        List<Sign> signs = Columns.each(em.createNativeQuery(SIGNS).setParameter(1, caseId.value()).getResultList(),
                FactQueries::sign);
        List<Medicine> medicines = Columns.each(em.createNativeQuery(MEDICINES).setParameter(1, head.patient().value())
                .setParameter(2, today.toString()).getResultList(), row -> new Medicine(row.text(), row.text()));
        Map<String, LatestValue> values = latest.of(head.patient(), ANALYTES);
        return new CaseFacts(caseId, head.patient(), head.status(), head.born(), signs, medicines,
                new HashSet<>(head.running()), values, calcium.picture(head.patient(), values));
    }

    /** Whose case it is; refuses {@code unknown}. One statement. */
    PatientId patient(CaseId caseId) {
        return Columns.each(em.createNativeQuery("select c.patient_id from clinic_case c where c.id = ?1")
                .setParameter(1, caseId.value()).getResultList(), row -> new PatientId(row.uuid())).stream()
                .findFirst().orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }

    private static Sign sign(Columns row) {
        Origin.Kind kind = row.one(Origin.Kind.class);
        UUID id = row.uuid();
        return new Sign(new Origin(kind, id), row.text(), row.text());
    }
}
