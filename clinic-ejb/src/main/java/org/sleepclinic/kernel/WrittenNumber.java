package org.sleepclinic.kernel;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How the clinic writes a number, in a text of its own as on a page: leading zero, comma from 1,000 (ISMP). */
public final class WrittenNumber {
    private static final String PATTERN = "#,##0.##########";

    private WrittenNumber() {
    }

    /** 1,250.5 or 0.4: no trailing zero. */
    public static String of(BigDecimal value) {
        return format().format(value);
    }

    /** With the decimals it came with: 8.40 was read to the hundredth, and says so. */
    public static String measured(BigDecimal value) {
        DecimalFormat kept = format();
        kept.setMinimumFractionDigits(Math.clamp(value.scale(), 0, kept.getMaximumFractionDigits()));
        return kept.format(value);
    }

    private static DecimalFormat format() {
        return new DecimalFormat(PATTERN, DecimalFormatSymbols.getInstance(Locale.ENGLISH));
    }
}
