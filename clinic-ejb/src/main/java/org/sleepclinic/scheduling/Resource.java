package org.sleepclinic.scheduling;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.TextEntry;
import org.sleepclinic.kernel.TimeSlot;
import org.sleepclinic.kernel.UuidConverter;

/** A person or a room whose time patients can have, and when. Never deleted: old appointments name it. */
@Entity
@Table(name = "resource")
class Resource {
    private static final String CODE = "[A-Z][A-Z0-9_-]{1,29}";

    @Id
    private UUID id;
    private String code;
    private String name;
    @Enumerated(EnumType.STRING)
    private ResourceKind kind;
    @Column(name = "user_id")
    @Convert(converter = UuidConverter.class)
    private UUID person;
    private boolean active;
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "opening_hours", joinColumns = @JoinColumn(name = "resource_id"))
    private List<OpeningHours> hours;
    @Version
    private int version;

    protected Resource() {
    }

    Resource(UUID id, String code, ResourceDetails details) {
        if (code == null || !code.matches(CODE)) {
            throw new DomainException("scheduling.resource.code").at("code");
        }
        this.id = id;
        this.code = code;
        this.active = true;
        this.hours = new ArrayList<>();
        describe(details);
    }

    /** Changes what it is and when it can be booked; appointments made before stay. */
    final void describe(ResourceDetails details) {
        if (details.kind() == null) {
            throw new DomainException("scheduling.resource.kind").at("kind");
        }
        if (details.kind().isPerson() && details.person() == null) {
            throw new DomainException("scheduling.resource.person").at("person");
        }
        this.name = TextEntry.required(details.name(), 120, "name");
        this.kind = details.kind();
        this.person = details.kind().isPerson() ? details.person() : null;
        if (!details.hours().equals(openings())) {
            hours.clear();
            details.hours().forEach(stretch -> hours.add(new OpeningHours(stretch)));
        }
    }

    void close() {
        this.active = false;
    }

    void reopen() {
        this.active = true;
    }

    void expect(int shownVersion) {
        if (version != shownVersion) {
            throw new DomainException(DomainException.STALE);
        }
    }

    /**
     * Refuses a time when it cannot be booked.
     *
     * @param dated exceptions of its hours around that time
     * @throws DomainException {@code scheduling.resource.closed} (name); {@code scheduling.closedThen} (name, when, reason),
     *         {@code scheduling.outsideHours} (name, weekday, hours), {@code scheduling.closedThatDay} (name, weekday), at
     *         {@code time}
     */
    void requireOpen(TimeSlot slot, List<DatedHours> dated, ZoneId zone) {
        if (!active) {
            throw new DomainException("scheduling.resource.closed", name).at("resource");
        }
        ResourceView then = view(dated);
        then.closedIn(slot).ifPresent(closed -> {
            throw new DomainException("scheduling.closedThen", name, ClinicMoments.write(closed.slot(), zone),
                    closed.reason()).at("time");
        });
        LocalDate day = LocalDate.ofInstant(slot.start(), zone);
        if (!then.isOpenFor(slot, zone)) {
            String hoursThatDay = Opening.write(openings(), day.getDayOfWeek());
            String weekday = ClinicMoments.weekday(day);
            throw (hoursThatDay.isEmpty() ? new DomainException("scheduling.closedThatDay", name, weekday)
                    : new DomainException("scheduling.outsideHours", name, weekday, hoursThatDay)).at("time");
        }
    }

    private List<Opening> openings() {
        return hours.stream().map(OpeningHours::toValue)
                .sorted(Comparator.comparing(Opening::weekday).thenComparing(Opening::opens)).toList();
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    boolean isActive() {
        return active;
    }

    ResourceKind kind() {
        return kind;
    }

    ResourceView view() {
        return view(List.of());
    }

    /** With the exceptions of its hours around some time. */
    ResourceView view(List<DatedHours> dated) {
        return new ResourceView(id, code, name, kind, person, active, openings(), dated, version);
    }
}
