package org.sleepclinic.scheduling;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.patient.PatientId;

/**
 * One appointment, whole.
 *
 * @param orderNumber O-5490 without its letter, or null for a visit
 * @param caseNumber  C-2041 without its letter, or null
 * @param reason      why it was cancelled, or null; {@code order.<ending>} when its order ended
 * @param bookedBy    display name
 * @param next        states it may go to now: what the buttons offer and the verbs accept
 * @param version     to be given back with a change
 * @param values      the values of its order can be entered and are not all there
 * @param tests       how many tests its order has; 0 for a visit
 * @param technologist display name of whoever watches a night, else null
 * @param moves       how it came to its time, the earliest first
 */
@Phi
public record AppointmentView(AppointmentId id, PatientId patient, UUID caseId, Long caseNumber, UUID order,
        Long orderNumber,
        UUID resource, String resourceName, ResourceKind kind, String purpose, Instant start, Instant end,
        AppointmentStatus status, String reason, String bookedBy, Instant bookedAt, Instant arrivedAt, Instant leftAt,
        Set<AppointmentStatus> next, int version, boolean values, int tests,
        String technologist, List<AppointmentMove> moves) implements Serializable {
    public AppointmentView {
        next = Set.copyOf(next);
        moves = List.copyOf(moves);
    }

    public boolean mayBecome(AppointmentStatus state) {
        return next.contains(state);
    }

    /** Was it at another time before? Another bed or person at the same time is no news of when to come. */
    public boolean isMovedInTime() {
        return moves.stream().anyMatch(move -> !move.from().equals(start));
    }

    /** Can it still be given another time? */
    public boolean isMovable() {
        return status == AppointmentStatus.BOOKED;
    }

    /** The patient has come, so what is measured can be entered. */
    public boolean isResultDue() {
        return values && (status == AppointmentStatus.ARRIVED || status == AppointmentStatus.IN_ROOM
                || status == AppointmentStatus.LEFT);
    }

    @Override
    public String toString() {
        return "AppointmentView[" + id + "]";
    }
}
