package org.sleepclinic.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Evidence;

class AnswerEntryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 3);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BOOLEAN | YES         | YES
            CHOICE  | SIDE        | SIDE
            MULTI   | TIP,SIDE    | TIP,SIDE
            INTEGER | 007         | 7
            DECIMAL | 2,50        | 2.5
            DECIMAL | 10          | 10
            DATE    | 3-Mar-2026  | 2026-03-03
            DATE    | 2026-06-03  | 2026-06-03
            DATE    | 1.11.2025   | 2025-11-01
            DATE    | 1nov2025    | 2025-11-01
            DATE    | -3m         | 2026-03-03
            DATE    | t           | 2026-06-03
            TIME    | 7:30        | 07:30
            TIME    | 2230        | 22:30
            TEXT    | <b>&</b>    | <b>&</b>
            """)
    void readsWhatWasTyped(ItemType type, String raw, String kept) {
        assertThat(AnswerEntry.read(item(type), raw, TODAY).text()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BOOLEAN | MAYBE                | assessment.option
            CHOICE  | ELBOW                | assessment.option
            MULTI   | NONE,TIP             | assessment.none.alone
            INTEGER | 2.5                  | assessment.integer
            INTEGER | -1                   | assessment.integer
            INTEGER | 121                  | assessment.range
            INTEGER | 99999999999999999999 | assessment.integer
            DECIMAL | ten                  | assessment.decimal
            DECIMAL | 1e5                  | assessment.decimal
            DATE    | 4-Jun-2026           | assessment.date.future
            DATE    | 30-Feb-2026          | assessment.date
            DATE    | 03/04/2026           | assessment.date
            DATE    | 3/2026               | assessment.date
            DATE    | 1-Jan-1700           | assessment.date.early
            TIME    | 25:00                | assessment.time
            TEXT    | '   '                | assessment.empty
            """)
    void refusesAtTheItem(ItemType type, String raw, String code) {
        assertThatExceptionOfType(DomainException.class).isThrownBy(() -> AnswerEntry.read(item(type), raw, TODAY))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(code);
                    assertThat(refusal.field()).contains("INT_99");
                });
    }

    @ParameterizedTest
    @CsvSource({"3/2026, 2026-03", "03/2026, 2026-03", "11.2025, 2025-11", "3-Mar-2026, 2026-03-03", "6/2026, 2026-06",
            "2026-03, 2026-03", "-3m, 2026-03-03"})
    void takesAMonthWhereAnApproximateDayIsEnough(String raw, String kept) {
        assertThat(AnswerEntry.read(item("INT.03.2", ItemType.DATE), raw, TODAY).text()).isEqualTo(kept);
        assertThat(AnswerEntry.read(item("INT.18.2", ItemType.DATE), raw, TODAY).text()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"13/2026, assessment.date.month", "0/2026, assessment.date.month", "3/26, assessment.date.month",
            "03/04/2026, assessment.date.month", "7/2026, assessment.date.future"})
    void refusesWhatIsNoMonthAndSaysHowToWriteOne(String raw, String code) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> AnswerEntry.read(item("INT.03.2", ItemType.DATE), raw, TODAY))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void aNoteOfTenThousandCharactersIsRefusedWithItsLength() {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> AnswerEntry.read(item(ItemType.TEXT), "x".repeat(10_000), TODAY))
                .satisfies(refusal -> assertThat(refusal.args()).containsExactly(4000, 10_000));
    }

    private static IntakeItem item(ItemType type) {
        return item("INT.99", type);
    }

    private static IntakeItem item(String code, ItemType type) {
        List<IntakeOption> options = switch (type) {
            case BOOLEAN -> List.of(new IntakeOption("YES", "Yes"), new IntakeOption("NO", "No"));
            case CHOICE, MULTI -> List.of(new IntakeOption("SIDE", "Side"), new IntakeOption("TIP", "Tip"),
                    new IntakeOption("NONE", "None"));
            default -> List.of();
        };
        return new IntakeItem(code, "NIGHT", new IntakeItem.Wording("Test", "Test?", null), type, options,
                new Bounds("a", BigDecimal.ZERO, BigDecimal.valueOf(120)), AskedWhen.ALWAYS, false, null,
                new IntakeItem.Origin("test", Evidence.LOCAL, "test"));
    }
}
