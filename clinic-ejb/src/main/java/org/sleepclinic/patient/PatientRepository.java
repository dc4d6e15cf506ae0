package org.sleepclinic.patient;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.sleepclinic.kernel.DomainException;

/** Keeps patients and what they were before each correction. */
@Dependent
class PatientRepository {
    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    /** The next medical record number; a number once given out is never given again, even if nobody is registered. */
    Mrn nextMrn() {
        Number serial = (Number) em.createNativeQuery("select nextval('patient_mrn_seq')").getSingleResult();
        return Mrn.ofSerial(serial.longValue());
    }

    /** @throws DomainException {@code unknown} when nobody has this id */
    Patient get(PatientId id) {
        return known(em.find(Patient.class, id.value()));
    }

    /** The same, and nobody else may change what belongs to this patient until the use case ends. */
    Patient lock(PatientId id) {
        return known(em.find(Patient.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
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
