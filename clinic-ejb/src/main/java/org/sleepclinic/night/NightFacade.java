package org.sleepclinic.night;

import static org.sleepclinic.kernel.Roles.ADMINISTRATOR;
import static org.sleepclinic.kernel.Roles.FRONT_DESK;
import static org.sleepclinic.kernel.Roles.NURSE;
import static org.sleepclinic.kernel.Roles.PHYSICIAN;
import static org.sleepclinic.kernel.Roles.TECHNOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.NoPatientData;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.scheduling.AppointmentId;

/** Beds against nights to read, who waits, and the next nights that fit. Administrators see that a bed is taken, not by whom. */
@Stateless
@Boundary
public class NightFacade {
    private static final int MOST_NIGHTS = 31;

    @Inject
    private NightQueries nights;
    @Inject
    private ShiftQueries shifts;
    @Inject
    private NightSearch search;
    @Inject
    private Tonight tonight;
    @Inject
    private Audit audit;
    @Inject
    private Caller caller;

    /** The night people mean now. */
    @NoPatientData
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN, ADMINISTRATOR})
    public LocalDate tonight() {
        return tonight.night();
    }

    /** Beds against nights from {@code first} on (at most 31, a month), and the waiting list. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN, ADMINISTRATOR})
    public NightPlan plan(LocalDate first, int many) {
        return shown(read(first, Math.clamp(many, 1, MOST_NIGHTS)));
    }

    /** The same, with the next three nights that fit a signed order which waits, from a night on. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public NightPlan planFor(OrderId order, LocalDate first, int many, LocalDate from) {
        return shown(search.of(order, first, many, from));
    }

    /** The same for a booked night that is to be moved. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public NightPlan planAgain(AppointmentId id, LocalDate first, int many, LocalDate from) {
        return shown(search.again(id, first, many, from));
    }

    private NightPlan read(LocalDate first, int many) {
        LocalDate last = first.plusDays(many - 1L);
        NightQueries.Laboratory laboratory = nights.laboratory();
        return new NightPlan(first, many, laboratory.places(), laboratory.beds(), nights.cells(first, last),
                shifts.between(first, last), nights.waiting(), null, List.of());
    }

    /** What lies within the nights shown, as far as the caller may know it; the audit knows whom they saw. */
    private NightPlan shown(NightPlan whole) {
        boolean named = Stream.of(FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN).anyMatch(caller::is);
        LocalDate end = whole.first().plusDays(whole.nights());
        List<BedCell> cells = whole.taken().stream()
                .filter(cell -> cell.isOfNight() && !cell.night().isBefore(whole.first()) && cell.night().isBefore(end))
                .map(cell -> named ? cell : cell.withoutPatient()).toList();
        List<WaitingNight> waiting = named ? whole.waiting() : List.of();
        audit.listed(Stream.concat(Stream.ofNullable(whole.order()).map(NightOrder::patient),
                Stream.concat(cells.stream().map(BedCell::patient), waiting.stream().map(WaitingNight::patient)))
                .filter(Objects::nonNull).distinct().toList(), "night.plan");
        return new NightPlan(whole.first(), whole.nights(), whole.places(), whole.beds(), cells, whole.shifts().stream()
                .filter(shift -> !shift.night().isBefore(whole.first()) && shift.night().isBefore(end)).toList(),
                waiting, whole.order(), whole.fits());
    }
}
