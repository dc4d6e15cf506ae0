package org.sleepclinic.medication;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;

/** How a medicine is taken away (EP-13, RL-10). */
@ClinicalRule(id = "R-TAPER", source = "EP-13; NG217 4.7.4–4.7.6; RL-10; RF-11; lengths partly local",
        evidence = Evidence.LOCAL,
        says = "An agent is tapered as its row says: for epilepsy over at least three months, benzodiazepines and barbiturates over"
                + " six, one at a time; for restless legs a dopaminergic step by step, a gabapentinoid over a week, an opioid over"
                + " two. Only a rash, another harm, what the patient has stopped already, or an entry made in error end it at once.")
final class TaperLength {
    private static final Set<StopCause> AT_ONCE = Set.of(StopCause.RASH, StopCause.HARM, StopCause.STOPPED_ALREADY,
            StopCause.NEVER_TAKEN);

    private TaperLength() {
    }

    /** @param row empty: it needs no taper */
    static LocalDate earliestEnd(Optional<Taper> row, Dose dose, LocalDate today) {
        return row.map(taper -> taper.earliestEnd(dose, today)).orElseGet(() -> today.plusDays(1));
    }

    /**
     * May it end today?
     *
     * @param row        empty: it needs no taper
     * @param taperUntil the planned last day of a taper under way
     */
    static boolean mayStop(Optional<Taper> row, StopCause cause, Optional<LocalDate> taperUntil, LocalDate today) {
        boolean tapered = taperUntil.filter(until -> !until.isAfter(today)).isPresent();
        return row.isEmpty() || AT_ONCE.contains(cause) || tapered;
    }
}
