package org.sleepclinic.scheduling;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.TimeSlot;
import org.sleepclinic.patient.PatientId;

/**
 * Where times are given out, one at a time per resource and patient: first the locks, then the look whether the time is
 * free, then the write. The exclusion constraints of the database stay the last guard; whoever loses is told by whom.
 */
@Dependent
class BookingDesk {
    /** A walk-in is written down a little after it began. */
    private static final Duration GRACE = Duration.ofMinutes(30);
    private static final Duration A_DAY = Duration.ofDays(1);
    /** No appointment has this id. */
    private static final UUID NONE = new UUID(0, 0);

    @Inject
    private AppointmentRepository appointments;
    @Inject
    private ResourceRepository resources;
    @Inject
    private ExceptionQueries exceptions;
    @Inject
    private ScheduleQueries schedule;
    @Inject
    private TakenReader takenReader;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;
    @Inject
    private ZoneId zone;

    /**
     * Takes the locks and refuses a time that cannot be had.
     *
     * @throws DomainException {@code scheduling.bedNight}, {@code scheduling.kind} (name), {@code scheduling.past}, {@code scheduling.outsideHours} and
     *         its kin, {@code scheduling.taken.*}
     */
    void claim(UUID resource, Set<ResourceKind> kinds, PatientId patient, TimeSlot slot) {
        claim(resource, resource, kinds, patient, slot, NONE);
    }

    /** The same for an appointment that holds time already. */
    void claimAgain(Appointment appointment, UUID resource, Set<ResourceKind> kinds, TimeSlot slot) {
        claim(resource, appointment.resource(), kinds, appointment.patient(), slot, appointment.id().value());
    }

    private void claim(UUID id, UUID before, Set<ResourceKind> kinds, PatientId patient, TimeSlot slot, UUID self) {
        appointments.lock(id, before, patient);
        Resource resource = resources.get(id);
        if (resource.kind() == ResourceKind.SLEEP_BED) {
            throw new DomainException("scheduling.bedNight", resource.name()).at("resource");
        }
        if (!kinds.contains(resource.kind())) {
            throw new DomainException("scheduling.kind", resource.name()).at("resource");
        }
        if (slot.start().isBefore(clock.instant().minus(GRACE))) {
            throw new DomainException("scheduling.past").at("time");
        }
        resource.requireOpen(slot, exceptions.of(id, around(slot)), zone);
        requireFree(id, patient, slot, self);
    }

    /** The days a slot touches: what is open once may begin before it. */
    private static TimeSlot around(TimeSlot slot) {
        return new TimeSlot(slot.start().minus(A_DAY), slot.end().plus(A_DAY));
    }

    /** Refuses a time that somebody holds, naming who. */
    void requireFree(UUID resource, PatientId patient, TimeSlot slot, UUID self) {
        Optional<Taken> taken = schedule.inTheWay(resource, patient, slot, self);
        if (taken.isPresent()) {
            throw taken.get().refusal(zone, audit);
        }
    }

    /** Writes the appointment; when the database refuses after all, says who was quicker. */
    void keep(Appointment appointment) {
        if (!appointments.keep()) {
            throw takenReader.refusal(appointment.resource(), appointment.patient(), appointment.slot(),
                    appointment.id().value());
        }
    }
}
