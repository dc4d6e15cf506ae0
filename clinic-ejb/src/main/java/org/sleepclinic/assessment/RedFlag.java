package org.sleepclinic.assessment;

import java.io.Serializable;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.sleepclinic.kernel.Alarm;
import org.sleepclinic.kernel.Reason;

/**
 * A red flag and how far it is shown.
 *
 * @param name      what to call it where its signs, by their short names, would not say it; or null
 * @param confirmed a clinician confirmed it and somebody was alarmed
 * @param ruledOut  a clinician looked and it does not hold now; null while nobody has
 */
public record RedFlag(Alarm.Level level, String name, Weighing weighing, boolean confirmed,
        RuledOut ruledOut) implements Serializable {
    /** RF-05. */
    public String code() {
        return weighing.ruleId();
    }

    /** Is it shown, and has nobody yet confirmed it or looked and said "not now"? */
    public boolean isWaiting() {
        return weighing.isPresent() && !confirmed && ruledOut == null;
    }

    /** What to read first: its name, or the signs that show it, by their short names. */
    String headline(UnaryOperator<String> labelOf) {
        return name != null ? name : weighing.supports().stream().map(Reason::input)
                .filter(input -> input.startsWith("INT.") || input.startsWith("NOW."))
                .map(labelOf).distinct().collect(Collectors.joining(", "));
    }

    /** An emergency is confirmed where it happens, on the page "happening now". */
    public boolean isEmergency() {
        return level == Alarm.Level.EMERGENCY;
    }
}
