package org.sleepclinic.scheduling;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.TimeSlot;

/** Loads and keeps the roster. */
@Dependent
class DutyRepository {
    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    Duty get(UUID id) {
        return Optional.ofNullable(em.find(Duty.class, id))
                .orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }

    /** Duties that touch a stretch of time, by start. */
    List<Duty> during(TimeSlot slot) {
        return em.createQuery("select d from Duty d where d.startsAt < :end and d.endsAt > :start order by d.startsAt",
                Duty.class).setParameter("start", slot.start()).setParameter("end", slot.end()).getResultList();
    }

    /** Duties that begin within a stretch of time, by start. */
    List<Duty> beginningIn(Instant start, Instant end) {
        return em.createQuery(
                "select d from Duty d where d.startsAt >= :start and d.startsAt < :end order by d.startsAt",
                Duty.class).setParameter("start", start).setParameter("end", end).getResultList();
    }

    /** What a copied month laid and nobody has changed since. */
    List<Duty> laidBy(UUID copy) {
        return em.createQuery("select d from Duty d where d.copy = :copy order by d.startsAt", Duty.class)
                .setParameter("copy", copy).getResultList();
    }

    void add(Duty duty) {
        em.persist(duty);
    }

    /** Adds what follows a duty that was cut short: the shorter one is written first, as no two hold the same moment. */
    void addRest(Duty rest) {
        em.flush();
        em.persist(rest);
    }

    void remove(Duty duty) {
        em.remove(duty);
    }
}
