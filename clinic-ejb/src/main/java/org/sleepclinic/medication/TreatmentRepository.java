package org.sleepclinic.medication;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.PatientTurnRepository;
import org.sleepclinic.patient.PatientId;

/** Loads and keeps treatments, their doses and the checks answered. */
@Dependent
class TreatmentRepository {
    @PersistenceContext(unitName = "clinic")
    private EntityManager em;
    @Inject
    private PatientTurnRepository turns;

    /** Nobody else changes this patient's treatments or plans until the use case ends. */
    void turn(PatientId patient) {
        turns.take(patient.value());
    }

    /** As somebody saw it; nobody else changes it until the use case ends. Refuses {@code unknown} and {@code stale}. */
    Treatment lock(TreatmentVersion seen) {
        Treatment found = lock(seen.id());
        found.requireVersion(seen.version());
        return found;
    }

    /** The same for the clinic itself, whatever anybody saw. */
    Treatment lock(TreatmentId id) {
        em.createQuery("select t.patientId from Treatment t where t.id = :id", UUID.class)
                .setParameter("id", id.value())
                .getResultStream().forEach(turns::take);
        return Optional.ofNullable(em.find(Treatment.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }

    /** Writes what changed, so that a reading that follows sees it. */
    void flush() {
        em.flush();
    }

    void add(Treatment chosen) {
        em.persist(chosen);
        em.flush();
    }

    void add(TreatmentDose decided) {
        em.persist(decided);
        em.flush();
    }

    void add(TreatmentCheck answered) {
        em.persist(answered);
    }

    void add(GatePassed passed) {
        em.persist(passed);
    }
}
