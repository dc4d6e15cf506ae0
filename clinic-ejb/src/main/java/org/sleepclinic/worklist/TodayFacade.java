package org.sleepclinic.worklist;

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
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.NoPatientData;
import org.sleepclinic.kernel.Roles;
import org.sleepclinic.kernel.TimeSlot;
import org.sleepclinic.worklist.WorklistQueries.Part;

/** What waits for the caller today, by all the roles the caller holds. */
@Stateless
@Boundary
public class TodayFacade {
    private static final int EACH = 8;
    private static final int WHOLE = 50;

    @Inject
    private WorklistQueries worklist;
    @Inject
    private HoursQueries hours;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;
    @Inject
    private ZoneId zone;
    @Inject
    private Audit audit;

    /** The caller's queues in the order they should be worked, empty ones included. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN, ADMINISTRATOR})
    public List<Waiting> today() {
        return today(null, null);
    }

    /**
     * The same, one of them opened: as many rows of it as a list shows.
     *
     * @param opened one of the caller's queues; null, or another's: none is opened
     * @param after  the subject of the last row seen of it; null: from the first on
     */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN, ADMINISTRATOR})
    public List<Waiting> today(Queue opened, UUID after) {
        List<Waiting> waiting = waiting(queue -> queue == opened ? new Part(queue, after, WHOLE + 1)
                : new Part(queue, null, EACH)).stream().map(queue -> queue.cut(WHOLE))
                .map(queue -> caller.isClinical() ? queue : queue.withoutSteps()).toList();
        audit.listed(patients(waiting), "worklist.today");
        return waiting;
    }

    /** How much waits in each of the caller's queues; names nobody. */
    @NoPatientData
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN, ADMINISTRATOR})
    public Map<Queue, Long> counts() {
        return waiting(queue -> new Part(queue, null, 1)).stream()
                .collect(Collectors.toMap(Waiting::queue, Waiting::total));
    }

    /** When the clinic is open today, and from when on the next day it opens. */
    @NoPatientData
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN, ADMINISTRATOR})
    public HouseHours hours() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        return HouseHours.on(today, hours.from(today, zone));
    }

    private List<Waiting> waiting(Function<Queue, Part> part) {
        Set<String> roles = Roles.ALL.stream().filter(caller::is).collect(Collectors.toSet());
        List<Part> mine = Stream.of(Queue.values())
                .filter(queue -> queue.roles().stream().anyMatch(roles::contains)).map(part).toList();
        return mine.isEmpty() ? List.of() : worklist.read(mine, caller.id(), roles, day());
    }

    private TimeSlot day() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        return new TimeSlot(today.atStartOfDay(zone).toInstant(), today.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private static Set<UUID> patients(List<Waiting> waiting) {
        return waiting.stream().flatMap(queue -> queue.first().stream()).map(WorkRow::patient)
                .filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
