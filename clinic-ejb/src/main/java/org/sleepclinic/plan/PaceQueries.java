package org.sleepclinic.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.patient.PatientId;

/** Reads when a patient's treatments change next. */
@Dependent
class PaceQueries {
    private static final String NEXT = """
            select coalesce(t.next_on, t.taper_until) as day, a.name, t.status = 'TAPERING'
              from treatment t join agent a on a.code = t.agent
             where t.patient_id = ?1 and t.purpose = ?2 and t.status <> 'STOPPED'
               and coalesce(t.next_on, t.taper_until) is not null
             order by day, a.name limit 1""";

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    /**
     * A treatment's next change.
     *
     * @param agent    by name
     * @param tapering the day is the end of its taper
     */
    @Phi
    record Change(LocalDate day, String agent, boolean tapering) {
        @Override
        public String toString() {
            return "Change";
        }
    }

    /** The first day a treatment of this purpose changes, or its taper ends; empty while none does. */
    Optional<Change> next(PatientId patient, String purpose) {
        return Columns.each(em.createNativeQuery(NEXT).setParameter(1, patient.value()).setParameter(2, purpose)
                .getResultList(), row -> new Change(row.date(), row.text(), row.yes())).stream().findFirst();
    }
}
