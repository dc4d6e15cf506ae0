package org.sleepclinic.kernel;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as a laboratory tells it: itself, or only what it lies below or above. A bound is no number to compute with; it
 * answers a question only where everything it allows answers alike.
 *
 * @param bound null: exact
 */
public record Amount(BigDecimal number, Bound bound) implements Serializable {
    private static final Pattern TOLD = Pattern.compile("([<>])\\s*([^\\s<>=].*)");
    /** Finer than any method measures. */
    private static final BigDecimal NEXT = new BigDecimal("0.000000001");
    /** Beyond anything measured in a person. */
    private static final BigDecimal FAR = new BigDecimal("1000000000");

    public Amount {
        Objects.requireNonNull(number, "number");
    }

    public static Amount exact(BigDecimal number) {
        return new Amount(number, null);
    }

    /** {@code < 3}, {@code >75} or a number as {@link TypedNumber} reads it; what may include its end ({@code ≤ 3}) is none. */
    public static Optional<Amount> read(String typed) {
        Matcher told = TOLD.matcher(typed.strip());
        return told.matches()
                ? TypedNumber.read(told.group(2))
                        .map(number -> new Amount(number, told.group(1).equals("<") ? Bound.BELOW : Bound.ABOVE))
                : TypedNumber.read(typed).map(Amount::exact);
    }

    public boolean isExact() {
        return bound == null;
    }

    /** The value nearest the number: itself, or the last one below or the first one above it. */
    public BigDecimal near() {
        return bound == null ? number : bound == Bound.BELOW ? number.subtract(NEXT) : number.add(NEXT);
    }

    /** The number with so many decimals, of a bound so that it stays true: below 0.04 is below 0.1, not below 0.0. */
    public BigDecimal rounded(int decimals) {
        return number.setScale(decimals, bound == null ? RoundingMode.HALF_UP
                : bound == Bound.BELOW ? RoundingMode.CEILING : RoundingMode.FLOOR);
    }

    /**
     * The one answer of every value it may be, of a question that turns at thresholds and never back; empty where both ends
     * answer differently. Laboratory amounts are not negative.
     */
    public <T> Optional<T> agreed(Function<BigDecimal, T> question) {
        T near = question.apply(near());
        return bound == null || near.equals(question.apply(bound == Bound.BELOW ? BigDecimal.ZERO : FAR))
                ? Optional.of(near) : Optional.empty();
    }

    /** As told: {@code 7.20}, {@code < 3}. */
    @Override
    public String toString() {
        return Bound.before(bound) + number.toPlainString();
    }
}
