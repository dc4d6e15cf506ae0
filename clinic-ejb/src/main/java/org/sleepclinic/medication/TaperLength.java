package org.sleepclinic.medication;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;

/** How an antiseizure medicine is taken away (EP-13). */
@ClinicalRule(id = "R-TAPER", source = "EP-13; NG217 4.7.4–4.7.6; RF-11", evidence = Evidence.VERIFIED,
        says = "For epilepsy an agent is tapered over at least three months, one at a time; only a rash, another harm, or an entry"
                + " made in error end it at once.")
final class TaperLength {
    private static final int MONTHS = 3;
    private static final Set<StopCause> AT_ONCE = Set.of(StopCause.RASH, StopCause.HARM, StopCause.NEVER_TAKEN);

    private TaperLength() {
    }

    /** The first day it may be gone. */
    static LocalDate earliestEnd(Purpose purpose, LocalDate today) {
        return purpose == Purpose.EPILEPSY ? today.plusMonths(MONTHS) : today.plusDays(1);
    }

    /**
     * May it end today?
     *
     * @param taperUntil the planned last day of a taper under way
     */
    static boolean mayStop(Purpose purpose, StopCause cause, Optional<LocalDate> taperUntil, LocalDate today) {
        boolean tapered = taperUntil.filter(until -> !until.isAfter(today)).isPresent();
        return purpose != Purpose.EPILEPSY || AT_ONCE.contains(cause) || tapered;
    }
}
