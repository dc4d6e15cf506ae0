package org.sleepclinic.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sleepclinic.kernel.Bound;
import org.sleepclinic.plan.StepSheet.Known;
import org.sleepclinic.plan.StepSheet.Offer;
import org.sleepclinic.protocol.Measured;
import org.sleepclinic.protocol.MeasureDefinition;

/** What stands in a step's field unasked, and what only beside it. */
class StepFieldTest {
    private static final Instant LONG_AGO = Instant.parse("2023-12-23T09:00:00Z");

    @Test
    void aFreshValueStandsInTheField() {
        StepField field = amount(new Offer(new BigDecimal("20"), "ng/mL", LONG_AGO));
        assertThat(field.isLastKnown()).isFalse();
        assertThat(field.value()).contains(Measured.amount("20", "ng/mL"));
    }

    @Test
    void anOldValueStandsBesideItUntilSomebodySaysThatItHolds() {
        StepField field = amount(new Offer(new BigDecimal("20"), "ng/mL", LONG_AGO, true, null));
        assertThat(field.isLastKnown()).isTrue();
        assertThat(field.getLastKnown()).isEqualTo("20");
        assertThat(field.value()).isEmpty();
        field.takeOver();
        assertThat(field.isLastKnown()).isFalse();
        assertThat(field.value()).contains(Measured.amount("20", "ng/mL"));
    }

    @Test
    void aBoundNeverStandsInTheField() {
        StepField field = amount(new Offer(new BigDecimal("3"), "ng/mL", LONG_AGO, true, Bound.BELOW));
        field.takeOver();
        assertThat(field.isBound()).isTrue();
        assertThat(field.isLastKnown()).isFalse();
        assertThat(field.value()).isEmpty();
    }

    @Test
    void anOldAnswerOfTheIntakeIsNoAnswerOfToday() {
        StepField field = new StepField(measure(MeasureDefinition.Type.BOOLEAN, null), Optional.empty(),
                Optional.of(new Known(Measured.yes(true), Known.From.INTAKE, LONG_AGO, true)));
        assertThat(field.isLastKnown()).isTrue();
        assertThat(field.getLastKnown()).isEqualTo(Measured.YES);
        assertThat(field.value()).isEmpty();
        assertThat(field.getOfferedFrom()).isEqualTo(LONG_AGO);
    }

    @Test
    void whatARuleDerivesIsNoAnswerUntilSomebodyTakesItOver() {
        StepField field = new StepField(measure(MeasureDefinition.Type.BOOLEAN, null), Optional.empty(),
                Optional.of(new Known(Measured.yes(false), Known.From.AGE_RULE, null, true)));
        assertThat(field.isDerived()).isTrue();
        assertThat(field.value()).isEmpty();
        field.takeOver();
        assertThat(field.value()).contains(Measured.yes(false));
        assertThat(field.getKnown()).as("still says by which rule").isEqualTo(Known.From.AGE_RULE);
    }

    private static StepField amount(Offer offer) {
        return new StepField(measure(MeasureDefinition.Type.QUANTITY, "ng/mL"), Optional.of(offer), Optional.empty());
    }

    private static MeasureDefinition measure(MeasureDefinition.Type type, String unit) {
        return new MeasureDefinition("M", "M", type, unit, List.of(), true, null, null, null, null, false, List.of(),
                null, null, null, null);
    }
}
