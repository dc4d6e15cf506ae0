package org.sleepclinic.medication;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sleepclinic.identity.CoSigner;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.TextEntry;
import org.sleepclinic.safety.SafetyNotice;

/**
 * What a physician answers to the checks that speak (D11).
 *
 * @param reason       blank where none is asked
 * @param second       the second prescriber of a STOP, who signs; else {@link CoSigner#NOBODY}
 * @param secondReason what the second specialist says of valproate, or blank
 */
@Phi
public record Answer(String reason, CoSigner second, String secondReason) {
    /** Nothing is asked. */
    public static final Answer NONE = new Answer(null, CoSigner.NOBODY, null);

    public Answer {
        reason = TextEntry.optional(reason, 1000, "reason");
        second = second == null ? CoSigner.NOBODY : second;
        secondReason = TextEntry.optional(secondReason, 1000, "secondReason");
    }

    /** Would this answer a check that says stop: a reason, and somebody else who agrees? */
    boolean isOfTwo(UUID by) {
        return reason != null && second.isAnother(by);
    }

    /** @throws DomainException {@code medication.reason} at {@code reason} */
    void require(Collection<SafetyNotice> spoken) {
        String asking = spoken.stream().filter(notice -> notice.level().needsReason()).map(SafetyNotice::says)
                .collect(Collectors.joining(" "));
        if (reason == null && !asking.isEmpty()) {
            throw new DomainException("medication.reason", asking).at("reason");
        }
    }

    @Override
    public String toString() {
        return "Answer";
    }
}
