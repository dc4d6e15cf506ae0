package org.sleepclinic.recording;

import java.io.Serializable;
import java.util.List;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.patient.PatientId;

/**
 * The signal files of one order, voided ones too, the earliest first.
 *
 * @param number shown as O-5490
 * @param tests  names of its tests
 */
@Phi
public record OrderFiles(OrderId order, long number, String tests, CaseId caseId, PatientId patient,
        List<RecordingView> files) implements Serializable {
    public OrderFiles {
        files = List.copyOf(files);
    }

    @Override
    public String toString() {
        return "OrderFiles[O-" + number + "]";
    }
}
