package org.sleepclinic.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sleepclinic.kernel.ClinicDay;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.screening.KnownFacts;

/** By which day is a test of a set due? The hours and what they count from are a row ({@code order_set_item}). */
@ClinicalRule(id = "R-ORDER-DUE", source = "2.1; NG217 1.2.7, 1.3.1; D8", evidence = Evidence.LOCAL,
        says = "A test is due so many hours after placing, after the day of the last seizure or after the referral, by whole days."
                + " A day that has passed means today. A seizure whose day nobody recorded gives no date and says so. A red flag"
                + " or a sign that asks for the whole set makes each of its tests due as soon as that wants it.")
final class DueDate {
    private static final int HOURS_A_DAY = 24;

    private DueDate() {
    }

    /**
     * The earlier of the test's own day and the one what presses wants; a day nobody can tell does not matter then.
     *
     * @param due   the test's own, or null
     * @param press what wants the whole set, or null
     * @return empty where neither sets a day
     */
    static Optional<Finding<LocalDate>> judge(OrderSet.Due due, OrderSet.Offer press, KnownFacts facts,
            LocalDate today) {
        Optional<Finding<LocalDate>> own = Optional.ofNullable(due).map(by -> judge(by, facts, today));
        if (press == null) {
            return own;
        }
        LocalDate wanted = today.plusDays(press.press().hours() / HOURS_A_DAY);
        return own.filter(finding -> finding.outcome().filter(day -> day.isBefore(wanted)).isPresent())
                .or(() -> Optional.of(Finding.of(DueDate.class, wanted,
                        List.of(new Reason(press.kind() + "." + press.code(), press.rule())))));
    }

    static Finding<LocalDate> judge(OrderSet.Due due, KnownFacts facts, LocalDate today) {
        Optional<LocalDate> from = switch (due.from()) {
            case ORDER -> Optional.of(today);
            case SEIZURE -> facts.lastSeizure();
            case REFERRAL -> Optional.ofNullable(facts.head().referred());
        };
        if (from.isEmpty()) {
            return Finding.indeterminate(DueDate.class, List.of(), Set.of(due.from().name()));
        }
        LocalDate day = from.get().plusDays(due.hours() / HOURS_A_DAY);
        List<Reason> reasons = due.from() == OrderSet.Due.From.ORDER ? List.of()
                : List.of(new Reason(due.from().name(), ClinicDay.write(from.get())));
        return Finding.of(DueDate.class, day.isBefore(today) ? today : day, reasons);
    }
}
