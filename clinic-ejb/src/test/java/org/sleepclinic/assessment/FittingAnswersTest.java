package org.sleepclinic.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Evidence;

/** Days and points of an intake that cannot be, and those that can. */
class FittingAnswersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 3);

    @ParameterizedTest(name = "{0} {1} after {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            INT.03.3 | 2026-03-01 | INT.03.2 | 2026-03-02 | assessment.date.beforeFirst
            INT.03.3 | 2026-02-28 | INT.03.2 | 2026-03    | assessment.date.beforeFirst
            INT.03.2 | 2026-03-02 | INT.03.3 | 2026-03-01 | assessment.date.afterLast
            INT.03.2 | 2026-04    | INT.03.3 | 2026-03-31 | assessment.date.afterLast
            INT.29.2 | 3          | INT.29.1 | 0          | assessment.phq.item9
            INT.29.2 | 3          | INT.29.1 | 2          | assessment.phq.item9
            INT.29.2 | 0          | INT.29.1 | 25         | assessment.phq.item9
            INT.29.1 | 2          | INT.29.2 | 3          | assessment.phq.total
            INT.29.1 | 27         | INT.29.2 | 2          | assessment.phq.total
            """)
    void whatCannotBothBeTrueIsRefusedAtTheLaterField(String code, String text, String other, String before,
            String refusal) {
        assertThatExceptionOfType(DomainException.class).isThrownBy(() -> require(code, text, other, before))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo(refusal);
                    assertThat(refused.field()).contains(code.replace('.', '_'));
                });
    }

    @ParameterizedTest(name = "{0} {1} after {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            INT.03.3 | 2026-03-02 | INT.03.2 | 2026-03-02
            INT.03.3 | 2026-03-01 | INT.03.2 | 2026-03
            INT.03.2 | 2026-03    | INT.03.3 | 2026-03-01
            INT.29.2 | 3          | INT.29.1 | 3
            INT.29.2 | 3          | INT.29.1 | 27
            INT.29.1 | 24         | INT.29.2 | 0
            INT.29.1 | 2          | INT.03.2 | 2026-03
            """)
    void whatMayBeIsTaken(String code, String text, String other, String before) {
        assertThatCode(() -> require(code, text, other, before)).doesNotThrowAnyException();
    }

    @Test
    void nothingIsHeldAgainstWhatNobodyKnows() {
        assertThatCode(() -> FittingAnswers.require(item("INT.29.2"), answer("INT.29.2", "3"),
                Answers.of(List.of(Answer.without("INT.29.1", AnswerState.UNKNOWN))))).doesNotThrowAnyException();
        assertThatCode(() -> FittingAnswers.require(item("INT.29.2"), Answer.without("INT.29.2", AnswerState.UNKNOWN),
                Answers.of(List.of(answer("INT.29.1", "0"))))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"1984-03-13, false", "1984-02, false", "1984-03, true", "1984-03-14, true", "2020-01-01, true"})
    void nothingHappenedBeforeThePatientWasBorn(String text, boolean taken) {
        IntakeItem first = item("INT.03.2");
        assertThat(IntakeContext.isOfLife(first)).isTrue();
        LocalDate born = LocalDate.of(1984, 3, 14);
        if (taken) {
            assertThatCode(() -> bornOn(born).requireLived(first, answer("INT.03.2", text), TODAY))
                    .doesNotThrowAnyException();
        } else {
            assertThatExceptionOfType(DomainException.class)
                    .isThrownBy(() -> bornOn(born).requireLived(first, answer("INT.03.2", text), TODAY))
                    .satisfies(refused -> assertThat(refused.code()).isEqualTo("assessment.date.birth"));
        }
        assertThatCode(() -> bornOn(null).requireLived(first, answer("INT.03.2", text), TODAY))
                .as("birth date unknown").doesNotThrowAnyException();
    }

    private static IntakeContext bornOn(LocalDate born) {
        return new IntakeContext(null, null, "INTAKE", born, null, null, null, List.of(), null);
    }

    private static void require(String code, String text, String other, String before) {
        assertThat(FittingAnswers.concerns(item(code))).isTrue();
        FittingAnswers.require(item(code), answer(code, text), Answers.of(List.of(answer(other, before))));
    }

    private static Answer answer(String code, String text) {
        return new Answer(code, AnswerState.ANSWERED, text);
    }

    private static IntakeItem item(String code) {
        return new IntakeItem(code, "NIGHT", new IntakeItem.Wording("Test", "Test?", null),
                code.startsWith("INT.03") ? ItemType.DATE : ItemType.INTEGER, List.of(),
                new Bounds("a", BigDecimal.ZERO, BigDecimal.TEN), AskedWhen.ALWAYS, false, null,
                new IntakeItem.Origin("test", Evidence.LOCAL, "test"));
    }
}
