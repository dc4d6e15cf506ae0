package org.sleepclinic.emergency;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps what was told while an emergency ran. */
@Dependent
class EmergencyRepository {
    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    void add(EmergencyEvent told) {
        em.createNativeQuery(
                """
                insert into plan_event (id, plan_id, patient_id, kind, at, place, whom, said, read_back, recorded_at, recorded_by)
                values (?1, ?2, ?3, ?4, cast(?5 as timestamptz), ?6, ?7, ?8, cast(?9 as boolean), cast(?10 as timestamptz), ?11)""")
                .setParameter(1, told.id()).setParameter(2, told.plan().value()).setParameter(3, told.patient())
                .setParameter(4, told.kind().name()).setParameter(5, told.at().toString())
                .setParameter(6, told.place() == null ? null : told.place().name()).setParameter(7, told.whom())
                .setParameter(8, told.said())
                .setParameter(9, told.readBack() == null ? null : told.readBack().toString())
                .setParameter(10, told.recordedAt().toString()).setParameter(11, told.recordedBy()).executeUpdate();
    }
}
