package org.sleepclinic.order;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.sleepclinic.kernel.DomainException;

/** Loads and keeps orders. */
@Dependent
class OrderRepository {
    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    /** The order, or a refusal that tells nothing about why it cannot be had. */
    Order find(OrderId id) {
        Order order = em.find(Order.class, id.value());
        if (order == null) {
            throw new DomainException(DomainException.UNKNOWN);
        }
        return order;
    }

    /** The order as seen; refuses {@code stale} when somebody changed it since. */
    Order find(OrderVersion seen) {
        Order order = find(seen.id());
        order.requireVersion(seen.version());
        return order;
    }

    void add(Order order) {
        em.persist(order);
    }

    /** The next number of the clinic's orders. */
    long nextNumber() {
        return ((Number) em.createNativeQuery("select nextval('order_number_seq')").getSingleResult()).longValue();
    }

    /** Two people ordering for one patient go one after the other, so that each sees the other's tests. */
    void queueFor(UUID patient) {
        em.createNativeQuery("select 1 from patient where id = ?1 for no key update").setParameter(1, patient)
                .getSingleResult();
    }
}
