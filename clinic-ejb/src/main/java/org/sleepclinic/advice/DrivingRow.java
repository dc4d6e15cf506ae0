package org.sleepclinic.advice;

import java.io.Serializable;
import org.sleepclinic.kernel.Evidence;

/**
 * What a country's law says of one situation.
 *
 * @param group       1 car and motorcycle, 2 lorry and bus
 * @param counts      what the months are counted of
 * @param offMedicine all that time without anti-seizure medicine
 * @param individual  the months are the usual ones; each case is decided by itself
 */
public record DrivingRow(String jurisdiction, DrivingSituation situation, int group, Counts counts, int months,
        boolean offMedicine, boolean individual, String says, Evidence evidence,
        String source) implements Serializable {
    /** What the months are counted of. */
    public enum Counts {
        SEIZURE_FREE, PATTERN
    }
}
