package org.sleepclinic.scheduling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
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

    @Inject
    private ResourceRepository resources;
    @Inject
    private ScheduleQueries schedule;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

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

    /** Changes name, kind, person and hours; what is booked stays booked. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void describe(UUID id, int version, ResourceDetails details) {
        Resource resource = get(id, version);
        resource.describe(details);
        audit.administered("resource.change", id);
    }

    /** Takes it out of booking; refused while somebody is booked from now on ({@code scheduling.resource.booked}, count). */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void close(UUID id, int version) {
        Resource resource = get(id, version);
        int booked = resources.bookedAfter(id, clock.instant());
        if (booked > 0) {
            throw new DomainException("scheduling.resource.booked", booked);
        }
        resource.close();
        audit.administered("resource.close", id);
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
