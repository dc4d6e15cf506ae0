package org.sleepclinic.patient;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.PatientTurnRepository;

/** Keeps patients and what they were before each correction. */
@Dependent
class PatientRepository {
    @PersistenceContext(unitName = "clinic")
    private EntityManager em;
    @Inject
    private PatientTurnRepository turns;

    /** The next medical record number; a number once given out is never given again, even if nobody is registered. */
    Mrn nextMrn() {
        Number serial = (Number) em.createNativeQuery("select nextval('patient_mrn_seq')").getSingleResult();
        return Mrn.ofSerial(serial.longValue());
    }

    /** @throws DomainException {@code unknown} when nobody has this id */
    Patient get(PatientId id) {
        return known(em.find(Patient.class, id.value()));
    }

    /**
     * Nobody else may change what belongs to this patient until the use case ends; refuses {@code unknown}. The patient's row
     * stays free: whoever treats refers to it in the middle of a turn, and would wait for one who waits for the turn.
     */
    void lock(PatientId id) {
        turns.take(get(id).id().value());
    }

    /** Written at once: a revision refers to it, and EclipseLink orders inserts by class, not by reference. */
    void add(Patient patient) {
        em.persist(patient);
        em.flush();
    }

    void add(PatientRevision revision) {
        em.persist(revision);
    }

    private static Patient known(Patient found) {
        return Optional.ofNullable(found).orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }
}
