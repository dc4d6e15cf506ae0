package org.sleepclinic.recording;

import java.time.LocalDate;
import java.util.UUID;
import org.sleepclinic.order.OrderView;
import org.sleepclinic.order.RequestStatus;

/** The order a recording belongs to: a signed one, for a study that records signals. */
record StudyOrder(UUID order, long number, UUID caseId, UUID patient, LocalDate born, boolean takesSignals) {
    static StudyOrder of(OrderView view) {
        boolean signed = view.row().request() == RequestStatus.SIGNED;
        return new StudyOrder(view.row().id().value(), view.row().number(), view.row().caseId().value(),
                view.row().patient().value(), view.row().birthDate(), signed && view.row().category().isRecorded());
    }
}
