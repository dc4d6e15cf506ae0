package org.sleepclinic.assessment;

import org.sleepclinic.kernel.Phi;

/**
 * Somebody answers an item.
 *
 * @param item  the item's code
 * @param state answered, unknown or not asked
 * @param raw   what was chosen (a code, or codes joined by commas) or typed; read only when answered
 */
@Phi
public record GiveAnswer(IntakeId intake, String item, AnswerState state, String raw) {
    @Override
    public String toString() {
        return "GiveAnswer[" + intake + ", " + item + "]";
    }
}
