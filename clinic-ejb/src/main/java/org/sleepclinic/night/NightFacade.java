package org.sleepclinic.night;

import static org.sleepclinic.kernel.Roles.ADMINISTRATOR;
import static org.sleepclinic.kernel.Roles.FRONT_DESK;
import static org.sleepclinic.kernel.Roles.NURSE;
import static org.sleepclinic.kernel.Roles.PHYSICIAN;
import static org.sleepclinic.kernel.Roles.TECHNOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.TimeSlot;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.scheduling.AppointmentId;

/** Beds against nights to read, who waits, and the next nights that fit. Administrators see that a bed is taken, not by whom. */
@Stateless
@Boundary
public class NightFacade {
    private static final int MOST_NIGHTS = 28;
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
    private MovingQueries moving;
    @Inject
    private Audit audit;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /** Beds against nights from {@code first} on (at most 28), and the waiting list. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN, ADMINISTRATOR})
    public NightPlan plan(LocalDate first, int many) {
        return shown(read(first, Math.clamp(many, 1, MOST_NIGHTS)), null, List.of());
    }

    /** The same, with the next three nights that fit a signed order which waits, from a night on. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public NightPlan planFor(OrderId order, LocalDate first, int many, LocalDate from) {
        return fitted(studies.of(order.value()), null, first, many, from);
    }

    /** The same for a booked night that is to be moved. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public NightPlan planAgain(AppointmentId id, LocalDate first, int many, LocalDate from) {
        MovingQueries.Moving standing = moving.of(id);
        return fitted(studies.of(standing.order()), standing, first, many, from);
    }

    /** The next three nights that fit a booked night, for whoever closes its bed. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN, ADMINISTRATOR})
    public List<NightFit> fitsAgain(AppointmentId id, LocalDate from) {
        MovingQueries.Moving standing = moving.of(id);
        return fitted(studies.of(standing.order()), standing, from, 1, from).fits();
    }

    private NightPlan fitted(StudyQueries.OrderStudy order, MovingQueries.Moving standing, LocalDate first, int many,
            LocalDate from) {
        LocalDate today = LocalDate.now(clock);
        LocalDate earliest = from.isBefore(today) ? today : from;
        LocalDate begin = first.isBefore(earliest) ? first : earliest;
        LocalDate end =
                Stream.of(earliest.plusDays(NightFinder.HORIZON), first.plusDays(many)).max(LocalDate::compareTo)
                        .orElseThrow();
        NightPlan whole = new NightPlan(first, many, shifts.patientsPerTechnologist(), nights.beds(),
                nights.cells(begin, end), shifts.between(begin, end), nights.waiting(), null, List.of());
        List<Kit> stock = studies.kits();
        UUID self = standing == null ? NONE : standing.id();
        TimeSlot horizon = new TimeSlot(begin.atStartOfDay(clock.getZone()).toInstant(),
                end.plusDays(2).atStartOfDay(clock.getZone()).toInstant());
        NightFinder finder =
                new NightFinder(whole, stock, nights.busy(order.patient(), self, horizon), self, clock.getZone());
        List<NightFit> fits = new ArrayList<>(finder.next(earliest, order.study(), order.dueBy(), OFFERS));
        fits.removeIf(fit -> standing != null && fit.night().equals(standing.night())
                && fit.bed().equals(standing.bed()));
        BedCell now = whole.taken().stream().filter(cell -> cell.subject().equals(self)).findFirst().orElse(null);
        return shown(whole, order(order, standing, stock, now), fits);
    }

    private static NightOrder order(StudyQueries.OrderStudy order, MovingQueries.Moving standing, List<Kit> stock,
            BedCell now) {
        List<Kit> own = stock.stream().filter(kit -> order.study().kits().contains(kit.code())).toList();
        List<Kit> other = stock.stream().filter(kit -> !own.contains(kit) && kit.units() > 0).toList();
        return new NightOrder(order.order(), order.number(), order.patient(), order.patientName(), order.tests(),
                order.study().from(), order.study().until(), own, other, order.priority(), order.dueBy(),
                standing == null ? null : standing.id(), standing == null ? 0 : standing.version(), now);
    }

    private NightPlan read(LocalDate first, int many) {
        LocalDate last = first.plusDays(many - 1L);
        return new NightPlan(first, many, shifts.patientsPerTechnologist(), nights.beds(), nights.cells(first, last),
                shifts.between(first, last), nights.waiting(), null, List.of());
    }

    /** What lies within the nights shown, as far as the caller may know it; the audit knows whom they saw. */
    private NightPlan shown(NightPlan whole, NightOrder order, List<NightFit> fits) {
        boolean named = Stream.of(FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN).anyMatch(caller::is);
        LocalDate end = whole.first().plusDays(whole.nights());
        List<BedCell> cells = whole.taken().stream()
                .filter(cell -> !cell.night().isBefore(whole.first()) && cell.night().isBefore(end))
                .map(cell -> named ? cell : cell.withoutPatient()).toList();
        List<WaitingNight> waiting = named ? whole.waiting() : List.of();
        audit.listed(Stream.concat(Stream.ofNullable(order).filter(one -> named).map(NightOrder::patient),
                Stream.concat(cells.stream().map(BedCell::patient), waiting.stream().map(WaitingNight::patient)))
                .filter(Objects::nonNull).distinct().toList(), "night.plan");
        return new NightPlan(whole.first(), whole.nights(), whole.places(), whole.beds(), cells, whole.shifts().stream()
                .filter(shift -> !shift.night().isBefore(whole.first()) && shift.night().isBefore(end)).toList(),
                waiting, order, fits);
    }
}
