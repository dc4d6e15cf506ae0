package org.sleepclinic.night;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sleepclinic.kernel.TimeSlot;
import org.sleepclinic.scheduling.ClosedNights;

/**
 * Finds the next nights with a free bed, a technologist with a place, and every kit the study takes; the patient is not
 * elsewhere. One offer a night, so that three offers are a choice.
 */
final class NightFinder {
    /** Nobody is told of a night further away. */
    static final int HORIZON = 60;

    private final NightPlan plan;
    private final List<Kit> stock;
    private final List<TimeSlot> patientBusy;
    private final UUID self;
    private final ZoneId zone;
    private ClosedNights closing = ClosedNights.NONE;
    private Instant now = Instant.MIN;
    private LocalDate had;

    /**
     * A search in a plan that reaches as far as the search.
     *
     * @param stock       every kit there is
     * @param patientBusy when the patient has other appointments
     * @param self        the appointment that is to be moved and so is in nobody's way, or an id of none
     */
    NightFinder(NightPlan plan, List<Kit> stock, List<TimeSlot> patientBusy, UUID self, ZoneId zone) {
        this.plan = plan;
        this.stock = stock;
        this.patientBusy = patientBusy;
        this.self = self;
        this.zone = zone;
    }

    /** Offers nothing of what is about to be closed. */
    NightFinder without(ClosedNights closure) {
        this.closing = closure;
        return this;
    }

    /** Offers nothing that has begun, but for the night somebody has, as long as it may be put right. */
    NightFinder asOf(Instant moment, LocalDate standing) {
        this.now = moment;
        this.had = standing;
        return this;
    }

    /** At most {@code count} nights from {@code from} on, the earliest first. */
    List<NightFit> next(LocalDate from, NightStudy study, LocalDate dueBy, int count) {
        List<NightFit> fits = new ArrayList<>();
        for (int ahead = 0; ahead < HORIZON && fits.size() < count; ahead++) {
            in(from.plusDays(ahead), study, dueBy).ifPresent(fits::add);
        }
        return fits;
    }

    private Optional<NightFit> in(LocalDate night, NightStudy study, LocalDate dueBy) {
        TimeSlot slot = study.on(night, zone);
        List<BedCell> others = plan.taken().stream().filter(cell -> !cell.subject().equals(self)).toList();
        if (!study.isStillGiven(night, had, now, zone) || patientBusy.stream().anyMatch(slot::overlaps)
                || !hasKits(night, study.kits(), others)) {
            return Optional.empty();
        }
        return plan.beds().stream().filter(bed -> isFree(bed, night, slot, others)).findFirst()
                .flatMap(bed -> watcher(night, others).map(shift -> fit(night, bed, shift, others, dueBy)));
    }

    private NightFit fit(LocalDate night, NightBed bed, ShiftView shift, List<BedCell> others, LocalDate dueBy) {
        return new NightFit(night, bed.id(), bed.name(), shift.technologist(), shift.name(),
                watched(shift, others) + 1, plan.places(), dueBy != null && night.isAfter(dueBy));
    }

    private boolean hasKits(LocalDate night, List<String> kits, List<BedCell> others) {
        Map<String, Integer> units =
                stock.stream().collect(Collectors.toMap(Kit::code, Kit::units));
        return kits.stream().allMatch(kit -> others.stream()
                .filter(cell -> cell.night().equals(night) && cell.kits().contains(kit))
                .count() < units.getOrDefault(kit, 0));
    }

    private boolean isFree(NightBed bed, LocalDate night, TimeSlot slot, List<BedCell> others) {
        return !closing.closesBed(bed.id(), slot) && others.stream().filter(cell -> cell.bed().equals(bed.id()))
                .noneMatch(cell -> cell.isInTheWay(night, slot));
    }

    /** Whoever has the most places left and is not away. */
    private Optional<ShiftView> watcher(LocalDate night, List<BedCell> others) {
        return plan.shifts().stream().filter(shift -> shift.night().equals(night))
                .filter(shift -> !shift.isAway() && !closing.closesWatch(shift.technologist(), night, zone))
                .filter(shift -> watched(shift, others) < plan.places())
                .min(Comparator.comparingInt((ShiftView shift) -> watched(shift, others))
                        .thenComparing(ShiftView::name));
    }

    private static int watched(ShiftView shift, List<BedCell> others) {
        return (int) others.stream().filter(cell -> cell.isBooked() && cell.night().equals(shift.night())
                && shift.technologist().equals(cell.technologist())).count();
    }
}
