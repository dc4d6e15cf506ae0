package org.sleepclinic.kernel;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/**
 * Whose turn it is with one patient. Treatments and plans move each other: a taper moves a step, a step opens a treatment's
 * page, a medicine told moves both. Whoever changes any of a patient's, or the safety list they are checked against, takes this
 * turn before a row is locked, so that there is one order and nobody waits in a circle. So does whoever changes the case or an
 * alert and only then comes to them: a diagnosis, a finished intake, an alert's answer, a result told. It ends with the use case;
 * taken again within one, it is a matter of course.
 */
@Dependent
public class PatientTurnRepository {
    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    /** Waits for whoever changes this patient's treatments, plans or safety list. */
    public void take(UUID patient) {
        em.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, "turn of " + patient).getSingleResult();
    }
}
