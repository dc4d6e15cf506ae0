package org.sleepclinic.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.screening.StudyQuestion.Weight;

/** Clinical reference 2.3, DXA: not in pregnancy, and not within two weeks of contrast. */
class BoneScanSafetyTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-06-03");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"pregnant, STOP", "able_to_become_pregnant, ASK", "NONE_KNOWN, CLEAR"})
    void stopsInPregnancy(String told, Outcome outcome) {
        assertThat(BoneScanSafety.ask(Questions.stops("PREGNANCY"),
                CaseKnown.ofAWoman().with(Known.Kind.PREGNANCY_POTENTIAL, told, "x").facts(), TODAY).outcome())
                .isEqualTo(outcome);
    }

    @Test
    void anAgeClearsByItsRuleAndIsNoRecord() {
        Answered answer = BoneScanSafety.ask(Questions.stops("PREGNANCY"),
                CaseKnown.ofAWoman().born("1960-01-01").facts(), TODAY);
        assertThat(answer.outcome()).isEqualTo(Outcome.CLEAR);
        assertThat(answer.seen()).isEqualTo("not of childbearing age by rule R-CHILDBEARING, not recorded");
    }

    @ParameterizedTest(name = "contrast on {0}: {1}")
    @CsvSource({"2026-05-20, YES", "2026-05-19, NOT_RECORDED"}) // fourteen days; what was done elsewhere is asked
    void contrastOfTheLastTwoWeeksIsKnown(String day, Reply reply) {
        assertThat(BoneScanSafety.ask(Questions.below("CONTRAST_RECENT", Weight.ASK, BigDecimal.ZERO.toString(), 14),
                CaseKnown.ofAWoman().with(Known.Kind.CONTRAST, "MRI_BRAIN_CONTRAST", "MRI", day, null).facts(), TODAY)
                .reply()).isEqualTo(reply);
    }
}
