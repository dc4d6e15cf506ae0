package org.sleepclinic.scheduling;

import java.time.Instant;
import java.util.UUID;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.TimeSlot;

/** Who answers from when to when: account ids of the responsible doctor, the deputy and the nurse. */
public record DutyDetails(Instant start, Instant end, UUID doctor, UUID deputy, UUID nurse) {
    public DutyDetails {
        if (doctor.equals(deputy)) {
            throw new DomainException("scheduling.duty.deputy").at("deputy");
        }
    }

    /** The same people until the same end, from then on. */
    DutyDetails from(Instant later) {
        return new DutyDetails(later, end, doctor, deputy, nurse);
    }

    TimeSlot slot() {
        if (!start.isBefore(end)) {
            throw new DomainException("scheduling.duty.order").at("ends");
        }
        return new TimeSlot(start, end);
    }
}
