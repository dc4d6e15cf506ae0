package org.sleepclinic.scheduling;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** All a closure waits for, before it looks and writes, in the order in which a desk waits: so they take turns. */
@Dependent
class ClosureLocks {
    @Inject
    private ExceptionRepository exceptions;
    @Inject
    private ResourceRepository resources;
    @Inject
    private AppointmentRepository appointments;
    @Inject
    private Instance<BedNights> nights;
    @Inject
    private ZoneId zone;

    /** What is closed and where its bookings are and go; what nights need besides; the patients. */
    void take(ExceptionDetails closing, List<Settlement> settlements) {
        List<UUID> settled = settlements.stream().map(Settlement::appointment).map(AppointmentId::value).toList();
        exceptions.lock(closing, settlements.stream().map(Settlement::resource).filter(Objects::nonNull).toList(),
                settled);
        nights.get().lock(settlements.stream().filter(Settlement::isMove)
                .map(decided -> LocalDate.ofInstant(decided.start(), zone)).distinct().toList(), nightsOf(closing));
        appointments.lockPatients(settled);
    }

    /** The closure as nights see it; closing somebody's own hours is their absence. */
    ClosedNights nightsOf(ExceptionDetails closing) {
        UUID person = closing.person() != null ? closing.person()
                : closing.resource() == null ? null : resources.get(closing.resource()).view().person();
        return new ClosedNights(closing.resource(), person, closing.slot());
    }
}
