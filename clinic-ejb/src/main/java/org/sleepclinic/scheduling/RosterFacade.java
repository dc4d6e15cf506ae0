package org.sleepclinic.scheduling;

import static org.sleepclinic.kernel.Roles.ADMINISTRATOR;
import static org.sleepclinic.kernel.Roles.FRONT_DESK;
import static org.sleepclinic.kernel.Roles.NURSE;
import static org.sleepclinic.kernel.Roles.PHYSICIAN;
import static org.sleepclinic.kernel.Roles.TECHNOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.NoPatientData;
import org.sleepclinic.kernel.TimeSlot;

/** The duty roster: who answers at every hour. */
@Stateless
@Boundary
@NoPatientData
public class RosterFacade {
    private static final int MOST_DAYS = 62;
    private static final int WEEK = 7;

    @Inject
    private DutyRepository duties;
    @Inject
    private DutyQueries queries;
    @Inject
    private Closures closures;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;
    @Inject
    private ZoneId zone;

    /** The roster of {@code days} days (1 to 62) from {@code first}, gaps included; every moment is in one row. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN, ADMINISTRATOR})
    public List<DutyView> roster(LocalDate first, int days) {
        TimeSlot whole = new TimeSlot(startOf(first), startOf(first.plusDays(Math.clamp(days, 1, MOST_DAYS))));
        return RosterGaps.shown(queries.during(whole, clock.instant()), whole);
    }

    /** One duty; {@code unknown} when there is none. */
    @RolesAllowed(ADMINISTRATOR)
    public DutyView duty(UUID id) {
        return queries.during(duties.get(id).slot(), clock.instant()).getFirst();
    }

    /** Who answers at a moment, with names; empty when nobody does. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN, ADMINISTRATOR})
    public Optional<DutyView> onDutyAt(Instant moment) {
        return queries.during(TimeSlot.of(moment, Duration.ofMillis(1)), clock.instant()).stream().findFirst();
    }

    /** Who answers now and by which number; empty when the roster names nobody. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN, ADMINISTRATOR})
    public Optional<OnCall> onCall() {
        return queries.reachedAt(clock.instant());
    }

    /**
     * Adds a duty.
     *
     * @throws DomainException {@code scheduling.duty.overlap} (when) at {@code starts}; {@code scheduling.duty.doctor},
     *         {@code .deputy}, {@code .nurse}, {@code .order}, {@code .past} at their fields
     */
    @RolesAllowed(ADMINISTRATOR)
    public UUID plan(DutyDetails details) {
        requirePeople(details);
        requireFree(details, null);
        Duty duty = new Duty(details, clock.instant());
        duties.add(duty);
        audit.administered("duty.plan", duty.id());
        return duty.id();
    }

    /**
     * Changes a duty that is not over; same refusals, and {@code scheduling.duty.begun} at {@code starts}. Of a duty that has
     * begun the past stays as it was: new people answer from now on.
     */
    @RolesAllowed(ADMINISTRATOR)
    public void change(UUID id, int version, DutyDetails details) {
        Duty duty = get(id, version);
        requirePeople(details);
        requireFree(details, id);
        duty.change(details, clock.instant()).ifPresent(rest -> {
            duties.addRest(rest);
            audit.administered("duty.plan", rest.id());
        });
        audit.administered("duty.change", id);
    }

    /** Takes a duty out that has not begun; refuses {@code scheduling.duty.begun}, {@code .over}. */
    @RolesAllowed(ADMINISTRATOR)
    public void remove(UUID id, int version) {
        Duty duty = get(id, version);
        duty.requireNotBegun(clock.instant());
        duties.remove(duty);
        audit.administered("duty.remove", id);
    }

