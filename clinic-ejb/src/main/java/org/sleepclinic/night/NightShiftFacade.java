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
import java.util.UUID;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.ClinicDay;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.NoPatientData;
import org.sleepclinic.scheduling.MonthPattern;
import org.sleepclinic.scheduling.NightDesk;

/** Who watches which night; made by administrators. A night is named by its evening's date. */
@Stateless
@Boundary
@NoPatientData
public class NightShiftFacade {
    /** Two whole months with their edges. */
    private static final int MOST_NIGHTS = 70;
    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    private ShiftRepository shifts;
    @Inject
    private ShiftQueries queries;
    @Inject
    private NightDesk desk;
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
     *         (night) at {@code technologist}
     */
    @RolesAllowed(ADMINISTRATOR)
    public UUID plan(LocalDate night, UUID technologist) {
        requireTechnologist(technologist);
        requireFree(night, technologist);
        NightShift shift = new NightShift(night, technologist, today(), caller.id(), clock.instant());
        shifts.add(shift);
        audit.administered("night.shift-plan", shift.id());
        return shift.id();
    }

    /**
     * Takes a technologist off a night. Patients booked with them stay booked, and the plan of beds says that nobody
     * watches them; {@code night.shift.over} for what is past.
     */
    @RolesAllowed(ADMINISTRATOR)
    public void takeOff(UUID id, int version) {
        NightShift shift = shifts.get(id, version);
        shift.requireAhead(today());
        shifts.remove(shift);
        audit.administered("night.shift-take-off", id);
    }

    /** Somebody else watches instead, with all the patients; same refusals as planning. */
    @RolesAllowed(ADMINISTRATOR)
    public void handOver(UUID id, int version, UUID technologist) {
        requireTechnologist(technologist);
        NightShift shift = shifts.get(id, version);
        requireFree(shift.night(), technologist);
        shifts.lock(shift.night());
        UUID before = shift.technologist();
        shift.handOver(technologist, today(), caller.id(), clock.instant());
        queries.watched(shift.night(), NOBODY).stream().filter(watched -> watched.technologist().equals(before))
                .forEach(watched -> desk.watch(watched.appointment(), technologist));
        audit.administered("night.shift-hand-over", id);
    }

    /**
     * Plans a month as another: who watches on the first Monday there watches on the first Monday here, and so on. What is
     * planned already and nights that are over are left.
     *
     * @return how many shifts were added
     */
    @RolesAllowed(ADMINISTRATOR)
    public int copyMonth(YearMonth from, YearMonth to) {
        List<UUID> able = queries.technologists().stream().map(Technologist::id).toList();
        int added = 0;
        for (NightShift shift : shifts.between(from.atDay(1), from.atEndOfMonth())) {
            LocalDate night = MonthPattern.sameDay(shift.night(), to);
            if (YearMonth.from(night).equals(to) && !night.isBefore(today()) && able.contains(shift.technologist())
                    && !shifts.isPlanned(night, shift.technologist())) {
                plan(night, shift.technologist());
                added++;
            }
        }
        audit.administered("night.shift-copy-month", null);
        return added;
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

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
