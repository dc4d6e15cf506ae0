package org.sleepclinic.night;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.ClinicDay;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.TimeSlot;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.scheduling.BedNight;
import org.sleepclinic.scheduling.NightDesk;

/**
 * Everything a night needs, locked and looked at: beds by id, kits by code, the technologists of the night by id, the
 * patient; always in this order, so that two desks take turns and never wait for each other. Whoever loses is told by whom.
 */
@Dependent
class NightClaim {
    @Inject
    private NightDesk desk;
    @Inject
    private StudyQueries studies;
    @Inject
    private ShiftRepository shifts;
    @Inject
    private ShiftQueries watching;
    @Inject
    private NightQueries nights;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    /**
     * What is wanted.
     *
     * @param self   the appointment that is moved, or an id of none
     * @param before the bed it has, or the one wanted
     * @param had    the night it has or had; null for a first one
     */
    record Wanted(NightChoice choice, NightStudy study, List<String> kits, PatientId patient, UUID self, UUID before,
            LocalDate had) {
    }

    /**
     * Locks and looks; what it answers can be written in this transaction.
     *
     * @throws DomainException at {@code time}: {@code night.begun} (night), {@code night.closed} (bed,
     *         reason), {@code night.held} (bed, reason, by), {@code scheduling.taken.*}, {@code night.kit} (kit, units, patients); at
     *         {@code technologist}: {@code night.noStaff} (night), {@code night.notOnShift}, {@code night.away} (who
     *         and why, night), {@code night.full} (technologist, places, patients with who booked them)
     */
    BedNight of(Wanted wanted) {
        LocalDate night = wanted.choice().night();
        TimeSlot slot = wanted.study().on(night, clock.getZone());
        if (!wanted.study().isStillGiven(night, wanted.had(), clock.instant(), clock.getZone())) {
            throw new DomainException("night.begun", ClinicDay.write(night)).at("time");
        }
        desk.lockBeds(wanted.choice().bed(), wanted.before());
        List<Kit> stock = studies.lockKits(new TreeSet<>(wanted.kits()));
        shifts.lock(night);
        desk.lockPatient(wanted.patient());
        requireOpen(wanted.choice().bed(), night, slot);
        desk.requireFree(wanted.choice().bed(), wanted.patient(), slot, wanted.self());
        List<ShiftView> onShift = watching.between(night, night);
        List<ShiftQueries.Watched> watched = watching.watched(night, wanted.self());
        UUID technologist = technologist(wanted.choice(), onShift, watched);
        requireKits(stock, night, wanted.self());
        return new BedNight(wanted.choice().bed(), night, slot, technologist,
                new FreePlaces(technologist, watched).take());
    }

    private void requireOpen(UUID bed, LocalDate night, TimeSlot slot) {
        nights.cells(night, night).stream()
                .filter(cell -> cell.bed().equals(bed) && !cell.isBooked() && cell.isInTheWay(night, slot)).findFirst()
                .ifPresent(shut -> {
                    String name =
                            nights.laboratory().beds().stream().filter(one -> one.id().equals(bed)).map(NightBed::name)
                                    .findFirst().orElse("");
                    throw (shut.isHeld() ? new DomainException("night.held", name, shut.title(), shut.watchedBy())
                            : new DomainException("night.closed", name, shut.title())).at("time");
                });
    }

    /** Refuses a bed that somebody has, holds or closed; {@code night.notFree} (bed). */
    void requireUntouched(UUID bed, LocalDate night) {
        if (nights.cells(night, night).stream().anyMatch(cell -> cell.bed().equals(bed) && cell.isOfNight())) {
            throw new DomainException("night.notFree").at("night");
        }
    }

    /** The one chosen, or whoever on shift has the most places left. */
    private UUID technologist(NightChoice choice, List<ShiftView> onShift, List<ShiftQueries.Watched> watched) {
        if (onShift.isEmpty()) {
            throw new DomainException("night.noStaff", ClinicDay.write(choice.night())).at("technologist");
        }
        List<ShiftView> asked = onShift.stream()
                .filter(shift -> choice.technologist() == null || shift.technologist().equals(choice.technologist()))
                .toList();
        if (asked.isEmpty()) {
            throw new DomainException("night.notOnShift", ClinicDay.write(choice.night())).at("technologist");
        }
        List<ShiftView> there = asked.stream().filter(shift -> !shift.isAway()).toList();
        if (there.isEmpty()) {
            throw new DomainException("night.away", asked.stream().map(shift -> shift.name() + ": " + shift.away())
                    .collect(Collectors.joining("; ")), ClinicDay.write(choice.night())).at("technologist");
        }
        int places = nights.laboratory().places();
        Map<UUID, Long> taken = watched.stream()
                .collect(Collectors.groupingBy(ShiftQueries.Watched::technologist, Collectors.counting()));
        return there.stream().filter(shift -> taken.getOrDefault(shift.technologist(), 0L) < places)
                .min(Comparator.comparing(shift -> taken.getOrDefault(shift.technologist(), 0L)))
                .map(ShiftView::technologist).orElseThrow(() -> full(there, places, watched));
    }

    private DomainException full(List<ShiftView> asked, int places, List<ShiftQueries.Watched> watched) {
        List<UUID> them = asked.stream().map(ShiftView::technologist).toList();
        List<ShiftQueries.Watched> theirs =
                watched.stream().filter(one -> them.contains(one.technologist())).toList();
        audit.listed(theirs.stream().map(ShiftQueries.Watched::patient).toList(), "night.full");
        return new DomainException("night.full", asked.stream().map(ShiftView::name).collect(Collectors.joining(", ")),
                places, theirs.stream().map(one -> one.name() + " (" + one.bookedBy() + ")")
                        .collect(Collectors.joining("; ")))
                .at("technologist");
    }

    private void requireKits(List<Kit> stock, LocalDate night, UUID self) {
        List<StudyQueries.KitUse> taken = studies.kitsTaken(night, self);
        for (Kit kit : stock) {
            List<StudyQueries.KitUse> uses = taken.stream().filter(use -> use.kit().equals(kit.code())).toList();
            if (uses.size() >= kit.units()) {
                audit.listed(uses.stream().map(StudyQueries.KitUse::patient).toList(), "night.kit");
                throw new DomainException("night.kit", kit.name(), kit.units(),
                        uses.stream().map(StudyQueries.KitUse::name).collect(Collectors.joining("; "))).at("time");
            }
        }
    }
}
