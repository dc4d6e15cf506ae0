package org.sleepclinic.night;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sleepclinic.kernel.TimeSlot;
import org.sleepclinic.scheduling.AppointmentId;
import org.sleepclinic.scheduling.BedNights;
import org.sleepclinic.scheduling.SlotFit;

/** Answers whoever closes a bed: where its booked nights can go by the rules of the sleep laboratory, and moves them there. */
@Dependent
class OtherNights implements BedNights {
    @Inject
    private NightSearch search;
    @Inject
    private StudyQueries studies;
    @Inject
    private NightMoves moves;
    @Inject
    private Clock clock;

    /** From the booked evening on; a closure that is not written yet is taken for one. */
    @Override
    public List<SlotFit> othersFor(AppointmentId night, UUID closedBed, TimeSlot closed) {
        StudyQueries.OrderStudy order = studies.ofNight(night.value());
        NightClosure closure = new NightClosure(closedBed, closed);
        return search.again(night, order.standing().night(), 1, order.standing().night(), closure).fits().stream()
                .map(fit -> {
                    TimeSlot slot = order.study().on(fit.night(), clock.getZone());
                    return new SlotFit(fit.bed(), fit.bedName(), slot.start(), slot.end());
                }).toList();
    }

    @Override
    public void move(AppointmentId night, int version, UUID bed, Instant start, String reason) {
        LocalDate evening = LocalDate.ofInstant(start, clock.getZone());
        moves.move(night, version, new NightChoice(evening, bed, null, List.of()), reason);
    }
}
