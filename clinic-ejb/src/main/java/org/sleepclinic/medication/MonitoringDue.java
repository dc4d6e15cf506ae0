package org.sleepclinic.medication;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.result.LatestValue;

/** When what is watched is due (5.1.5): a value counts when all its analytes were measured. */
@ClinicalRule(id = "R-MONITORING", source = "5.1.5", evidence = Evidence.LOCAL,
        says = "Before the first dose: measured within a year before it. On treatment: so many days after the first dose, then so"
                + " many after the last time everything in it was measured; a value counts for the first time from a quarter of the days before it (local).")
final class MonitoringDue {
    /** A value of the last quarter before the first day counts for it; an earlier one says nothing of the treatment. */
    private static final int EARLY = 4;

    private MonitoringDue() {
    }

    static MonitoringLine of(MonitoringRow row, LocalDate started, Collection<LatestValue> values, ZoneId zone) {
        Optional<LocalDate> last = last(row, values, zone);
        if (row.baseline()) {
            boolean done = last.filter(day -> day.isAfter(started.minusYears(1))).isPresent();
            return new MonitoringLine(row.says(), true, last.orElse(null), done ? null : started, row.evidence(),
                    row.source());
        }
        LocalDate first = started.plusDays(row.dueDays());
        LocalDate counts = first.minusDays(row.dueDays() / EARLY);
        LocalDate due = last.filter(day -> !day.isBefore(counts) && row.everyDays() != null)
                .map(day -> day.plusDays(row.everyDays())).filter(next -> next.isAfter(first)).orElse(first);
        return new MonitoringLine(row.says(), false, last.orElse(null), due, row.evidence(), row.source());
    }

    /** The first day something of it is due; what the laboratory does not tell is asked at visits and is not counted here. */
    static Optional<LocalDate> next(Collection<MonitoringRow> rows, LocalDate started, Collection<LatestValue> values,
            ZoneId zone) {
        return rows.stream().filter(row -> !row.analytes().isEmpty())
                .map(row -> of(row, started, values, zone).due()).filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> last(MonitoringRow row, Collection<LatestValue> values, ZoneId zone) {
        var newest = row.analytes().stream().map(code -> values.stream().filter(value -> value.analyte().equals(code))
                .map(value -> LocalDate.ofInstant(value.takenAt(), zone)).max(LocalDate::compareTo)).toList();
        return newest.stream().anyMatch(Optional::isEmpty) ? Optional.empty()
                : newest.stream().map(Optional::get).min(LocalDate::compareTo);
    }
}
