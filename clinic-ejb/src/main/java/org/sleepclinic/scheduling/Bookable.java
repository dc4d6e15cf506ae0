package org.sleepclinic.scheduling;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.sleepclinic.order.AskedTests;
import java.util.UUID;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.patient.PatientId;

/**
 * What somebody needs a time for: a signed order, or a visit within a case.
 *
 * @param caseId      the case
 * @param order       the order, or null for a visit
 * @param number      of the order ({@code O-5490}) or case ({@code C-2041}), without its letter
 * @param purpose     whole names of all the order's tests; for a visit, what was typed
 * @param kinds       what may be booked for it
 * @param minutes     how long it takes
 * @param priority    ROUTINE, URGENT, SAME_DAY or EMERGENCY
 * @param dueBy       when it is wanted, or null
 * @param preparation instructions for the patient, each once
 */
@Phi
public record Bookable(PatientId patient, UUID caseId, UUID order, long number, String purpose, Set<ResourceKind> kinds,
        int minutes, String priority, LocalDate dueBy, List<String> preparation) implements Serializable {
    static final int LONGEST_CALLED = 200;

    public Bookable {
        kinds = Set.copyOf(kinds);
        preparation = List.copyOf(preparation);
    }

    /** The same visit for another reason and length. */
    Bookable visit(String reason, int length) {
        return new Bookable(patient, caseId, order, number, reason, kinds, length, priority, dueBy, preparation);
    }

    /** What its appointment is called: whole names as far as they go, and how many more there are. */
    String called() {
        if (isVisit() || purpose.length() <= LONGEST_CALLED) {
            return purpose;
        }
        List<String> names = List.of(purpose.split(AskedTests.BETWEEN));
        return IntStream.iterate(names.size() - 1, many -> many > 0, many -> many - 1)
                .mapToObj(many -> String.join(AskedTests.BETWEEN, names.subList(0, many)) + " + "
                        + (names.size() - many))
                .filter(told -> told.length() <= LONGEST_CALLED).findFirst().orElse("O-" + number);
    }

    public boolean isVisit() {
        return order == null;
    }

    @Override
    public String toString() {
        return "Bookable[" + (isVisit() ? "C-" : "O-") + number + "]";
    }
}
