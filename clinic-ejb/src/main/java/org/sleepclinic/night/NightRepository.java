package org.sleepclinic.night;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.sleepclinic.kernel.DomainException;

/** Keeps what nights are made of beside the appointment: kits, holds, marks of the waiting list. */
@Dependent
class NightRepository {
    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    /** The booked night takes these kits. */
    void addKits(UUID appointment, Collection<String> kits) {
        em.createNativeQuery("""
                insert into night_kit (appointment_id, kit_code) select ?1, unnest(string_to_array(?2, ','))""")
                .setParameter(1, appointment).setParameter(2, String.join(",", kits)).executeUpdate();
    }

    void add(BedHold hold) {
        em.persist(hold);
    }

    BedHold hold(UUID id) {
        return Optional.ofNullable(em.find(BedHold.class, id))
                .orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }

    /** The mark of an order, made on its first use. */
    WaitingMark mark(UUID order) {
        return Optional.ofNullable(em.find(WaitingMark.class, order)).orElseGet(() -> new WaitingMark(order));
    }

    void keep(WaitingMark mark) {
        em.persist(mark);
    }
}
