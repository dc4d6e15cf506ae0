package org.sleepclinic.night;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sleepclinic.kernel.TimeSlot;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.scheduling.AppointmentId;

/** Reads as far ahead as nights are offered, and looks for those that fit an order or a night that is to be moved. */
@Dependent
class NightSearch {
    private static final int OFFERS = 3;
    /** No appointment has this id. */
    private static final UUID NONE = new UUID(0, 0);

    @Inject
    private NightQueries nights;
    @Inject
    private ShiftQueries shifts;
    @Inject
    private StudyQueries studies;
    @Inject
    private Clock clock;

    /** Everything from the first night shown to the last one looked at, with the nights that fit from {@code from} on. */
    NightPlan of(OrderId order, LocalDate first, int many, LocalDate from) {
        return found(studies.of(order.value()), new Stretch(first, many, notPast(from), null));
    }

    /** The same for a booked night. */
    NightPlan again(AppointmentId id, LocalDate first, int many, LocalDate from) {
        return again(id, first, many, from, null);
    }

    /** The same while beds are about to be closed; null for none. */
    NightPlan again(AppointmentId id, LocalDate first, int many, LocalDate from, NightClosure closing) {
        return found(studies.ofNight(id.value()), new Stretch(first, many, notPast(from), closing));
    }

    /**
     * What is shown and what is looked at.
     *
     * @param first the first night shown, of {@code many}
     * @param from    the first night looked at
     * @param closing what is about to be closed, or null
     */
    private record Stretch(LocalDate first, int many, LocalDate from, NightClosure closing) {
        LocalDate begin() {
            return first.isBefore(from) ? first : from;
        }

        LocalDate end() {
            LocalDate shown = first.plusDays(many);
            LocalDate looked = from.plusDays(NightFinder.HORIZON);
            return shown.isAfter(looked) ? shown : looked;
        }
    }

    private NightPlan found(StudyQueries.OrderStudy order, Stretch stretch) {
        LocalDate begin = stretch.begin();
        LocalDate end = stretch.end();
        NightQueries.Laboratory laboratory = nights.laboratory();
        NightPlan whole = new NightPlan(stretch.first(), stretch.many(), laboratory.places(), laboratory.beds(),
                nights.cells(begin, end), shifts.between(begin, end), nights.waiting(), null, List.of());
        StudyQueries.Standing standing = order.standing();
        UUID self = standing.id() == null ? NONE : standing.id();
        TimeSlot horizon = new TimeSlot(begin.atStartOfDay(clock.getZone()).toInstant(),
                end.plusDays(2).atStartOfDay(clock.getZone()).toInstant());
        NightFinder finder = new NightFinder(whole, order.stock(), nights.busy(order.patient(), self, horizon), self,
                clock.getZone()).without(stretch.closing());
        List<NightFit> fits = finder.next(stretch.from(), order.study(), order.dueBy(), OFFERS + 1).stream()
                .filter(fit -> !standing.isAt(fit.night(), fit.bed())).limit(OFFERS).toList();
        return new NightPlan(whole.first(), whole.nights(), whole.places(), whole.beds(), whole.taken(),
                whole.shifts(), whole.waiting(), order(order, whole.taken()), fits);
    }

    private static NightOrder order(StudyQueries.OrderStudy order, List<BedCell> taken) {
        StudyQueries.Standing standing = order.standing();
        List<Kit> own = order.stock().stream().filter(kit -> order.study().kits().contains(kit.code())).toList();
        List<Kit> other = order.stock().stream().filter(kit -> !own.contains(kit) && kit.units() > 0).toList();
        BedCell now = taken.stream().filter(cell -> cell.subject().equals(standing.id())).findFirst().orElse(null);
        return new NightOrder(order.order(), order.number(), order.patient(), order.patientName(), order.birthDate(),
                order.mrn(), order.tests(),
                order.study().from(), order.study().until(), own, other, order.priority(), order.dueBy(),
                standing.id(), standing.version(), now);
    }

    private LocalDate notPast(LocalDate from) {
        LocalDate today = LocalDate.now(clock);
        return from.isBefore(today) ? today : from;
    }
}
