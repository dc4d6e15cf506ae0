package org.sleepclinic.eeg;

import java.io.Serializable;
import org.sleepclinic.kernel.Evidence;

/**
 * What can be chosen of an EEG.
 *
 * @param slot   the question it answers
 * @param label  the clinic's word
 * @param hedTag tag of the HED-SCORE library, or null for a term of our own
 */
public record EegTerm(String code, String slot, EegGroup group, String label, String hedTag, boolean epileptiform,
        Evidence evidence) implements Serializable {
    public EegTerm {
        if (epileptiform && !group.mayBeEpileptiform()) {
            throw new IllegalArgumentException(code + " is a benign variant and cannot be epileptiform");
        }
    }
}
