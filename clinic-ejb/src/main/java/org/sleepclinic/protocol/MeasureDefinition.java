package org.sleepclinic.protocol;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sleepclinic.kernel.Quantity;

/**
 * What a step records.
 *
 * @param unit         UCUM; null unless a quantity
 * @param options      what a CHOICE offers; empty otherwise
 * @param required     the step cannot be completed without it
 * @param analyte      its newest laboratory value is offered; or null
 * @param score        the newest total of this scale, or count of this diary, is offered; or null
 * @param roundTo      rounded half-up to so many decimals before deciding (D2); or null
 * @param sameDrawAs   measure beside which alone it means something: its value of that draw is offered; or null
 * @param looksBack    a value from before its step opened answers it too
 * @param differenceOf computed, not typed: the first minus the second; empty for a typed measure
 * @param computedBy   computed, not typed: id of the rule that answers it from the step's other measures; or null
 * @param fact         what of the patient's record offers an answer: AGE, DIALYSIS, PLAN:IRLS; or null
 * @param low          least a person can have, in {@code unit}; or null
 * @param high         most a person can have, in {@code unit}; or null
 */
public record MeasureDefinition(String code, String label, Type type, String unit, List<Option> options,
        boolean required, String analyte, String score, Integer roundTo, String sameDrawAs, boolean looksBack,
        List<String> differenceOf, String computedBy, String fact, BigDecimal low,
        BigDecimal high) implements Serializable {
    /** What a measure of a step is. A BOOLEAN is answered {@code YES} or {@code NO}. */
    public enum Type {
        QUANTITY, CHOICE, BOOLEAN, TEXT
    }

    /** One choice. */
    public record Option(String code, String label) implements Serializable {
    }

    public MeasureDefinition {
        options = List.copyOf(options);
        differenceOf = List.copyOf(differenceOf);
    }

    /** Nobody types it. */
    public boolean isComputed() {
        return isDifference() || isRuled();
    }

    /** The first of two measures minus the second. */
    public boolean isDifference() {
        return !differenceOf.isEmpty();
    }

    /** A rule answers it. */
    public boolean isRuled() {
        return Objects.nonNull(computedBy);
    }

    /** A recorded answer as people read it: the option's word, yes or no left to the page. */
    public String word(String answer) {
        return options.stream().filter(option -> option.code().equals(answer)).map(Option::label).findFirst()
                .orElse(answer);
    }

    /** Is this an answer this measure can have: right type, right unit, one of its options? */
    public boolean accepts(Measured value) {
        return switch (value) {
            case Measured.Amount amount -> type == Type.QUANTITY && amount.quantity().unit().equals(unit);
            case Measured.Code answer when type == Type.BOOLEAN -> answer.code().equals(Measured.YES)
                    || answer.code().equals(Measured.NO);
            case Measured.Code answer -> type == Type.CHOICE
                    && options.stream().anyMatch(option -> option.code().equals(answer.code()));
            case Measured.Words words -> type == Type.TEXT;
        };
    }

    /** Can a person have this? Where no bounds are known, yes. */
    public boolean isPlausible(Measured value) {
        return !(value instanceof Measured.Amount amount)
                || (low == null || amount.quantity().amount().compareTo(low) >= 0)
                        && (high == null || amount.quantity().amount().compareTo(high) <= 0);
    }

    /** The value as it decides. */
    Measured rounded(Measured value) {
        if (roundTo == null || !(value instanceof Measured.Amount amount)) {
            return value;
        }
        return new Measured.Amount(
                new Quantity(amount.quantity().amount().setScale(roundTo, RoundingMode.HALF_UP), unit));
    }

    /** First minus second, from values as they decide; empty when either is missing. */
    Optional<Measured> difference(Map<String, Measured> inputs) {
        if (inputs.get(differenceOf.get(0)) instanceof Measured.Amount now
                && inputs.get(differenceOf.get(1)) instanceof Measured.Amount before) {
            return Optional.of(new Measured.Amount(
                    new Quantity(now.quantity().amount().subtract(before.quantity().amount()), unit)));
        }
        return Optional.empty();
    }
}
