package org.sleepclinic.patient;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sleepclinic.kernel.DomainException;

/** Keeps safety facts. */
@Dependent
class SafetyRepository {
    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    /** @throws DomainException {@code unknown} when there is no such entry */
    SafetyFact get(UUID id) {
        return Optional.ofNullable(em.find(SafetyFact.class, id))
                .orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }

    /** What of one kind holds on this day. */
    List<SafetyFact> standing(PatientId patient, SafetyKind kind, LocalDate today) {
        return em.createQuery("""
                select f from SafetyFact f where f.patientId = :patient and f.kind = :kind and f.voidedAt is null
                   and (f.endedOn is null or f.endedOn >= :today)""", SafetyFact.class)
                .setParameter("patient", patient.value()).setParameter("kind", kind).setParameter("today", today)
                .getResultList();
    }

    void add(SafetyFact fact) {
        em.persist(fact);
    }
}
