package org.sleepclinic.night;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sleepclinic.scheduling.AppointmentId;
import org.sleepclinic.scheduling.BedNights;
import org.sleepclinic.scheduling.ClosedNights;
import org.sleepclinic.scheduling.SlotFit;

/** Answers whoever closes a bed: where its booked nights can go by the rules of the sleep laboratory, and moves them there. */
@Dependent
class OtherNights implements BedNights {
    @Inject
    private NightSearch search;
    @Inject
    private StudyQueries studies;
    @Inject
    private ShiftRepository shifts;
    @Inject
    private NightMoves moves;
    @Inject
    private Clock clock;

    /** From the booked evening on; a closure that is not written yet is taken for one. */
    @Override
    public Map<AppointmentId, List<SlotFit>> othersFor(List<AppointmentId> nights, ClosedNights closing) {
        return search.others(nights, closing);
    }

    /** Kits only where a night moves; the night before a closure begins may reach into it. */
    @Override
    public void lock(Collection<LocalDate> evenings, ClosedNights closing) {
        if (!evenings.isEmpty()) {
            studies.lockKits();
        }
        shifts.lock(evenings, closing.person(), new ShiftRepository.NightRange(
                LocalDate.ofInstant(closing.slot().start(), clock.getZone()).minusDays(1),
                LocalDate.ofInstant(closing.slot().end(), clock.getZone())));
    }

    @Override
    public void move(AppointmentId night, int version, UUID bed, Instant start, String reason) {
        LocalDate evening = LocalDate.ofInstant(start, clock.getZone());
        moves.move(night, version, new NightChoice(evening, bed, null, List.of()), reason);
    }
}
