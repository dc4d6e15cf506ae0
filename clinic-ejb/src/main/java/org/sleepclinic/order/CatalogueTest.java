package org.sleepclinic.order;

import java.io.Serializable;
import java.time.LocalDate;
import org.sleepclinic.kernel.Evidence;

/**
 * A test the clinic can order.
 *
 * @param code            stable; the analyte's code for laboratory tests
 * @param loinc           LOINC code, or null where LOINC has none (local code only)
 * @param preparation     what the patient must know beforehand, or null
 * @param cautions        what the requester must consider, or null
 * @param turnaround      when it should be performed and reported, or null
 * @param repeatDays      within these days a second request is a duplicate
 * @param resourceKind    the kind of resource that performs it
 * @param durationMinutes how long that resource is taken
 * @param approvedBy      who approved the row clinically; null: needs clinical sign-off
 */
public record CatalogueTest(String code, String name, OrderCategory category, String loinc, String preparation,
        String cautions, String turnaround, int repeatDays, String resourceKind, int durationMinutes, Evidence evidence,
        String source, String approvedBy, LocalDate approvedOn) implements Serializable {
    public boolean isApproved() {
        return approvedOn != null;
    }
}
