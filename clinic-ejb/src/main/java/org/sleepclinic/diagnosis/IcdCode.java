package org.sleepclinic.diagnosis;

import java.io.Serializable;
import org.sleepclinic.kernel.Evidence;

/**
 * An ICD-10-CM code the clinic uses, with how well it was checked.
 *
 * @param likely it belongs to what the case suspects (see {@link LikelyCodes})
 */
public record IcdCode(String code, String label, Evidence evidence, String source,
        boolean likely) implements Serializable {
    /** Where it stands in the list to choose from. */
    public CodeGroup group() {
        return likely ? CodeGroup.SUSPECTED_HERE : CodeGroup.chapter(code);
    }
}
