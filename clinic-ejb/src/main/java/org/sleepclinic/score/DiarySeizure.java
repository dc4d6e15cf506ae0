package org.sleepclinic.score;

import java.io.Serializable;
import java.time.LocalTime;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.TextEntry;

/**
 * One seizure as a diary tells it.
 *
 * @param beganAt    by the clinic's wall clock, or null when nobody knows
 * @param seconds    how long, or null
 * @param cause      what the patient thinks set it off, or null
 * @param missedDose a dose was missed before it; null when not written
 * @param rescue     rescue medicine given, or null
 * @param witness    who saw it, or null
 * @param video      where a video lies, or null
 */
@Phi
public record DiarySeizure(LocalTime beganAt, Integer seconds, SeizureKind kind, SeizureState state, String cause,
        Boolean missedDose, String rescue, String injury, String witness, String video) implements Serializable {
    private static final int LONGEST = 200;
    private static final int LONGEST_LINK = 400;
    private static final int DAY_SECONDS = 86_400;

    public DiarySeizure {
        if (kind == null) {
            throw new DomainException("text.required").at("kind");
        }
        if (seconds != null && (seconds < 1 || seconds > DAY_SECONDS)) {
            throw new DomainException("diary.duration").at("minutes");
        }
        state = state == null ? SeizureState.UNKNOWN : state;
        cause = TextEntry.optional(cause, LONGEST, "cause");
        rescue = TextEntry.optional(rescue, LONGEST, "rescue");
        injury = TextEntry.optional(injury, LONGEST, "injury");
        witness = TextEntry.optional(witness, LONGEST, "witness");
        video = TextEntry.optional(video, LONGEST_LINK, "video");
    }

    @Override
    public String toString() {
        return "DiarySeizure[" + kind + "]";
    }
}
