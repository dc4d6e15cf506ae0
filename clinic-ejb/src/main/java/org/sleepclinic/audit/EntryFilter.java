package org.sleepclinic.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sleepclinic.kernel.AuditEntry.Action;

/**
 * Which entries to show; null and blank mean any.
 *
 * @param patient an MRN in groups or not, the beginning of a name with or without a comma, or a patient's id
 * @param user    who did it, or tried to
 * @param from    not before
 * @param to      before
 * @param action  its kind; any kind leaves out what the bell told every open page
 */
public record EntryFilter(String patient, UUID user, Instant from, Instant to, Action action) implements Serializable {
    private static final Pattern GROUPED_NUMBER = Pattern.compile("[0-9][0-9\\s\\u00a0.-]*");

    /** Everything. */
    public static final EntryFilter ALL = new EntryFilter(null, null, null, null, null);

    public EntryFilter {
        patient = patient == null ? "" : plain(patient.strip());
    }

    /** The same of one patient. */
    EntryFilter of(UUID onePatient) {
        return new EntryFilter(onePatient.toString(), user, from, to, action);
    }

    /** As the record has it: 204118024 for "204 118 024", "OKONKWO Hannah" for "OKONKWO, Hannah". */
    private static String plain(String typed) {
        return GROUPED_NUMBER.matcher(typed).matches() ? typed.replaceAll("[^0-9]", "")
                : typed.replace(',', ' ').replaceAll("\\s+", " ").strip();
    }
}
