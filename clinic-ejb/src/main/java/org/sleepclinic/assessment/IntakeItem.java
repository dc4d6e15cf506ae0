package org.sleepclinic.assessment;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sleepclinic.kernel.Evidence;

/**
 * One question of the intake, as kept in the database.
 *
 * @param code          code of the clinical reference, such as {@code INT.05}
 * @param section       code of its section
 * @param wording       what is asked
 * @param type          how it is answered
 * @param options       what can be chosen, in order; for a BOOLEAN yes and no; otherwise empty
 * @param bounds        unit and plausible numbers
 * @param askedWhen     when it is asked at all
 * @param clinicianOnly answered by a nurse or physician, who examines or judges
 * @param safetyList    the list of the patient's record it points to, or null
 * @param origin        where the question comes from
 */
public record IntakeItem(String code, String section, Wording wording, ItemType type, List<IntakeOption> options,
        Bounds bounds,
        AskedWhen askedWhen, boolean clinicianOnly, SafetyList safetyList, Origin origin) implements Serializable {
    /** The question, its short name, and help or null. */
    public record Wording(String label, String question, String help) implements Serializable {
    }

    /** What the answer is for, how well that is supported, and by what. */
    public record Origin(String drives, Evidence evidence, String source) implements Serializable {
    }

    /** Is it asked, by what was chosen or typed for other items (by item code; empty for nothing)? */
    public boolean isAsked(Map<String, String> chosen) {
        return askedWhen.holds(
                Answers.of(chosen.entrySet().stream().filter(one -> one.getValue() != null && !one.getValue().isBlank())
                        .map(one -> new Answer(one.getKey(), AnswerState.ANSWERED, one.getValue())).toList()));
    }

    /** The option's words for a code, if it is one of this item's. */
    public Optional<String> labelOf(String optionCode) {
        return options.stream().filter(option -> option.code().equals(optionCode)).map(IntakeOption::label).findFirst();
    }

    /** Its code as the id of a form field, where dots cannot stand: INT_05_1. */
    public String fieldId() {
        return code.replace('.', '_');
    }
}
