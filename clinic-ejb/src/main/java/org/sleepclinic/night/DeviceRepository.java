package org.sleepclinic.night;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.sleepclinic.kernel.DomainException;

/** Loads and keeps devices and their loans. */
@Dependent
class DeviceRepository {
    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    HomeDevice device(UUID id) {
        return known(em.find(HomeDevice.class, id));
    }

    DeviceLoan loan(UUID id) {
        return known(em.find(DeviceLoan.class, id));
    }

    private static <T> T known(T found) {
        return Optional.ofNullable(found).orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }

    /** Makes everybody else who wants to give out this device wait. */
    void lock(UUID device) {
        em.createNativeQuery("select id from home_device where id = ?1 for no key update").setParameter(1, device)
                .getResultList();
    }

    boolean isCodeTaken(String code) {
        return !em.createQuery("select d.id from HomeDevice d where d.code = :code", UUID.class)
                .setParameter("code", code).getResultList().isEmpty();
    }

    void add(HomeDevice device) {
        em.persist(device);
    }

    void add(DeviceLoan loan) {
        em.persist(loan);
    }
}
