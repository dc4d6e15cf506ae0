package org.sleepclinic.draft;

import java.io.Serializable;
import java.time.Instant;
import org.sleepclinic.kernel.Phi;

/**
 * What one person has typed into one form about one subject and not saved yet, as typed.
 *
 * @param fields  JSON object from field name to the raw string (or list of strings), at most 200,000 characters
 * @param savedAt when it was last kept
 */
@Phi
public record Draft(String fields, Instant savedAt) implements Serializable {
    @Override
    public String toString() {
        return "Draft of " + savedAt;
    }
}
