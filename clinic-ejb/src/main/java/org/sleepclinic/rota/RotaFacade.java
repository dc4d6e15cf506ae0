package org.sleepclinic.rota;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.NoPatientData;
import org.sleepclinic.kernel.Roles;
import org.sleepclinic.kernel.TimeSlot;
import org.sleepclinic.kernel.Uuid7;
import org.sleepclinic.night.BedCell;
import org.sleepclinic.night.BedState;
import org.sleepclinic.night.NightBed;
import org.sleepclinic.night.NightFacade;
import org.sleepclinic.night.NightPlaces;
import org.sleepclinic.night.NightPlan;
import org.sleepclinic.night.NightShiftFacade;
import org.sleepclinic.scheduling.Absence;
import org.sleepclinic.scheduling.ClosureFacade;
import org.sleepclinic.scheduling.Closures;
import org.sleepclinic.scheduling.DutyView;
import org.sleepclinic.scheduling.ExceptionView;
import org.sleepclinic.scheduling.RosterFacade;

/** Builds a month: the duty roster, the nights of the technologists and the beds, with what does not fit together named. */
@Stateless
@Boundary
@NoPatientData
public class RotaFacade {
    private static final LocalTime EVENING = LocalTime.of(22, 0);

    @Inject
    private RosterFacade roster;
    @Inject
    private NightFacade nights;
    @Inject
    private NightShiftFacade shifts;
    @Inject
    private ClosureFacade exceptions;
    @Inject
    private Closures closures;
    @Inject
    private RotaQueries queries;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    /** A month as it stands. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public RotaMonth month(YearMonth month) {
        ZoneId zone = clock.getZone();
        TimeSlot whole = new TimeSlot(month.atDay(1).atStartOfDay(zone).toInstant(),
                month.plusMonths(1).atDay(2).atStartOfDay(zone).toInstant());
        List<DutyView> duties = roster.roster(month.atDay(1), month.lengthOfMonth());
        List<Absence> away = closures.away(whole);
        List<ExceptionView> holidays = exceptions.ofYear(month.getYear()).stream()
                .filter(closed -> !closed.opens() && closed.isWholeClinic() && !closed.isWithdrawn()).toList();
        NightPlan plan = nights.plan(month.atDay(1), month.lengthOfMonth());
        List<RotaDay> days = IntStream.rangeClosed(1, month.lengthOfMonth()).mapToObj(month::atDay)
                .map(day -> day(day, duties, away, holidays, plan)).toList();
        return new RotaMonth(month, days, new RotaCheck(away, zone).notes(days, clock.instant()));
    }

    private RotaDay day(LocalDate day, List<DutyView> duties, List<Absence> away, List<ExceptionView> holidays,
            NightPlan plan) {
        ZoneId zone = clock.getZone();
        TimeSlot whole =
                new TimeSlot(day.atStartOfDay(zone).toInstant(), day.plusDays(1).atStartOfDay(zone).toInstant());
        TimeSlot noon = new TimeSlot(day.atTime(LocalTime.NOON).atZone(zone).toInstant(),
                day.atTime(EVENING).atZone(zone).toInstant());
        List<BedCell> cells = plan.taken().stream().filter(cell -> cell.night().equals(day)).toList();
        return new RotaDay(day,
                holidays.stream().filter(closed -> closed.slot().overlaps(noon)).map(ExceptionView::reason).findFirst()
                        .orElse(null),
                duties.stream().filter(duty -> whole.overlaps(new TimeSlot(duty.start(), duty.end()))).toList(),
                plan.shifts().stream().filter(shift -> shift.night().equals(day)).toList(), NightPlaces.of(plan, day),
                cells.stream().filter(cell -> cell.state() == BedState.CLOSED).flatMap(cell -> named(cell, plan))
                        .toList(),
                away.stream().filter(absent -> absent.slot().overlaps(whole))
                        .map(absent -> absent.name() + ": " + absent.reason()).distinct().toList());
    }

    private static Stream<String> named(BedCell closed, NightPlan plan) {
        return plan.beds().stream().filter(bed -> bed.id().equals(closed.bed())).map(NightBed::name)
                .map(name -> closed.title() == null ? name : name + ": " + closed.title());
    }

    /**
     * Plans a month as the one before it: who answers and who watches on the first Monday there does so on the first Monday
     * here. What is planned already stays, and nobody is put where they are away: that stays a gap and is named.
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public RotaCopied copyFromLast(YearMonth month) {
        UUID copy = Uuid7.next();
        RotaCopied copied = new RotaCopied(copy, roster.repeatMonth(month.minusMonths(1), month, copy),
                shifts.copyMonth(month.minusMonths(1), month, copy));
        audit.administered("rota.copy-month", null);
        return copied;
    }

    /** What the newest copy laid in a month and can still be taken back; nothing where nothing is left of one. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Optional<RotaCopied> lastCopy(YearMonth month) {
        return queries.lastCopy(month);
    }

    /**
     * Takes back exactly what a copy laid. What has begun, was changed since or has patients to watch stays.
     *
     * @return how much was taken out
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public RotaCopied takeBack(UUID copy) {
        RotaCopied taken = new RotaCopied(copy, roster.takeBack(copy), shifts.takeBack(copy));
        audit.administered("rota.take-back", null);
        return taken;
    }
}