    /**
     * Plans a week as the week before it, at the same clock times; what is planned already stays.
     *
     * @return how many duties were added
     */
    @RolesAllowed(ADMINISTRATOR)
    public int repeatWeek(LocalDate monday) {
        int added = 0;
        for (Duty duty : duties.beginningIn(startOf(monday.minusDays(WEEK)), startOf(monday))) {
            Duration later = Duration.between(duty.slot().start(),
                    duty.slot().start().atZone(zone).plusDays(WEEK).toInstant());
            DutyDetails next = duty.shifted(later);
            if (duties.during(next.slot()).isEmpty() && next.end().isAfter(clock.instant())) {
                plan(next);
                added++;
            }
        }
        audit.administered("duty.repeat-week", null);
        return added;
    }

    /**
     * Plans a month as another, at the same clock times: the first Monday as the first Monday there. What is planned already
     * and what is over is left, and so is a duty of somebody who is away then or may no longer answer: it stays a gap.
     *
     * @param copy by which it is taken back again ({@link #takeBack})
     * @return how many duties were added
     */
    @RolesAllowed(ADMINISTRATOR)
    public int repeatMonth(YearMonth from, YearMonth to, UUID copy) {
        List<Absence> away = closures.away(new TimeSlot(startOf(to.atDay(1)), startOf(to.plusMonths(1).atDay(2))));
        int added = 0;
        for (Duty duty : duties.beginningIn(startOf(from.atDay(1)), startOf(from.plusMonths(1).atDay(1)))) {
            ZonedDateTime start = duty.slot().start().atZone(zone);
            LocalDate day = MonthPattern.sameDay(start.toLocalDate(), to);
            DutyDetails next = duty.shifted(Duration.between(start, day.atTime(start.toLocalTime()).atZone(zone)));
            if (YearMonth.from(day).equals(to) && next.end().isAfter(clock.instant()) && canAnswer(next, away)
                    && duties.during(next.slot()).isEmpty()) {
                duties.get(plan(next)).laidBy(copy);
                added++;
            }
        }
        audit.administered("duty.repeat-month", null);
        return added;
    }

    /**
     * Takes back what a copied month laid, as far as nobody has changed it and it has not begun.
     *
     * @return how many duties were taken out
     */
    @RolesAllowed(ADMINISTRATOR)
    public int takeBack(UUID copy) {
        List<Duty> ahead =
                duties.laidBy(copy).stream().filter(duty -> duty.slot().start().isAfter(clock.instant())).toList();
        ahead.forEach(duty -> {
            duties.remove(duty);
            audit.administered("duty.remove", duty.id());
        });
        return ahead.size();
    }

    private boolean canAnswer(DutyDetails duty, List<Absence> away) {
        boolean nobodyAway = away.stream().filter(absent -> absent.slot().overlaps(duty.slot())).map(Absence::person)
                .noneMatch(List.of(duty.doctor(), duty.deputy(), duty.nurse())::contains);
        return nobodyAway && queries.holds(duty.doctor(), PHYSICIAN) && queries.holds(duty.deputy(), PHYSICIAN)
                && queries.holds(duty.nurse(), NURSE);
    }

    private void requirePeople(DutyDetails details) {
        requireRole(details.doctor(), PHYSICIAN, "doctor");
        requireRole(details.deputy(), PHYSICIAN, "deputy");
        requireRole(details.nurse(), NURSE, "nurse");
    }

    private void requireRole(UUID user, String role, String field) {
        if (!queries.holds(user, role)) {
            throw new DomainException("scheduling.duty.role." + role).at(field);
        }
    }

    private void requireFree(DutyDetails details, UUID self) {
        Optional<Duty> other =
                duties.during(details.slot()).stream().filter(duty -> !duty.id().equals(self)).findFirst();
        if (other.isPresent()) {
            throw new DomainException("scheduling.duty.overlap", ClinicMoments.write(other.get().slot(), zone))
                    .at("starts");
        }
    }

    private Duty get(UUID id, int version) {
        Duty duty = duties.get(id);
        duty.expect(version);
        return duty;
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
