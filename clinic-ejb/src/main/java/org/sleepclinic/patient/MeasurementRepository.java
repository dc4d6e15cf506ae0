package org.sleepclinic.patient;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.sleepclinic.kernel.DomainException;

/** Keeps measurements. */
@Dependent
class MeasurementRepository {
    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    /** @throws DomainException {@code unknown} when there is no such entry */
    Measurement get(UUID id) {
        return Optional.ofNullable(em.find(Measurement.class, id))
                .orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }

    void add(Measurement measurement) {
        em.persist(measurement);
    }
}
