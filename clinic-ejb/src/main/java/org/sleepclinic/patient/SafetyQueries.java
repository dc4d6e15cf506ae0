package org.sleepclinic.patient;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.sleepclinic.kernel.Columns;

/** Reads everything recorded about a patient's safety, ended and voided entries too. */
@Dependent
class SafetyQueries {
    private static final String FACTS = """
            select f.id, f.kind, f.state, f.label, f.code, f.detail, f.severity, f.since, f.ended_on, f.recorded_at,
                   u.display_name, f.void_reason, f.told, f.told_at, t.display_name, f.version
              from safety_fact f join clinic_user u on u.id = f.recorded_by
              left join clinic_user t on t.id = f.told_by
             where f.patient_id = ?1 order by f.recorded_at desc, f.id desc
            """;

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    List<SafetyFactView> facts(PatientId patient) {
        return Columns.each(em.createNativeQuery(FACTS).setParameter(1, patient.value()).getResultList(),
                row -> new SafetyFactView(row.uuid(), row.one(SafetyKind.class), row.one(SafetyState.class), row.text(),
                        row.text(), row.text(), row.one(Severity.class), row.date(), row.date(), row.instant(),
                        row.text(),
                        row.text(), row.yes(), row.instant(), row.text(), row.count()));
    }
}
