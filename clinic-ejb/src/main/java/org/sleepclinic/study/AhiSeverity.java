package org.sleepclinic.study;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Reason;

/** Which band an AHI falls into, on the unrounded index; the bands are an adult's. */
@ClinicalRule(id = "R-AHI-BAND", source = "3.5 N; adults only L", evidence = Evidence.UNVERIFIED,
        says = "An adult's AHI below 5 is normal, from 5 mild, from 15 moderate, from 30 severe; a child has no band.")
final class AhiSeverity {
    private static final BigDecimal MILD = new BigDecimal("5");
    private static final BigDecimal MODERATE = new BigDecimal("15");
    private static final BigDecimal SEVERE = new BigDecimal("30");

    private AhiSeverity() {
    }

    static Finding<AhiBand> of(BigDecimal ahi, boolean child) {
        List<Reason> seen = List.of(new Reason(ApnoeaHypopnoeaIndex.CODE, ahi.toPlainString() + " /h"));
        return child ? Finding.indeterminate(AhiSeverity.class, seen, Set.of("ADULT"))
                : Finding.of(AhiSeverity.class, band(ahi), seen);
    }

    private static AhiBand band(BigDecimal ahi) {
        if (ahi.compareTo(MILD) < 0) {
            return AhiBand.NORMAL;
        }
        return ahi.compareTo(MODERATE) < 0 ? AhiBand.MILD : ahi.compareTo(SEVERE) < 0 ? AhiBand.MODERATE
                : AhiBand.SEVERE;
    }
}
