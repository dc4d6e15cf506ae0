package org.sleepclinic.medication;

import java.util.List;
import org.sleepclinic.kernel.Evidence;

/**
 * What is watched while an agent is taken (5.1.5).
 *
 * @param baseline  before the first dose; else on treatment
 * @param analytes  what the laboratory tells of it; none: nothing
 * @param dueDays   after the first dose
 * @param everyDays then, or null
 */
record MonitoringRow(String agent, boolean baseline, String says, List<String> analytes, Integer dueDays,
        Integer everyDays, Evidence evidence, String source) {
    MonitoringRow {
        analytes = List.copyOf(analytes);
    }
}
