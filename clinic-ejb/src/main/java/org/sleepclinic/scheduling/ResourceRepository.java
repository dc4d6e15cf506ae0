package org.sleepclinic.scheduling;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
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

    void add(Resource resource) {
        em.persist(resource);
    }

    boolean isCodeTaken(String code) {
        return !em.createQuery("select r.id from Resource r where r.code = :code", UUID.class)
                .setParameter("code", code)
                .getResultList().isEmpty();
    }

    /** How many appointments from now on are with or in it. */
    int bookedAfter(UUID id, Instant now) {
        Object count = em.createNativeQuery("""
                select count(*) from appointment where resource_id = ?1 and ends_at > ?2
                   and status not in ('CANCELLED', 'NO_SHOW', 'LEFT')""").setParameter(1, id)
                .setParameter(2, Timestamp.from(now)).getSingleResult();
        return ((Number) count).intValue();
    }
}
