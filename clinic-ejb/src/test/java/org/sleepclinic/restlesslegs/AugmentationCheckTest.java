package org.sleepclinic.restlesslegs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.RuleLimits;
import org.sleepclinic.kernel.TestLimits;
import org.sleepclinic.restlesslegs.AugmentationCheck.Outcome;

/** 5.2.7: four questions suspect augmentation, the Max-Planck criteria of 2007 describe it. */
class AugmentationCheckTest {
    private static final RuleLimits LIMITS =
            TestLimits.of("WORSE_DAYS GE 5 d", "MUCH_EARLIER GE 4 h", "EARLIER GE 2 h");
    private static final AugmentationSigns.Asked EARLIER =
            new AugmentationSigns.Asked(true, false, false, false);

    @ParameterizedTest(
            name = "5.2.7 suspicion: dopaminergic {0}, earlier {1}, more {2}, stronger {3}, spread {4} -> {5}")
    @CsvSource(nullValues = "-", value = {"true, false, false, false, false, NOT_SUSPECTED",
            "false, true, true, true, true, NOT_SUSPECTED", "true, false, -, false, false, -", "-, true, -, -, -, -"})
    void oneOfFourQuestionsSuspectsIt(Boolean dopaminergic, Boolean earlier, Boolean more, Boolean stronger,
            Boolean spread, Outcome expected) {
        AugmentationSigns signs = new AugmentationSigns(dopaminergic,
                new AugmentationSigns.Asked(earlier, more, stronger, spread), course("5", "0", false));
        assertThat(AugmentationCheck.of(signs, LIMITS).outcome().orElse(null)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "5.2.7 Max-Planck: worse on {0} of 7 days, {1} h earlier, paradoxical {2} -> {3}")
    @CsvSource({"5, 4, false, CRITERIA_MET", "4, 4, false, SUSPECTED", "5, 3.9, false, SUSPECTED",
            "5, 0, true, CRITERIA_MET", "7, 1, false, SUSPECTED"})
    void daysAndHoursDecide(String days, String hours, boolean paradoxical, Outcome expected) {
        assertThat(of(EARLIER, course(days, hours, paradoxical)).outcome()).hasValue(expected);
    }

    @ParameterizedTest(name = "5.2.7: {0} h earlier and {1} -> {2}")
    @CsvSource({"2, latency, CRITERIA_MET", "2, relief, CRITERIA_MET", "2, spread, CRITERIA_MET",
            "2, stronger, CRITERIA_MET", "1.9, latency, SUSPECTED", "2, nothing, SUSPECTED"})
    void somewhatEarlierNeedsOneMore(String hours, String also, Outcome expected) {
        AugmentationSigns.Asked asked =
                new AugmentationSigns.Asked(true, false, also.equals("stronger"), also.equals("spread"));
        AugmentationSigns.Course course = new AugmentationSigns.Course(true, new BigDecimal("6"), false, false,
                new BigDecimal(hours), also.equals("latency"), also.equals("relief"));
        assertThat(of(asked, course).outcome()).hasValue(expected);
    }

    @Test
    void somethingElseThatExplainsItIsNoAugmentation() {
        AugmentationSigns.Course course = new AugmentationSigns.Course(true, new BigDecimal("7"), true, true,
                new BigDecimal("6"), true, true);
        assertThat(of(EARLIER, course).outcome()).hasValue(Outcome.SUSPECTED);
    }

    @Test
    void noEarlierResponseIsNoAugmentation() {
        AugmentationSigns.Course course = new AugmentationSigns.Course(false, new BigDecimal("7"), false, true,
                new BigDecimal("6"), true, true);
        assertThat(of(EARLIER, course).outcome()).hasValue(Outcome.SUSPECTED);
    }

    @Test
    void whatCouldStillChangeItIsNamed() {
        AugmentationSigns.Course course =
                new AugmentationSigns.Course(true, null, false, true, null, null, null);
        Finding<Outcome> finding = of(EARLIER, course);
        assertThat(finding.isIndeterminate()).isTrue();
        assertThat(finding.missing()).contains("WORSE_DAYS");
        assertThat(finding.reasons()).extracting("input").contains("EARLIER", "RESPONDED");
    }

    private static Finding<Outcome> of(AugmentationSigns.Asked asked, AugmentationSigns.Course course) {
        return AugmentationCheck.of(new AugmentationSigns(true, asked, course), LIMITS);
    }

    private static AugmentationSigns.Course course(String days, String hours, boolean paradoxical) {
        return new AugmentationSigns.Course(true, new BigDecimal(days), false, paradoxical, new BigDecimal(hours),
                false,
                false);
    }
}
