package org.sleepclinic.casefile;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.sleepclinic.kernel.DomainException;

/** Keeps cases, their way, their suspicions and confirmed signs. */
@Dependent
class CaseRepository {
    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    long nextNumber() {
        return ((Number) em.createNativeQuery("select nextval('case_number_seq')").getSingleResult()).longValue();
    }

    /** @throws DomainException {@code unknown} when there is no such case */
    ClinicCase get(CaseId id) {
        return known(em.find(ClinicCase.class, id.value()));
    }

    /**
     * The same, and nobody else may move it or suspect anything in it until the use case ends. Whoever only refers to it, such
     * as by a sign, does not wait: that one may be about to take the patient's turn.
     */
    ClinicCase lock(CaseId id) {
        em.createNativeQuery("select 1 from clinic_case where id = ?1 for no key update").setParameter(1, id.value())
                .getResultList();
        ClinicCase locked = get(id);
        em.refresh(locked);
        return locked;
    }

    Suspicion suspicion(UUID id) {
        return known(em.find(Suspicion.class, id));
    }

    Optional<Suspicion> suspicion(CaseId caseId, Condition condition) {
        return em
                .createQuery("select s from Suspicion s where s.caseId = :case and s.condition = :condition",
                        Suspicion.class)
                .setParameter("case", caseId.value()).setParameter("condition", condition).getResultStream()
                .findFirst();
    }

    CaseFinding finding(UUID id) {
        return known(em.find(CaseFinding.class, id));
    }

    /** Written at once: its trail names it by id, and the persistence provider knows of no order between the two. */
    void add(ClinicCase opened) {
        em.persist(opened);
        em.flush();
    }

    void add(CaseMove step) {
        em.persist(step);
    }

    void add(Suspicion raised) {
        em.persist(raised);
    }

    void add(CaseFinding confirmed) {
        em.persist(confirmed);
    }

    private static <T> T known(T found) {
        return Optional.ofNullable(found).orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }
}
