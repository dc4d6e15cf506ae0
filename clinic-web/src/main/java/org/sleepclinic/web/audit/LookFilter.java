package org.sleepclinic.web.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.sleepclinic.audit.EntryFilter;
import org.sleepclinic.kernel.AuditEntry.Action;
import org.sleepclinic.kernel.Ids;

/** What a page or an export asks the audit, from days as people type them: both belong to the period. */
final class LookFilter {
    private LookFilter() {
    }

    static EntryFilter of(String patient, String user, LocalDate from, LocalDate to, Action action, ZoneId zone) {
        return new EntryFilter(patient, user == null || user.isBlank() ? null : Ids.parse(user), startOf(from, zone),
                startOf(to == null ? null : to.plusDays(1), zone), action);
    }

    private static Instant startOf(LocalDate day, ZoneId zone) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }
}
