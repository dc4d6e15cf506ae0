package org.sleepclinic.patient;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

    private static final String LAST_WEIGHT = """
            select m.amount, m.taken_at from measurement m
             where m.patient_id = ?1 and m.kind = 'WEIGHT' and m.voided_at is null
               and m.taken_at between cast(?2 as timestamptz) and cast(?3 as timestamptz)
             order by m.taken_at desc, m.id desc limit 1
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

    /** The newest weight of the days before a moment that still tells of it; empty without one. */
    Optional<WeightChange> lastWeight(PatientId patient, Instant before) {
        return Columns.each(em.createNativeQuery(LAST_WEIGHT).setParameter(1, patient.value())
                .setParameter(2, before.minus(WeightChange.WITHIN).toString()).setParameter(3, before.toString())
                .getResultList(), row -> new WeightChange(row.decimal(), row.instant())).stream().findFirst();
    }
}
