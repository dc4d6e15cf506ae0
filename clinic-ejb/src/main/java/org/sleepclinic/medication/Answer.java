package org.sleepclinic.medication;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.TextEntry;
import org.sleepclinic.safety.SafetyNotice;

/**
 * What a physician answers to the checks that speak (D11).
 *
 * @param reason       blank where none is asked
 * @param second       the second prescriber of a STOP, or null
 * @param secondReason what the second specialist says of valproate, or blank
 */
@Phi
public record Answer(String reason, UUID second, String secondReason) {
    /** Nothing is asked. */
    public static final Answer NONE = new Answer(null, null, null);

    public Answer {
        reason = TextEntry.optional(reason, 1000, "reason");
        secondReason = TextEntry.optional(secondReason, 1000, "secondReason");
    }

    /** Would this answer a check that says stop: a reason, and somebody else who agrees? */
    boolean isOfTwo(UUID by) {
        return reason != null && second != null && !second.equals(by);
    }

    /**
     * @param by who answers
     * @throws DomainException {@code medication.reason} at {@code reason}, {@code medication.second} at {@code second} (missing,
     *                         or the very person who answers)
     */
    void require(Collection<SafetyNotice> spoken, UUID by) {
        String asking = spoken.stream().filter(notice -> notice.level().needsReason()).map(SafetyNotice::says)
                .collect(Collectors.joining(" "));
        if (reason == null && !asking.isEmpty()) {
            throw new DomainException("medication.reason", asking).at("reason");
        }
        boolean two = spoken.stream().anyMatch(notice -> notice.level().needsSecondPrescriber());
        if (two && (second == null || second.equals(by))) {
            throw new DomainException("medication.second").at("second");
        }
    }

    @Override
    public String toString() {
        return "Answer";
    }
}
