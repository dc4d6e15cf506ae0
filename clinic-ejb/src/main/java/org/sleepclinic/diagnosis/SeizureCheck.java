package org.sleepclinic.diagnosis;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.sleepclinic.kernel.Bound;
import org.sleepclinic.kernel.Phi;

/**
 * The provoked-seizure guard of a patient as it stands: what a clinician must have seen before saying "unprovoked".
 *
 * @param eventAt when a new seizure was last confirmed as present; null: no time of an event is known
 */
@Phi
public record SeizureCheck(Instant eventAt, List<SeizureValue> values) implements Serializable {
    public SeizureCheck {
        values = List.copyOf(values);
    }

    /** Does it hold a confirmed epilepsy until "unprovoked" is recorded? */
    public boolean holds() {
        return ProvokedSeizure.holds(values);
    }

    /** What was shown, as it is kept with the statement; it differs as soon as any value does. */
    public String seen() {
        return "event " + (eventAt == null ? "not known" : eventAt) + "; "
                + values.stream().map(SeizureCheck::line).collect(Collectors.joining("; "));
    }

    private static String line(SeizureValue value) {
        String amount = value.seen() == null ? "never measured"
                : Bound.before(value.seen().bound()) + value.seen().amount().stripTrailingZeros().toPlainString() + " "
                        + value.seen().unit() + " "
                        + value.seen().takenAt();
        return value.about() + " " + value.state() + " " + amount;
    }

    @Override
    public String toString() {
        return "SeizureCheck";
    }
}
