package org.sleepclinic.casefile;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.kernel.Reasons;
import org.sleepclinic.patient.PatientId;

/** Reads what is suspected in a case and which signs a clinician confirmed. */
@Dependent
class SignQueries {
    private static final String SUSPICIONS = """
            select s.id, s.case_id, s.condition, s.status, s.rule_id, cast(s.reasons as text), s.raised_at, u.display_name,
                   s.decided_at, d.display_name as decider, s.decision_reason, s.version
              from suspicion s join clinic_user u on u.id = s.raised_by left join clinic_user d on d.id = s.decided_by
             where s.case_id = ?1 order by s.raised_at, s.id
            """;
    private static final String FINDING = """
            select f.id, f.case_id, f.code, f.present, f.note, f.confirmed_at, u.display_name, f.void_reason, f.version
            """;
    private static final String FINDINGS = FINDING + """
              from case_finding f join clinic_user u on u.id = f.confirmed_by
             where f.case_id = ?1 order by f.confirmed_at desc, f.id desc
            """;
    private static final String PRESENT = FINDING + """
              from (%s) f join clinic_user u on u.id = f.confirmed_by
             where f.present order by f.confirmed_at desc
            """.formatted(StandingSigns.ofPatient("?1"));

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    List<SuspicionView> suspicions(CaseId id) {
        return Columns.each(em.createNativeQuery(SUSPICIONS).setParameter(1, id.value()).getResultList(),
                row -> new SuspicionView(row.uuid(), new CaseId(row.uuid()), row.one(Condition.class),
                        row.one(SuspicionStatus.class), row.text(), Reasons.parse(row.text()), row.instant(),
                        row.text(),
                        row.instant(), row.text(), row.text(), row.count()));
    }

    /** Every entry, voided ones too, newest first. */
    List<FindingView> findings(CaseId id) {
        return findings(em.createNativeQuery(FINDINGS).setParameter(1, id.value()));
    }

    /** Per sign the latest entry that stands, where it says present; over all cases of the patient. */
    List<FindingView> present(PatientId patient) {
        return findings(em.createNativeQuery(PRESENT).setParameter(1, patient.value()));
    }

    private static List<FindingView> findings(Query query) {
        return Columns.each(query.getResultList(),
                row -> new FindingView(row.uuid(), new CaseId(row.uuid()), row.one(FindingCode.class), row.yes(),
                        row.text(),
                        row.instant(), row.text(), row.text(), row.count()));
    }
}
