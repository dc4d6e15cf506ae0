package org.sleepclinic.assessment;

import java.io.Serializable;
import org.sleepclinic.kernel.Phi;

/**
 * What the patient's record knows of a list.
 *
 * @param told      somebody told of it; false: all there is was begun here, and what else there is nobody recorded
 * @param noneKnown asked, and there is none
 * @param entries   the entries in words, joined by commas; empty when none
 */
@Phi
public record KnownList(boolean told, boolean noneKnown, String entries) implements Serializable {
    @Override
    public String toString() {
        return "KnownList";
    }
}
