package org.sleepclinic.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.patient.PatientId;

/** Reads when a patient's treatments change next. */
@Dependent
class PaceQueries {
    private static final String NEXT = """
            select min(t.next_on) from treatment t
             where t.patient_id = ?1 and t.purpose = ?2 and t.status = 'ACTIVE'""";

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    /** The first day a treatment of this purpose changes; empty while none does. */
    Optional<LocalDate> next(PatientId patient, String purpose) {
        return Columns.each(em.createNativeQuery(NEXT).setParameter(1, patient.value()).setParameter(2, purpose)
                .getResultList(), Columns::date).stream().filter(Objects::nonNull).findFirst();
    }
}
