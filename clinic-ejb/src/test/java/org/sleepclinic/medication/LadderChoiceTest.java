package org.sleepclinic.medication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Finding;

/** 5.1.3: what else is taken decides the pace of lamotrigine; 5.2.4: older people start lower. */
class LadderChoiceTest {
    private static final List<Ladder> LAMOTRIGINE = List.of(Ways.LTG, Ways.LTG_VPA, Ways.LTG_IND);
    private static final List<Ladder> GABAPENTIN = List.of(Ways.GBP, Ways.GBP_65);

    @ParameterizedTest(name = "valproate {0}, inducer {1}, {2} y -> {3}")
    @CsvSource(nullValues = "-",
            value = {"false, false, 40, LTG", "true, false, 40, LTG_VPA", "false, true, 40, LTG_IND",
                    "true, true, 40, -", "false, false, 17, -"})
    void whatElseIsTakenDecides(boolean valproate, boolean inducer, int years, String code) {
        Finding<Ladder> finding =
                LadderChoice.of(LAMOTRIGINE, LadderChoice.context(valproate, inducer), years);
        assertThat(finding.outcome().map(Ladder::code).orElse(null)).isEqualTo(code);
        assertThat(finding.missing()).isEqualTo(code == null ? Set.of("ladder") : Set.of());
    }

    @ParameterizedTest(name = "5.2.4: gabapentin at {0} y, valproate {1} -> {2}")
    @CsvSource({"64, false, GBP", "65, false, GBP_65", "65, true, GBP_65", "18, true, GBP"})
    void ofSeveralAgesTheHighestReached(int years, boolean valproate, String code) {
        assertThat(LadderChoice.of(GABAPENTIN, LadderChoice.context(valproate, false), years).outcome()
                .map(Ladder::code)).contains(code);
    }

    @ParameterizedTest(name = "T49: beside valproate, day {0} -> {1} mg/day")
    @CsvSource({"1, 12.5", "14, 12.5", "15, 25", "28, 25", "29, 50"})
    void t49TheSlowRow(int day, String daily) {
        Ladder.Rung rung = Ways.LTG_VPA.rungs().reversed().stream().filter(one -> one.fromDay() <= day).findFirst()
                .orElseThrow();
        assertThat(rung.dose().daily()).isEqualByComparingTo(daily);
    }
}
