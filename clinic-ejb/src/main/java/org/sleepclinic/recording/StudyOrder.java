package org.sleepclinic.recording;

import java.util.Set;
import java.util.UUID;
import org.sleepclinic.order.OrderView;
import org.sleepclinic.order.RequestStatus;

/** The order a recording belongs to: a signed one, for a study that records signals. */
record StudyOrder(UUID order, UUID caseId, UUID patient, boolean takesSignals) {
    private static final Set<String> RECORDS = Set.of("EEG", "SLEEP", "ECG");

    static StudyOrder of(OrderView view) {
        boolean signed = view.row().request() == RequestStatus.SIGNED;
        return new StudyOrder(view.row().id().value(), view.row().caseId().value(), view.row().patient().value(),
                signed && RECORDS.contains(view.row().category().name()));
    }
}
