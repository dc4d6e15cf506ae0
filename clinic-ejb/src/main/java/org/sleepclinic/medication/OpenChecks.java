package org.sleepclinic.medication;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.sleepclinic.safety.SafetyNotice;

/**
 * What speaks while a treatment runs and nobody has answered, as it speaks now. An answer counts for every treatment of
 * the patient: two agents meet once.
 */
final class OpenChecks {
    /** Those a patient's physicians have answered, one a line, as {@link #key} writes them. */
    static final String ANSWERED = """
            (select string_agg(distinct c.check_code || ' ' || c.level || ' ' || c.seen, chr(10)) from treatment_check c
               join treatment o on o.id = c.treatment_id where o.patient_id = t.patient_id)""";

    private OpenChecks() {
    }

    static List<SafetyNotice> of(Collection<SafetyNotice> spoken, Set<String> answered) {
        return spoken.stream().filter(notice -> notice.level().needsReason())
                .filter(notice -> !answered.contains(key(notice))).toList();
    }

    private static String key(SafetyNotice notice) {
        return notice.code() + " " + notice.level() + " " + notice.seen();
    }
}
