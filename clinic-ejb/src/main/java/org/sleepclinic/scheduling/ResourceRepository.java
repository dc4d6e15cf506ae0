package org.sleepclinic.scheduling;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.sleepclinic.kernel.DomainException;

/** Loads and keeps what can be booked. */
@Dependent
class ResourceRepository {
    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    Resource get(UUID id) {
        return Optional.ofNullable(em.find(Resource.class, id))
                .orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }

    /** Whoever books it waits until this transaction ends. */
    void lock(UUID id) {
        em.createNativeQuery("select id from resource where id = ?1 for no key update").setParameter(1, id)
                .getResultList();
    }

    void add(Resource resource) {
        em.persist(resource);
    }

    boolean isCodeTaken(String code) {
        return !em.createQuery("select r.id from Resource r where r.code = :code", UUID.class)
                .setParameter("code", code)
                .getResultList().isEmpty();
    }
}
