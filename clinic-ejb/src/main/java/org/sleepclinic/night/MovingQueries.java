package org.sleepclinic.night;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.UUID;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.scheduling.AppointmentId;

/** Reads a booked night that is to be moved. */
@Dependent
class MovingQueries {
    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    /** A booked night as it stands. */
    record Moving(UUID id, UUID order, UUID bed, LocalDate night, int version) {
    }

    Moving of(AppointmentId id) {
        return Columns
                .each(em.createNativeQuery(
                        """
                select id, order_id, resource_id, night, version from appointment where id = ?1 and night is not null""")
                        .setParameter(1, id.value()).getResultList(),
                        row -> new Moving(row.uuid(), row.uuid(), row.uuid(), row.date(), row.count()))
                .stream().findFirst()
                .orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }
}
