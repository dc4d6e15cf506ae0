package org.sleepclinic.night;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** Keeps what the evening and the morning found. */
@Dependent
class RecordRepository {
    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    /** Two people at one night take turns, so that the second sees what the first wrote. */
    void lock(UUID appointment) {
        em.createNativeQuery("select id from appointment where id = ?1 for no key update").setParameter(1, appointment)
                .getResultList();
    }

    void add(EveningCheck check) {
        em.persist(check);
    }

    /** The record of a night that counts. */
    Optional<MorningRecord> current(UUID appointment) {
        return em.createQuery("select m from MorningRecord m where m.appointment = :night and m.current = true",
                MorningRecord.class).setParameter("night", appointment).getResultStream().findFirst();
    }

    /** Keeps a record; the one before it is written first, as only one of a night counts. */
    void add(MorningRecord made) {
        em.flush();
        em.persist(made);
    }
}
