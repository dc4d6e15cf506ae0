package org.sleepclinic.night;

import java.time.Instant;
import org.sleepclinic.kernel.Alarm;
import org.sleepclinic.kernel.Phi;

/**
 * What is told of a night in the morning.
 *
 * @param repeatReason why it is to be repeated; for {@link Verdict#REPEAT} only
 * @param events       what happened, with times
 * @param urgent       what somebody must hear of at once, or empty
 * @param urgentLevel  how soon
 * @param amendReason  why an earlier record is replaced; for a second one only
 */
@Phi
public record MorningEntry(Verdict verdict, String repeatReason, Instant lightsOut, Instant lightsOn, String events,
        String urgent, Alarm.Level urgentLevel, String amendReason) {
    @Override
    public String toString() {
        return "MorningEntry[" + verdict + "]";
    }
}
