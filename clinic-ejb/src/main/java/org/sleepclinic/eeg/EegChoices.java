package org.sleepclinic.eeg;

import java.io.Serializable;
import java.util.List;
import org.sleepclinic.kernel.Phi;

/**
 * What an EEG's report is written from.
 *
 * @param significance null while nobody has judged it
 * @param drugs        taken at the time, as told; may be null
 * @param lastEvent    when the last seizure or event was, as told; may be null
 * @param filters      of the recording; may be null
 * @param comparison   with an earlier EEG; may be null
 * @param findings     in the order they are told
 */
@Phi
public record EegChoices(EegSignificance significance, String drugs, String lastEvent, String filters,
        String comparison, List<EegFinding> findings) implements Serializable {
    public EegChoices {
        findings = List.copyOf(findings);
    }

    @Override
    public String toString() {
        return "EegChoices[" + findings.size() + "]";
    }
}
