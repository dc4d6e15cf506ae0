package org.sleepclinic.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.order.OrderEnded;

/** Lets booked time go when its order ends, in the same transaction; a patient who has arrived is not sent away by it. */
@ApplicationScoped
class OrderWatch {
    @Inject
    private AppointmentRepository appointments;
    @Inject
    private Audit audit;

    void ended(@Observes OrderEnded news) {
        appointments.holdingTimeFor(news.order().value())
                .filter(appointment -> appointment.status() == AppointmentStatus.BOOKED).ifPresent(appointment -> {
                    appointment.cancelBecause(news.ending());
                    audit.changed(news.patient().value(), "appointment.cancel", appointment.id().value());
                });
    }
}
