package org.sleepclinic.screening;

import java.io.Serializable;
import java.math.BigDecimal;
import org.sleepclinic.kernel.Evidence;

/**
 * One safety question of one study.
 *
 * @param wording    in the patient's words, or in those of the staff
 * @param forPatient false where only the staff can answer
 * @param onYes      how much a yes weighs
 * @param first      a stop that must be answered before the study begins: not answered is not safe
 * @param says       what follows from a yes
 * @param below      a value below this answers yes; in the analyte's canonical unit; or null
 * @param maxAgeDays an older value or study answers nothing, or null
 */
public record StudyQuestion(String code, String wording, boolean forPatient, Weight onYes, boolean first, String says,
        BigDecimal below,
        Integer maxAgeDays, Evidence evidence, String source) implements Serializable {
    /** The scale of D11 for a study. */
    public enum Weight {
        STOP(Outcome.STOP), ASK(Outcome.ASK), NOTE(Outcome.CLEAR);

        private final Outcome outcome;

        Weight(Outcome outcome) {
            this.outcome = outcome;
        }

        Outcome outcome() {
            return outcome;
        }
    }
}
