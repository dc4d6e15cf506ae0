package org.sleepclinic.night;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sleepclinic.kernel.TimeSlot;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.scheduling.AppointmentId;
import org.sleepclinic.scheduling.AppointmentStatus;
import org.sleepclinic.scheduling.ClosedNights;
import org.sleepclinic.scheduling.SlotFit;

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
        return found(studies.of(order.value()), new Stretch(first, many, notPast(from)));
    }

    /** The same for a booked night. */
    NightPlan again(AppointmentId id, LocalDate first, int many, LocalDate from) {
        return found(studies.ofNight(id.value()), new Stretch(first, many, notPast(from)));
    }

    /**
     * What is shown and what is looked at.
     *
     * @param first the first night shown, of {@code many}
     * @param from  the first night looked at
     */
    private record Stretch(LocalDate first, int many, LocalDate from) {
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
        NightQueries.Laboratory laboratory = nights.laboratory();
        NightPlan whole = new NightPlan(stretch.first(), stretch.many(), laboratory.places(), laboratory.beds(),
                nights.cells(stretch.begin(), stretch.end()), shifts.between(stretch.begin(), stretch.end()),
                nights.waiting(), null, List.of());
        List<NightFit> fits = finder(order, whole, busy(List.of(order), stretch.begin(), stretch.end()))
                .next(stretch.from(), order.study(), order.dueBy(), OFFERS + 1).stream()
                .filter(fit -> !order.standing().isAt(fit.night(), fit.bed())).limit(OFFERS).toList();
        return new NightPlan(whole.first(), whole.nights(), whole.places(), whole.beds(), whole.taken(),
                whole.shifts(), whole.waiting(), order(order, whole.taken()), fits);
    }

    /**
     * Where booked nights could go while something is about to be closed, each from its own evening on. The first offer of
     * one is taken for the next. However many they are, the plan is read once.
     */
    Map<AppointmentId, List<SlotFit>> others(List<AppointmentId> ids, ClosedNights closing) {
        List<StudyQueries.OrderStudy> orders = studies.ofNights(ids.stream().map(AppointmentId::value).toList());
        Map<AppointmentId, List<SlotFit>> found = new HashMap<>();
        if (orders.isEmpty()) {
            return found;
        }
        LocalDate begin = notPast(orders.getFirst().standing().night());
        LocalDate end = notPast(orders.getLast().standing().night()).plusDays(NightFinder.HORIZON);
        NightQueries.Laboratory laboratory = nights.laboratory();
        List<BedCell> taken = new ArrayList<>(nights.cells(begin, end));
        List<ShiftView> watching = shifts.between(begin, end);
        List<NightQueries.Busy> busy = busy(orders, begin, end);
        for (StudyQueries.OrderStudy order : orders) {
            NightPlan plan = new NightPlan(begin, 1, laboratory.places(), laboratory.beds(), taken, watching, List.of(),
                    null, List.of());
            List<NightFit> fits = finder(order, plan, busy).without(closing)
                    .next(notPast(order.standing().night()), order.study(), order.dueBy(), OFFERS);
            fits.stream().findFirst().ifPresent(first -> taken.add(proposed(order, first)));
            found.put(new AppointmentId(order.standing().id()),
                    fits.stream().map(fit -> slot(order.study(), fit)).toList());
        }
        return found;
    }

    private SlotFit slot(NightStudy study, NightFit fit) {
        TimeSlot slot = study.on(fit.night(), clock.getZone());
        return new SlotFit(fit.bed(), fit.bedName(), slot.start(), slot.end());
    }

    /** An offer as if it were booked. */
    private BedCell proposed(StudyQueries.OrderStudy order, NightFit fit) {
        TimeSlot slot = order.study().on(fit.night(), clock.getZone());
        return new BedCell(BedState.BOOKED, fit.bed(), fit.night(), order.standing().id(), order.patient(),
                order.patientName(), order.study().shortName(), false, AppointmentStatus.BOOKED, fit.technologist(),
                fit.technologistName(), order.study().kits(), slot.start(), slot.end(), false, 0);
    }

    private List<NightQueries.Busy> busy(List<StudyQueries.OrderStudy> orders, LocalDate begin, LocalDate end) {
        return nights.busy(orders.stream().map(StudyQueries.OrderStudy::patient).toList(),
                new TimeSlot(begin.atStartOfDay(clock.getZone()).toInstant(),
                        end.plusDays(2).atStartOfDay(clock.getZone()).toInstant()));
    }

    private NightFinder finder(StudyQueries.OrderStudy order, NightPlan plan, List<NightQueries.Busy> busy) {
        UUID self = order.standing().id() == null ? NONE : order.standing().id();
        return new NightFinder(plan, order.stock(), busy.stream()
                .filter(one -> one.patient().equals(order.patient()) && !one.appointment().equals(self))
                .map(NightQueries.Busy::slot).toList(), self, clock.getZone())
                .asOf(clock.instant(), order.standing().night());
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
