package org.sleepclinic.order;

import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.patient.PatientId;

/** News: nothing more is to be done for an order. Whoever booked time for it may let it go. */
public record OrderEnded(OrderId order, CaseId caseId, PatientId patient, OrderCategory category, Ending ending) {
    /** How an order came to its end. */
    public enum Ending {
        /** No longer wanted. */
        STOPPED,
        /** Entered in error. */
        VOIDED,
        /** The final result is there. */
        COMPLETED,
        /** It will not be done. */
        NOT_DONE
    }
}
