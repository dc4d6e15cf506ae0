package org.sleepclinic.eeg;

import java.io.Serializable;
import org.sleepclinic.kernel.Evidence;

/**
 * What can be chosen of an EEG.
 *
 * @param slot     the question it answers
 * @param label    the clinic's word
 * @param hedTag   tag of the HED-SCORE library, or null for a term of our own
 * @param abnormal no EEG with it is normal, whatever the age
 */
public record EegTerm(String code, String slot, EegGroup group, String label, String hedTag, boolean epileptiform,
        boolean abnormal, Evidence evidence) implements Serializable {
    /** The recording cannot be read: what was not seen in it may still be there. */
    static final String UNREADABLE = "NOT_INTERPRETABLE";

    public EegTerm {
        if (epileptiform && !group.mayBeEpileptiform()) {
            throw new IllegalArgumentException(code + " is a benign variant and cannot be epileptiform");
        }
    }
}
