package org.sleepclinic.order;

import java.util.UUID;

/** Whom and what a new order is for, and the number it will be known by. */
record OrderSubject(long number, UUID patient, UUID caseId) {
}
