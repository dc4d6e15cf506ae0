package org.sleepclinic.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.protocol.Measured;

/**
 * What the patient told that steps take over.
 *
 * @param sex      FEMALE, MALE, OTHER or UNKNOWN
 * @param answers  of the case's intake, by item; only what was answered
 * @param expects  PREGNANT, ABLE or NOT_ABLE as last recorded; null: nobody asked
 * @param due      when the child is due, or null
 */
@Phi
record Told(String sex, Map<String, String> answers, String expects, LocalDate due) {
    static final Told NOTHING = new Told("UNKNOWN", Map.of(), null, null);

    Told {
        answers = Map.copyOf(answers);
    }

    /** Was this item answered with yes? Empty: not answered. */
    Optional<Boolean> yes(String item) {
        return Optional.ofNullable(answers.get(item)).map(Measured.YES::equals);
    }

    /** Does the answer to this item hold the code? Empty: not answered. */
    Optional<Boolean> has(String item, String code) {
        return Optional.ofNullable(answers.get(item)).map(answer -> Arrays.asList(answer.split(",")).contains(code));
    }

    /** Pregnant as recorded; able to become pregnant tells nothing of today. */
    Optional<Boolean> pregnant() {
        if ("PREGNANT".equals(expects)) {
            return Optional.of(true);
        }
        boolean cannot = "NOT_ABLE".equals(expects) || "MALE".equals(sex);
        return cannot ? Optional.of(false) : Optional.empty();
    }

    @Override
    public String toString() {
        return "Told";
    }
}
