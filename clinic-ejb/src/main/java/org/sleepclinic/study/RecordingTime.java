package org.sleepclinic.study;

import java.math.BigDecimal;
import java.time.Duration;

/** The recording time of a night against its morning's record: lights out to lights on. */
public final class RecordingTime {
    public static final String CODE = "TRT";
    /** Calibration and the way to bed (local choice, needs clinical sign-off). */
    private static final BigDecimal TOLERANCE_MINUTES = BigDecimal.valueOf(15);

    private RecordingTime() {
    }

    /** Is it so far from the morning's record that one of them is likely wrong? */
    public static boolean isOther(BigDecimal minutes, Duration recorded) {
        return minutes.subtract(BigDecimal.valueOf(recorded.toMinutes())).abs().compareTo(TOLERANCE_MINUTES) > 0;
    }
}
