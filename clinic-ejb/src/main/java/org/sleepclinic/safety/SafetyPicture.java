package org.sleepclinic.safety;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.sleepclinic.kernel.Phi;

/**
 * What the safety checks look at.
 *
 * @param medicines  the patient's medicines as recorded
 * @param gives      substances of the step
 * @param conditions codes of what the patient has: LOW_CALCIUM, EPILEPSY, CRCL_UNKNOWN, NEW_SEIZURE …
 */
@Phi
public record SafetyPicture(List<Medicine> medicines, Set<String> gives, Set<String> conditions) {
    /** One medicine on the patient's list: label as written, code where it is known. */
    @Phi
    public record Medicine(String label, String code) {
        @Override
        public String toString() {
            return "Medicine";
        }
    }

    public SafetyPicture(Collection<Medicine> medicines, Collection<String> gives, Collection<String> conditions) {
        this(List.copyOf(medicines), Set.copyOf(gives), Set.copyOf(conditions));
    }

    @Override
    public String toString() {
        return "SafetyPicture";
    }
}
