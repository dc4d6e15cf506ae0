package org.sleepclinic.kernel;

import java.math.BigDecimal;
import java.util.stream.Stream;

/** Limits of a rule as a test writes them: {@code "LOW_FERRITIN LE 75 ng/mL"}. */
public final class TestLimits {
    private TestLimits() {
    }

    public static RuleLimits of(String... limits) {
        return new RuleLimits(Stream.of(limits).map(TestLimits::limit).toList());
    }

    private static RuleLimit limit(String written) {
        String[] parts = written.split(" ");
        return new RuleLimit(parts[0], RuleLimit.Comparison.valueOf(parts[1]),
                new Quantity(new BigDecimal(parts[2]), parts[3]), Evidence.LOCAL, "test");
    }
}
