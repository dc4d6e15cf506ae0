package org.sleepclinic.eeg;

import java.io.Serializable;
import org.sleepclinic.kernel.Phi;

/**
 * One choice: a term and, where it is a finding in detail, its features. All but the term may be null.
 *
 * @param many how often an episode occurred
 */
@Phi
public record EegFinding(String term, String location, String morphology, String pattern, String incidence,
        String prevalence, String modulation, String note, Integer many) implements Serializable {
    /** A term by itself. */
    public static EegFinding of(String term) {
        return new EegFinding(term, null, null, null, null, null, null, null, null);
    }

    EegFinding noted(String words) {
        return new EegFinding(term, location, morphology, pattern, incidence, prevalence, modulation, words, many);
    }

    @Override
    public String toString() {
        return "EegFinding[" + term + "]";
    }
}
