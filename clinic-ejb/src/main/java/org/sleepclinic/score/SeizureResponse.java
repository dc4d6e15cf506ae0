package org.sleepclinic.score;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.kernel.RuleLimits;

/** Have seizures halved since treatment began? */
@ClinicalRule(id = "R-SEIZURE-RESPONSE", source = "Clinical reference 4", evidence = Evidence.LOCAL,
        says = "Response is a fall of at least 50 % in seizure days per 28 days against the mean of at least two whole periods before "
                + "treatment; with fewer, or without a whole period since, it cannot be judged.")
final class SeizureResponse {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * @param baseline seizure days of each whole period before treatment
     * @param now      seizure days of the newest whole period since; empty when there is none
     * @param limits   PERIODS of the baseline at least, FALL in percent
     */
    Finding<Boolean> judge(List<Integer> baseline, Optional<Integer> now, RuleLimits limits) {
        List<Reason> reasons = List.of(
                new Reason("diary.baseline", baseline.stream().map(String::valueOf).collect(Collectors.joining(", "))),
                new Reason("diary.now", now.map(String::valueOf).orElse("–")));
        if (!limits.holds("PERIODS", BigDecimal.valueOf(baseline.size()))) {
            return Finding.indeterminate(SeizureResponse.class, reasons, Set.of("diary.baseline"));
        }
        if (now.isEmpty()) {
            return Finding.indeterminate(SeizureResponse.class, reasons, Set.of("diary.now"));
        }
        int before = baseline.stream().mapToInt(Integer::intValue).sum();
        if (before == 0) {
            return Finding.indeterminate(SeizureResponse.class, reasons, Set.of("diary.none"));
        }
        BigDecimal fall = BigDecimal.valueOf(before - (long) now.get() * baseline.size()).multiply(HUNDRED)
                .divide(BigDecimal.valueOf(before), MathContext.DECIMAL64);
        return Finding.of(SeizureResponse.class, limits.holds("FALL", fall), reasons);
    }
}
