package org.sleepclinic.medication;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How often a dose is taken. */
public enum Frequency {
    ALTERNATE_DAYS("0.5", "on alternate days"),
    DAILY("1", "once daily"),
    TWICE_DAILY("2", "twice daily"),
    THREE_TIMES_DAILY("3", "three times daily"),
    EVENING("1", "in the evening"),
    AT_FIVE_PM("1", "once daily about 5 pm with food"),
    PATCH_DAILY("1", "as a patch over 24 hours"),
    ON_DEMAND("1", "on demand");

    private final BigDecimal perDay;
    private final String written;

    Frequency(String perDay, String written) {
        this.perDay = new BigDecimal(perDay);
        this.written = written;
    }

    /** A way any tablet may be taken; the others are of agents whose rows name them. */
    boolean isPlain() {
        return this == DAILY || this == TWICE_DAILY || this == THREE_TIMES_DAILY || this == EVENING;
    }

    /** Doses in a day, on average. */
    BigDecimal perDay() {
        return perDay;
    }

    /** The same in a statement: the words of a column that holds the names. */
    public static String written(String column) {
        return Stream.of(values()).map(one -> "when '" + one.name() + "' then '" + one.written + "'")
                .collect(Collectors.joining(" ", "case " + column + " ", " end"));
    }

    /** As it stands in the patient's medicines. */
    String written() {
        return written;
    }
}
