package org.sleepclinic.diagnosis;

import java.io.Serializable;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.result.LatestValue;

/**
 * What is known of one of the values that can provoke a seizure.
 *
 * @param about           CALCIUM, MAGNESIUM, SODIUM or GLUCOSE; beyond their cut-offs also UREA or CREATININE, which hold nothing
 * @param seen            the value nearest the event, or the newest one where that is none of the event; null: never measured
 * @param acuteSymptomatic beyond the published cut-off: a label, which decides nothing
 */
@Phi
public record SeizureValue(String about, State state, LatestValue seen,
        boolean acuteSymptomatic) implements Serializable {
    /** What it says about the event. */
    public enum State {
        IN_RANGE,
        ABNORMAL,
        /** No judged value within a day of the event. */
        MISSING
    }

    /** High glucose is beyond the cut-off only with ketoacidosis, which the clinician knows. */
    public boolean isWithKetoacidosis() {
        return acuteSymptomatic && about.equals("GLUCOSE") && !seen.flag().isLow();
    }

    @Override
    public String toString() {
        return "SeizureValue[" + about + "]";
    }
}
