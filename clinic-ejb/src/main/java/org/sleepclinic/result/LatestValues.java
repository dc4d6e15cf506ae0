package org.sleepclinic.result;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sleepclinic.patient.PatientId;

/**
 * A patient's values as rules, plans and charts need them; preliminary and final ones count. For use inside a facade,
 * which answers for role and audit.
 */
@Dependent
public class LatestValues {
    @Inject
    private ValueQueries queries;

    /** The newest value of each of these analytes, by code; an analyte never measured has no entry. One statement. */
    public Map<String, LatestValue> of(PatientId patient, Collection<String> analytes) {
        return queries.newest(patient, analytes).stream()
                .collect(Collectors.toMap(LatestValue::analyte, Function.identity()));
    }

    /** Every value of these analytes, oldest first, for charts. One statement. */
    public List<LatestValue> trend(PatientId patient, Collection<String> analytes) {
        return queries.trend(patient, analytes);
    }

    /** All values of one report. One statement. */
    public List<LatestValue> in(ReportId report) {
        return queries.of(report);
    }
}
