package org.sleepclinic.desk;

import java.io.Serializable;
import java.util.List;
import org.sleepclinic.kernel.Finding;

/**
 * What is missing before a booking.
 *
 * @param missing in the order it is asked
 */
public record DeskCheck(Readiness readiness, List<MissingDetail> missing) implements Serializable {
    public DeskCheck {
        missing = List.copyOf(missing);
    }

    static DeskCheck of(Finding<Readiness> found) {
        return new DeskCheck(found.outcome().orElse(Readiness.ASK_FIRST),
                found.reasons().stream().map(reason -> MissingDetail.valueOf(reason.input())).toList());
    }

    public boolean isReady() {
        return readiness == Readiness.READY;
    }
}
