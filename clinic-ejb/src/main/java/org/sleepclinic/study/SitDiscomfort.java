package org.sleepclinic.study;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Quantity;

/** How unpleasant lying still was, over the whole test. */
@ClinicalRule(id = "R-SIT-DISCOMFORT", source = "SIT; mean L", evidence = Evidence.LOCAL,
        says = "Discomfort in the immobilisation test is the mean of the readings 0 to 10 every 10 minutes; a reading left out makes it indeterminate.")
final class SitDiscomfort {
    static final String CODE = "SIT_DISCOMFORT";
    static final String FORMULA = "mean discomfort v1: of six readings";
    private static final List<String> READINGS =
            List.of("SIT_D10", "SIT_D20", "SIT_D30", "SIT_D40", "SIT_D50", "SIT_D60");

    private SitDiscomfort() {
    }

    static Finding<Quantity> of(Figures test) {
        return test.when(SitDiscomfort.class, READINGS,
                all -> new Quantity(READINGS.stream().map(all::amount).reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(READINGS.size()), MathContext.DECIMAL64), "{score}"));
    }
}
