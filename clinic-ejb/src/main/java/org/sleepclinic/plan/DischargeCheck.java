package org.sleepclinic.plan;

import java.io.Serializable;
import org.sleepclinic.kernel.Phi;

/**
 * One discharge criterion as it stands in a case.
 *
 * @param state MET, UNMET, or UNKNOWN where nothing tells
 * @param seen  what it was judged by; empty when unknown
 */
@Phi
public record DischargeCheck(String code, String says, State state, String seen,
        String source) implements Serializable {
    /** How a criterion stands. Nothing known is never met. */
    public enum State {
        MET, UNMET, UNKNOWN
    }

    @Override
    public String toString() {
        return "DischargeCheck[" + code + "]";
    }
}
