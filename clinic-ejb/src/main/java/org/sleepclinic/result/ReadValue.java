package org.sleepclinic.result;

import org.sleepclinic.kernel.Amount;
import org.sleepclinic.kernel.Bound;
import org.sleepclinic.kernel.Quantity;

/**
 * One value, read: as received, judged, and where it is computed, by which formula.
 *
 * @param formula null for a value as received, unless the laboratory computed it
 * @param bound   where it is told only as less or more than what was received; null: exact, as everything computed is
 */
record ReadValue(Analyte analyte, Quantity received, Judgement judgement, boolean derived, String formula,
        Bound bound) {
    /** An exact value. */
    ReadValue(Analyte analyte, Quantity received, Judgement judgement, boolean derived, String formula) {
        this(analyte, received, judgement, derived, formula, null);
    }

    Quantity canonical() {
        return analyte.canonical(received);
    }

    /** In the canonical unit, as told. */
    Amount told() {
        return new Amount(canonical().amount(), bound);
    }
}
