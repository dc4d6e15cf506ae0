package org.sleepclinic.medication;

import java.io.Serializable;
import java.time.LocalDate;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Phi;

/**
 * One thing that is watched.
 *
 * @param last when all of it was measured last, or null
 * @param due  or null: done
 */
@Phi
public record MonitoringLine(String says, boolean baseline, LocalDate last, LocalDate due, Evidence evidence,
        String source) implements Serializable {
    public boolean isOverdue(LocalDate today) {
        return due != null && due.isBefore(today);
    }

    @Override
    public String toString() {
        return "MonitoringLine";
    }
}
