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
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.ClinicDay;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.NoPatientData;
import org.sleepclinic.kernel.TimeSlot;
import org.sleepclinic.scheduling.Absence;
import org.sleepclinic.scheduling.Closures;
import org.sleepclinic.scheduling.MonthPattern;
import org.sleepclinic.scheduling.NightWatch;

/** Who watches which night; made by administrators. A night is named by its evening's date. */
@Stateless
@Boundary
@NoPatientData
public class NightShiftFacade {
    /** Two whole months with their edges. */
    private static final int MOST_NIGHTS = 70;

    @Inject
    private ShiftRepository shifts;
    @Inject
    private ShiftQueries queries;
    @Inject
    private ShiftHandover handover;
    @Inject
    private Tonight tonight;
    @Inject
    private Closures closures;
    @Inject
    private Audit audit;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /** Everybody who may watch a night, by name. */
    @RolesAllowed(ADMINISTRATOR)
    public List<Technologist> technologists() {
        return queries.technologists();
    }

    /** Who watches from one night to another, both in, at most 70 nights; by night and name. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN, ADMINISTRATOR})
    public List<ShiftView> between(LocalDate first, LocalDate last) {
        LocalDate most = first.plusDays(MOST_NIGHTS);
        return queries.between(first, last.isAfter(most) ? most : last);
    }

    /**
     * Puts a technologist on a night.
     *
     * @throws DomainException {@code night.past}, at {@code night}; {@code night.shift.role}, {@code night.shift.twice}
     *         (night), {@code night.away} (name and reason, night) at {@code technologist}
     */
    @RolesAllowed(ADMINISTRATOR)
    public UUID plan(LocalDate night, UUID technologist) {
        requireTechnologist(technologist);
        requireFree(night, technologist);
        requireThere(night, technologist);
        NightShift shift = new NightShift(night, technologist, tonight.night(), caller.id(), clock.instant());
        shifts.add(shift);
        audit.administered("night.shift-plan", shift.id());
        return shift.id();
    }

    /**
     * Takes a technologist off a night. Whoever has patients hands them over first, so that nobody is left unwatched and the
     * places are not given a second time.
     *
     * @throws DomainException {@code night.shift.over} for what is past; {@code night.shift.watches} (beds with their orders)
     */
    @RolesAllowed(ADMINISTRATOR)
    public void takeOff(UUID id, int version) {
        NightShift shift = shifts.get(id, version);
        shift.requireAhead(tonight.night());
        shifts.lock(shift.night());
        handover.requireNobody(shift);
        shifts.remove(shift);
        audit.administered("night.shift-take-off", id);
    }

    /**
     * Somebody else watches instead, with all the patients, each in a place that is free there; who is on shift too takes
     * them along with their own, as far as the places go.
     *
     * @throws DomainException what planning refuses; {@code night.shift.full} (places, beds with their orders) at
     *         {@code technologist}
     */
    @RolesAllowed(ADMINISTRATOR)
    public void handOver(UUID id, int version, UUID technologist) {
        requireTechnologist(technologist);
        NightShift shift = shifts.get(id, version);
        shift.requireAhead(tonight.night());
        requireThere(shift.night(), technologist);
        shifts.lock(shift.night());
        if (shift.technologist().equals(technologist)) {
            throw new DomainException("night.shift.twice", ClinicDay.write(shift.night())).at("technologist");
        }
        handover.of(shift, technologist, tonight.night());
        audit.administered("night.shift-hand-over", id);
    }

    /**
     * Plans a month as another: who watches on the first Monday there watches on the first Monday here, and so on. What is
     * planned already, nights that are over and nights of somebody who is away then are left.
     *
     * @param copy by which it is taken back again ({@link #takeBack})
     * @return how many shifts were added
     */
    @RolesAllowed(ADMINISTRATOR)
    public int copyMonth(YearMonth from, YearMonth to, UUID copy) {
        List<UUID> able = queries.technologists().stream().map(Technologist::id).toList();
        List<Absence> away = closures.away(new TimeSlot(to.atDay(1).atStartOfDay(clock.getZone()).toInstant(),
                to.plusMonths(1).atDay(2).atStartOfDay(clock.getZone()).toInstant()));
        LocalDate first = tonight.night();
        int added = 0;
        for (NightShift shift : shifts.between(from.atDay(1), from.atEndOfMonth())) {
            LocalDate night = MonthPattern.sameDay(shift.night(), to);
            if (YearMonth.from(night).equals(to) && !night.isBefore(first) && able.contains(shift.technologist())
                    && absence(away, night, shift.technologist()).isEmpty()
                    && !shifts.isPlanned(night, shift.technologist())) {
                shifts.find(plan(night, shift.technologist())).laidBy(copy);
                added++;
            }
        }
        audit.administered("night.shift-copy-month", null);
        return added;
    }

    /**
     * Takes back what a copied month laid, as far as nobody has changed it, the night is not over and nobody is to be watched by
     * it: whoever has patients stays.
     *
     * @return how many shifts were taken out
     */
    @RolesAllowed(ADMINISTRATOR)
    public int takeBack(UUID copy) {
        LocalDate first = tonight.night();
        int taken = 0;
        for (NightShift shift : shifts.laidBy(copy)) {
            shifts.lock(shift.night());
            if (!shift.night().isBefore(first) && handover.isFree(shift)) {
                shifts.remove(shift);
                audit.administered("night.shift-take-off", shift.id());
                taken++;
            }
        }
        return taken;
    }

    private void requireTechnologist(UUID technologist) {
        if (queries.technologists().stream().noneMatch(one -> one.id().equals(technologist))) {
            throw new DomainException("night.shift.role").at("technologist");
        }
    }

    private void requireFree(LocalDate night, UUID technologist) {
        if (shifts.isPlanned(night, technologist)) {
            throw new DomainException("night.shift.twice", ClinicDay.write(night)).at("technologist");
        }
    }

    private void requireThere(LocalDate night, UUID technologist) {
        absence(closures.away(NightWatch.of(night, clock.getZone())), night, technologist).ifPresent(absent -> {
            throw new DomainException("night.away", absent.name() + ": " + absent.reason(), ClinicDay.write(night))
                    .at("technologist");
        });
    }

    private Optional<Absence> absence(List<Absence> away, LocalDate night, UUID technologist) {
        TimeSlot watch = NightWatch.of(night, clock.getZone());
        return away.stream().filter(one -> one.person().equals(technologist) && one.slot().overlaps(watch)).findFirst();
    }
}
