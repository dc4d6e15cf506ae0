package org.sleepclinic.patient;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.sleepclinic.kernel.Columns;

/** Reads a patient's measurements. */
@Dependent
class MeasurementQueries {
    private static final String OF_PATIENT = """
            select m.id, m.kind, m.amount, m.amount2, m.unit, coalesce(m.entered_amount, m.amount), coalesce(m.entered_unit, m.unit),
                   m.taken_at, u.display_name, m.void_reason, m.version
              from measurement m join clinic_user u on u.id = m.recorded_by
             where m.patient_id = ?1 order by m.taken_at desc, m.id desc limit 200
            """;

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    /** The newest two hundred, voided ones too. */
    List<MeasurementView> of(PatientId patient) {
        return Columns.each(em.createNativeQuery(OF_PATIENT).setParameter(1, patient.value()).getResultList(),
                row -> new MeasurementView(row.uuid(), row.one(MeasurementKind.class), row.decimal(), row.decimal(),
                        row.text(),
                        row.decimal(), row.text(), row.instant(), row.text(), row.text(), row.count()));
    }
}
