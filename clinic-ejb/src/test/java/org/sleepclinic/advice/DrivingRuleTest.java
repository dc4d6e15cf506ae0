package org.sleepclinic.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.advice.DrivingRow.Counts;
import org.sleepclinic.advice.DrivingRule.Answer;
import org.sleepclinic.kernel.Evidence;

/** T58 of the clinical reference and the other rows of 5.1.8. */
class DrivingRuleTest {
    private static final List<DrivingRow> UK = List.of(row(DrivingSituation.ASLEEP_ONLY, 1, 12, false, false),
            row(DrivingSituation.ASLEEP_NOW_AWAKE_BEFORE, 1, 36, false, false),
            row(DrivingSituation.AWAKE, 1, 12, false, false), row(DrivingSituation.AWAKE, 2, 120, true, false),
            row(DrivingSituation.PROVOKED, 1, 6, false, true));

    @ParameterizedTest(name = "{0}: {1}, group {2}, {3} months, off medicine {4} -> {5}")
    @CsvSource(nullValues = "-", value = {"T58, ASLEEP_ONLY, 1, 12, -, ELIGIBLE",
            "T58, ASLEEP_ONLY, 1, 11, -, NOT_YET", "T58, ASLEEP_NOW_AWAKE_BEFORE, 1, 12, -, NOT_YET",
            "T58, ASLEEP_NOW_AWAKE_BEFORE, 1, 36, -, ELIGIBLE", "5.1.8, AWAKE, 1, 12, -, ELIGIBLE",
            "5.1.8, AWAKE, 2, 120, true, ELIGIBLE", "5.1.8, AWAKE, 2, 120, false, NOT_YET",
            "5.1.8, AWAKE, 2, 119, true, NOT_YET", "5.1.8, PROVOKED, 1, 6, -, INDIVIDUAL"})
    void theCountrysOwnRowsDecide(String source, DrivingSituation situation, Integer group, Integer months,
            Boolean off, Answer answer) {
        assertThat(DrivingRule.of(UK, new DrivingQuestion("UK", situation, group, months, off)).outcome()).as(source)
                .contains(answer);
    }

    @ParameterizedTest(name = "{0}, {1}, group {2}, {3} months -> missing {4}")
    @CsvSource(nullValues = "-", value = {"DE, AWAKE, 1, 24, JURISDICTION", "UK, -, 1, 24, SITUATION",
            "UK, AWAKE, -, 24, GROUP", "UK, AWAKE, 1, -, MONTHS", "UK, AWAKE, 2, 130, OFF_MEDICINE",
            "UK, PROVOKED, 2, 60, ROW"})
    void whatIsMissingIsNamedAndNothingIsInferred(String country, DrivingSituation situation, Integer group,
            Integer months, String missing) {
        assertThat(DrivingRule.of(UK, new DrivingQuestion(country, situation, group, months, null)).missing())
                .containsExactly(missing);
    }

    @Test
    void withoutAnyRowsNothingIsInferred() {
        assertThat(DrivingRule.of(List.of(), new DrivingQuestion("UK", DrivingSituation.AWAKE, 1, 12, null))
                .isIndeterminate()).isTrue();
    }

    private static DrivingRow row(DrivingSituation situation, int group, int months, boolean off,
            boolean individual) {
        return new DrivingRow("UK", situation, group, Counts.SEIZURE_FREE, months, off, individual, "as the law says",
                Evidence.VERIFIED, "DVLA");
    }
}
