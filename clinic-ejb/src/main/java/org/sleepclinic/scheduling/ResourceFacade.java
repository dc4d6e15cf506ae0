package org.sleepclinic.scheduling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.NoPatientData;
import org.sleepclinic.kernel.Roles;
import org.sleepclinic.kernel.TimeSlot;
import org.sleepclinic.kernel.Uuid7;

/** People and rooms that can be booked, and when; kept by administrators. */
@Stateless
@Boundary
@NoPatientData
public class ResourceFacade {
    /** Exceptions of the hours are told so far ahead. */
    private static final Duration A_MONTH = Duration.ofDays(31);
    /** Beyond any appointment. */
    private static final Duration EVER = Duration.ofDays(36_500);
    /** So many bookings are named in a refusal. */
    private static final int NAMED = 12;

    @Inject
    private ResourceRepository resources;
    @Inject
    private ScheduleQueries schedule;
    @Inject
    private ClosureQueries bookings;
    @Inject
    private ExceptionQueries exceptions;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;
    @Inject
    private ZoneId zone;

    /** All of them, closed ones too, by kind and name. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public List<ResourceView> all() {
        return schedule.resources(TimeSlot.of(clock.instant(), A_MONTH));
    }

    @RolesAllowed(Roles.ADMINISTRATOR)
    public ResourceView resource(UUID id) {
        return resources.get(id).view();
    }

    /**
     * Opens something to booking.
     *
     * @param code short name in capitals, for imports: {@code LINDQVIST}, {@code BLOOD_1}
     * @throws DomainException {@code scheduling.resource.code}, {@code scheduling.resource.codeTaken} at {@code code};
     *         {@code scheduling.resource.kind}, {@code scheduling.resource.person}, {@code text.required} at their fields
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public UUID open(String code, ResourceDetails details) {
        String kept = code == null ? "" : code.strip().toUpperCase(Locale.ROOT);
        if (resources.isCodeTaken(kept)) {
            throw new DomainException("scheduling.resource.codeTaken").at("code");
        }
        Resource resource = new Resource(Uuid7.next(), kept, details);
        resources.add(resource);
        audit.administered("resource.open", resource.id());
        return resource.id();
    }

    /**
     * Changes name, kind, person and hours. Hours that leave out what is booked within the present ones are refused: the
     * time is closed instead, so that each booking is seen to ({@code scheduling.resource.outside}: count, who and when).
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void describe(UUID id, int version, ResourceDetails details) {
        List<BookingInTheWay> ahead = ahead(id);
        Resource resource = get(id, version);
        List<DatedHours> dated = exceptions.of(id, TimeSlot.of(clock.instant(), EVER));
        ResourceView before = resource.view(dated);
        resource.describe(details);
        ResourceView then = resource.view(dated);
        refuse("scheduling.resource.outside", ahead.stream().filter(
                booking -> before.isOpenFor(booking.slot(), zone) && !then.isOpenFor(booking.slot(), zone)).toList());
        audit.administered("resource.change", id);
    }

    /** Changes several, such as the hours of the whole clinic: all of them or none. Same refusals, each at its place. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void describeAll(List<ResourceChange> changes) {
        changes.stream().sorted(Comparator.comparing(ResourceChange::id)).forEach(change -> {
            try {
                describe(change.id(), change.version(), change.details());
            } catch (DomainException refused) {
                throw refused.at(change.place() + ":" + refused.field().orElse("monday"));
            }
        });
    }

    /**
     * Takes it out of booking; refused while somebody is booked from now on ({@code scheduling.resource.booked}: count, who
     * and when).
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void close(UUID id, int version) {
        List<BookingInTheWay> ahead = ahead(id);
        Resource resource = get(id, version);
        refuse("scheduling.resource.booked", ahead);
        resource.close();
        audit.administered("resource.close", id);
    }

    /** What is booked from now on, by start; nobody books more until this transaction ends. */
    private List<BookingInTheWay> ahead(UUID id) {
        Instant now = clock.instant();
        resources.lock(id);
        return bookings.inTheWay(new ExceptionDetails(id, null, now, now.plus(EVER), null), now);
    }

    private void refuse(String code, List<BookingInTheWay> inTheWay) {
        if (!inTheWay.isEmpty()) {
            List<BookingInTheWay> named = inTheWay.stream().limit(NAMED).toList();
            audit.listed(named.stream().map(BookingInTheWay::patient).distinct().toList(), "resource.in-the-way");
            throw new DomainException(code, inTheWay.size(), named.stream()
                    .map(booking -> booking.name() + " " + ClinicMoments.write(booking.slot(), zone)).toList());
        }
    }

    @RolesAllowed(Roles.ADMINISTRATOR)
    public void reopen(UUID id, int version) {
        get(id, version).reopen();
        audit.administered("resource.reopen", id);
    }

    private Resource get(UUID id, int version) {
        Resource resource = resources.get(id);
        resource.expect(version);
        return resource;
    }
}
