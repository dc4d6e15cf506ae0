package org.sleepclinic.result;

import org.sleepclinic.kernel.Quantity;

/**
 * One value, read: as received, judged, and where it is computed, by which formula.
 *
 * @param formula null for a value as received, unless the laboratory computed it
 */
record ReadValue(Analyte analyte, Quantity received, Judgement judgement, boolean derived, String formula) {
    Quantity canonical() {
        return analyte.canonical(received);
    }
}
