package org.sleepclinic.medication;

import java.util.Collection;
import java.util.List;
import org.sleepclinic.safety.SafetyNotice;

/** What speaks while a treatment runs and nobody has answered, as it speaks now. */
final class OpenChecks {
    private OpenChecks() {
    }

    static List<SafetyNotice> of(Collection<SafetyNotice> spoken, Collection<TreatmentEntry> history) {
        return spoken.stream().filter(notice -> notice.level().needsReason())
                .filter(notice -> history.stream().noneMatch(entry -> entry.answers(notice))).toList();
    }
}
