package org.sleepclinic.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.result.LatestValue;
import org.sleepclinic.result.ReportId;

/**
 * What was measured in a patient, of the analytes somebody asked for: read once, looked at by everything a page of a plan
 * decides.
 *
 * @param all oldest first
 */
@Phi
record Values(List<LatestValue> all) {
    Values {
        all = List.copyOf(all);
    }

    /** The newest value of each analyte, by code. */
    Map<String, LatestValue> newest() {
        Map<String, LatestValue> newest = new HashMap<>();
        all.forEach(value -> newest.put(value.analyte(), value));
        return newest;
    }

    Optional<LatestValue> newest(String analyte) {
        return of(List.of(analyte)).reversed().stream().findFirst();
    }

    Optional<LatestValue> beforeNewest(String analyte) {
        return of(List.of(analyte)).reversed().stream().skip(1).findFirst();
    }

    /** An analyte's value in this very report. */
    Optional<LatestValue> in(ReportId report, String analyte) {
        return of(List.of(analyte)).stream().filter(value -> value.report().equals(report)).findFirst();
    }

    /** Every value of these analytes, oldest first. */
    List<LatestValue> of(Collection<String> analytes) {
        return all.stream().filter(value -> analytes.contains(value.analyte())).toList();
    }

    @Override
    public String toString() {
        return "Values[" + all.size() + "]";
    }
}
