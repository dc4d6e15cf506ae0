package org.sleepclinic.order;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.patient.PatientId;

/**
 * An order as a line of a list.
 *
 * @param number   shown as O-5490
 * @param tests    names of its tests, in order, see {@link AskedTests}
 * @param items    how many they are
 * @param repeated how many of its tests are deliberate repeats
 * @param placedBy display name
 * @param signedBy display name, or null while it is a draft
 */
@Phi
public record OrderRow(OrderId id, int version, long number, PatientId patient, String mrn, String familyName,
        String givenName, LocalDate birthDate, CaseId caseId, OrderCategory category, RequestStatus request,
        FulfilmentStatus fulfilment, OrderPriority priority, String setCode, String tests, int items, int repeated,
        LocalDate dueBy, Instant placedAt, String placedBy, Instant signedAt, String signedBy) implements Serializable {
    /** What acting on this line names. */
    public OrderVersion seen() {
        return new OrderVersion(id, version);
    }

    /** As lists say a name: OKONKWO, Grace. */
    public String displayName() {
        return familyName.toUpperCase(Locale.ROOT) + ", " + givenName;
    }

    /** Promised for a day that has passed. */
    public boolean isOverdue(LocalDate today) {
        return dueBy != null && dueBy.isBefore(today) && request == RequestStatus.SIGNED && fulfilment.isOpen();
    }

    /** Its report can be entered: signed, the final one not there yet. */
    public boolean isAwaitingValues() {
        return request == RequestStatus.SIGNED && fulfilment.isOpen();
    }

    @Override
    public String toString() {
        return "OrderRow[O-" + number + "]";
    }
}
