package org.sleepclinic.order;

import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.patient.PatientId;

/** News: a physician signed an order, so it may be booked and performed. Fired inside the signing transaction. */
public record OrderSigned(OrderId order, CaseId caseId, PatientId patient, OrderCategory category) {
}
