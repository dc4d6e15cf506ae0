package org.sleepclinic.eeg;

import java.io.Serializable;
import java.util.List;

/**
 * One question of an EEG report and the terms that answer it.
 *
 * @param many     several of its terms may hold
 * @param detailed each is a finding with place, shape and time
 */
public record EegSlot(String code, EegGroup group, String label, boolean many, boolean detailed,
        List<EegTerm> terms) implements Serializable {
    public EegSlot {
        terms = List.copyOf(terms);
    }
}
