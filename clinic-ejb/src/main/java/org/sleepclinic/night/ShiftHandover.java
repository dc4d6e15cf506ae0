package org.sleepclinic.night;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.scheduling.NightDesk;

/** Gives the patients of a technologist to another, once the night is locked: each in a place that is free there. */
@Dependent
class ShiftHandover {
    /** No appointment has this id. */
    private static final UUID NONE = new UUID(0, 0);

    @Inject
    private ShiftRepository shifts;
    @Inject
    private ShiftQueries queries;
    @Inject
    private NightQueries nights;
    @Inject
    private NightDesk desk;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /** Refuses a technologist who has patients in the night; {@code night.shift.watches} (beds with their orders). */
    void requireNobody(NightShift shift) {
        List<ShiftQueries.Watched> theirs = patientsOf(shift);
        if (!theirs.isEmpty()) {
            throw new DomainException("night.shift.watches", bookings(theirs));
        }
    }

    /** Has nobody to watch. */
    boolean isFree(NightShift shift) {
        return patientsOf(shift).isEmpty();
    }

    private List<ShiftQueries.Watched> patientsOf(NightShift shift) {
        return of(shift.technologist(), queries.watched(shift.night(), NONE));
    }

    /**
     * Hands over to somebody who is on shift too, whose shift it joins, or to somebody else.
     *
     * @throws DomainException {@code night.shift.full} (places, beds with their orders) at {@code technologist}
     */
    void of(NightShift shift, UUID technologist, LocalDate tonight) {
        List<ShiftQueries.Watched> all = queries.watched(shift.night(), NONE);
        List<ShiftQueries.Watched> theirs = of(shift.technologist(), all);
        requirePlaces(of(technologist, all), theirs.size());
        if (shifts.isPlanned(shift.night(), technologist)) {
            shifts.remove(shift);
        } else {
            shift.handOver(technologist, tonight, caller.id(), clock.instant());
        }
        FreePlaces free = new FreePlaces(technologist, all);
        theirs.forEach(watched -> desk.watch(watched.appointment(), technologist, free.take()));
    }

    /** Whoever has nobody yet may take over as many as were watched before. */
    private void requirePlaces(List<ShiftQueries.Watched> own, int more) {
        int places = nights.laboratory().places();
        if (!own.isEmpty() && own.size() + more > places) {
            throw new DomainException("night.shift.full", places, bookings(own)).at("technologist");
        }
    }

    private static List<ShiftQueries.Watched> of(UUID technologist, List<ShiftQueries.Watched> watched) {
        return watched.stream().filter(one -> one.technologist().equals(technologist)).toList();
    }

    private static String bookings(List<ShiftQueries.Watched> watched) {
        return watched.stream().map(ShiftQueries.Watched::booking).collect(Collectors.joining(", "));
    }
}
