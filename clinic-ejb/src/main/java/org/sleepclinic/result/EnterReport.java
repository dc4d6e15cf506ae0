package org.sleepclinic.result;

import org.sleepclinic.order.OrderId;
import org.sleepclinic.patient.PatientId;
import java.util.UUID;

/**
 * Command: these values arrived.
 *
 * @param patient  whose
 * @param order    what asked for them, or null when they came without an order
 * @param caseId   the case they belong to, or null; with an order the order's case is taken
 * @param category blood or ECG
 * @param complete true: final; false: preliminary, more may follow
 */
public record EnterReport(PatientId patient, OrderId order, UUID caseId, ReportCategory category, ReportContent content,
        boolean complete) {
}
