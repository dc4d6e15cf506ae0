package org.sleepclinic.patient;

import java.io.Serializable;
import java.util.List;
import org.sleepclinic.kernel.Phi;

/**
 * Somebody already registered who may be the person at the desk.
 *
 * @param score   log2 odds that both are one person; the higher the likelier
 * @param matches what agrees, best first
 */
@Phi
public record DuplicateCandidate(PatientRow patient, double score, List<Match> matches) implements Serializable {
    /** What agrees between the two. */
    public enum Match {
        NAME, NAME_SIMILAR, FORMER_NAME, BIRTH_DATE, BIRTH_DATE_SWAPPED, BIRTH_DATE_CLOSE, PHONE
    }

    public DuplicateCandidate {
        matches = List.copyOf(matches);
    }

    @Override
    public String toString() {
        return "DuplicateCandidate[" + patient.id() + "]";
    }
}
