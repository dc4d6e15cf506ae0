package org.sleepclinic.eeg;

import java.io.Serializable;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.result.ReportView;

/**
 * A report as it is read.
 *
 * @param eeg what it was written from; null for what is no EEG
 */
@Phi
public record ReadReport(ReportView report, EegView eeg) implements Serializable {
    @Override
    public String toString() {
        return "ReadReport[" + report + "]";
    }
}
