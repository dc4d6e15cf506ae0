package org.sleepclinic.recording;

import java.util.UUID;
import org.sleepclinic.order.OrderView;
import org.sleepclinic.order.RequestStatus;

/** The order a recording belongs to: a signed one, for a study that records signals. */
record StudyOrder(UUID order, UUID caseId, UUID patient, boolean takesSignals) {
    static StudyOrder of(OrderView view) {
        boolean signed = view.row().request() == RequestStatus.SIGNED;
        return new StudyOrder(view.row().id().value(), view.row().caseId().value(), view.row().patient().value(),
                signed && view.row().category().isRecorded());
    }
}
