package org.sleepclinic.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sleepclinic.protocol.Measured.amount;
import static org.sleepclinic.protocol.Measured.code;
import static org.sleepclinic.protocol.Measured.yes;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Quantity;
import org.sleepclinic.protocol.Condition.Operator;
import org.sleepclinic.protocol.DecisionTable.HitPolicy;

class DecisionTableTest {
    /** HC-04: reflexes lost stops; below 0.50 intravenous; below 1.6 mg/dL oral; otherwise normal (SFE-MG, D1). */
    private static final DecisionTable MAGNESIUM = new DecisionTable(HitPolicy.UNIQUE, List.of(
            row(10, "REFLEXES_LOST", answer("REFLEXES_LOST", "YES")),
            row(20, "INTRAVENOUS", answer("REFLEXES_LOST", "NO"), limit("MAGNESIUM", Operator.LT, "0.50")),
            row(30, "ORAL", answer("REFLEXES_LOST", "NO"), limit("MAGNESIUM", Operator.GE, "0.50"),
                    limit("MAGNESIUM", Operator.LT, "0.6582")),
            row(40, "NORMAL", answer("REFLEXES_LOST", "NO"), limit("MAGNESIUM", Operator.GE, "0.6582"))));
    private static final DecisionTable IN_ORDER = new DecisionTable(HitPolicy.FIRST, List.of(
            row(10, "SEVERE", answer("SYMPTOMS", "YES")),
            row(20, "SEVERE", limit("CALCIUM", Operator.LE, "1.90")),
            row(30, "MILD", limit("CALCIUM", Operator.LT, "2.15"))));

    @ParameterizedTest
    @CsvSource({"0.49, INTRAVENOUS", "0.50, ORAL", "0.4978, INTRAVENOUS", "0.65, ORAL", "0.6582, NORMAL",
            "0.66, NORMAL", "0.9, NORMAL"})
    void magnesiumBandsMeetWithoutGapOrOverlap(String magnesium, String outcome) {
        var inputs = Map.of("REFLEXES_LOST", yes(false), "MAGNESIUM", amount(magnesium, "mmol/L"));
        assertThat(MAGNESIUM.decide(inputs).row().orElseThrow().outcome()).isEqualTo(outcome);
    }

    @Test
    void aUniqueRowThatHoldsDecidesWhateverElseIsMissing() {
        assertThat(MAGNESIUM.decide(Map.of("REFLEXES_LOST", yes(true))).row().orElseThrow().outcome())
                .isEqualTo("REFLEXES_LOST");
    }

    @Test
    void aMissingInputIsIndeterminateAndNamed() {
        Decision decision = MAGNESIUM.decide(Map.of("REFLEXES_LOST", yes(false)));
        assertThat(decision.isIndeterminate()).isTrue();
        assertThat(decision.missing()).containsExactly("MAGNESIUM");
    }

    @Test
    void anEarlierRowThatCouldStillHoldKeepsTheFirstTableOpen() {
        Decision decision = IN_ORDER.decide(Map.of("CALCIUM", amount("2.10", "mmol/L")));
        assertThat(decision.row()).isEmpty();
        assertThat(decision.missing()).containsExactly("SYMPTOMS");
    }

    @Test
    void theFirstRowThatHoldsDecides() {
        var inputs = Map.of("SYMPTOMS", yes(false), "CALCIUM", amount("1.90", "mmol/L"));
        assertThat(IN_ORDER.decide(inputs).row().orElseThrow().position()).isEqualTo(20);
    }

    @Test
    void whereNoRowHoldsItIsTheCliniciansWord() {
        var inputs = Map.of("SYMPTOMS", yes(false), "CALCIUM", amount("2.30", "mmol/L"));
        Decision decision = IN_ORDER.decide(inputs);
        assertThat(decision.row()).isEmpty();
        assertThat(decision.isIndeterminate()).isFalse();
    }

    @Test
    void anotherUnitIsAFaultNotAnAnswer() {
        var inputs = Map.of("SYMPTOMS", yes(false), "CALCIUM", amount("7.6", "mg/dL"));
        assertThatThrownBy(() -> IN_ORDER.decide(inputs)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twoRowsOfAUniqueTableAreAFaultOfTheKnowledge() {
        DecisionTable broken = new DecisionTable(HitPolicy.UNIQUE,
                List.of(row(10, "A", answer("X", "YES")), row(20, "B", answer("X", "YES"))));
        assertThatThrownBy(() -> broken.decide(Map.of("X", yes(true)))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isNotHoldsForAnyOtherCode() {
        DecisionTable table = new DecisionTable(HitPolicy.FIRST,
                List.of(row(10, "OTHER", new Condition("RULE", Operator.IS_NOT, null, "T"))));
        assertThat(table.decide(Map.of("RULE", code("Z"))).row()).isPresent();
        assertThat(table.decide(Map.of("RULE", code("T"))).row()).isEmpty();
    }

    private static DecisionRow row(int position, String outcome, Condition... conditions) {
        return new DecisionRow(new UUID(0, position), position, outcome, outcome, Evidence.LOCAL, "test",
                List.of(conditions));
    }

    private static Condition answer(String input, String code) {
        return new Condition(input, Operator.IS, null, code);
    }

    private static Condition limit(String input, Operator operator, String amount) {
        return new Condition(input, operator, Quantity.of(amount, "mmol/L"), null);
    }
}
