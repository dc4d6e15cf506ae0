package org.sleepclinic.casefile;

import java.io.Serializable;
import org.sleepclinic.kernel.Phi;

/**
 * Which cases a list shows.
 *
 * @param status only this one; null: all that are open
 * @param mine   only those the caller answers for
 * @param typed  part of a name, or C-2041; or null
 */
@Phi
public record CaseFilter(CaseStatus status, boolean mine, String typed) implements Serializable {
    /** Everything open. */
    public static final CaseFilter OPEN = new CaseFilter(null, false, null);

    @Override
    public String toString() {
        return "CaseFilter[" + status + ", " + mine + "]";
    }
}
