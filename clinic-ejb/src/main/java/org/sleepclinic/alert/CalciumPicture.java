package org.sleepclinic.alert;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.sleepclinic.kernel.Amount;
import org.sleepclinic.kernel.Bound;

/**
 * What is known about one patient's calcium at one time; null is "not known". Of a bound the amount is its number, to be
 * shown with its sign and asked only as {@link Drawn#told told}.
 *
 * @param adjusted      albumin-adjusted calcium, mmol/L, unrounded
 * @param adjustedLow   below the range it was judged by; null without a range
 * @param total         total calcium, mmol/L, where there is no adjusted one
 * @param totalLow      below the range
 * @param ionised       ionised calcium of the same day, mmol/L
 * @param ionisedLow    below the range
 * @param symptoms      codes of the symptoms of low calcium a clinician confirmed as present now (D4)
 * @param qtc           the deciding QTc, ms
 * @param drawn         when these were drawn
 */
public record CalciumPicture(BigDecimal adjusted, Boolean adjustedLow, BigDecimal total, Boolean totalLow,
        BigDecimal ionised, Boolean ionisedLow, Set<String> symptoms, BigDecimal qtc, Drawn drawn) {
    /**
     * The age of a picture.
     *
     * @param days   the clinic's day of each value, by its analyte
     * @param counts false when even the newest value is too old to tell how the calcium is now
     * @param bounds of the values told only as less or more than their number
     */
    public record Drawn(Map<String, LocalDate> days, boolean counts, Map<String, Bound> bounds) {
        public Drawn {
            days = Map.copyOf(days);
            bounds = Map.copyOf(bounds);
        }

        /** Of exact values. */
        public Drawn(Map<String, LocalDate> days, boolean counts) {
            this(days, counts, Map.of());
        }

        /** A value of the picture as it was told. */
        Amount told(String analyte, BigDecimal mmolPerLitre) {
            return new Amount(mmolPerLitre, bounds.get(analyte));
        }

        /** {@code 1.90} or, of a bound, {@code < 1.50}: two decimals, the number that decides (D2). */
        String shown(String analyte, BigDecimal mmolPerLitre) {
            return Bound.before(bounds.get(analyte)) + told(analyte, mmolPerLitre).rounded(2);
        }
    }

    public CalciumPicture {
        symptoms = Set.copyOf(symptoms);
    }

    /** Below range; a measured ionised calcium shows an apparently low adjusted or total one for what it is. */
    public boolean isLow() {
        return ionisedLow == null ? isApparentlyLow() : ionisedLow;
    }

    /** Below range by the adjusted calcium, or by the total one where there is no adjusted. */
    public boolean isApparentlyLow() {
        return Boolean.TRUE.equals(adjusted == null ? totalLow : adjustedLow);
    }
}
