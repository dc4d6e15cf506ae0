package org.sleepclinic.scheduling;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.sleepclinic.kernel.TimeSlot;

/**
 * A person or room that can be booked.
 *
 * @param person  the account of the person, or null
 * @param hours   of every week
 * @param dated   exceptions of these hours within the time asked for
 * @param version to be given back with a change
 */
public record ResourceView(UUID id, String code, String name, ResourceKind kind, UUID person, boolean active,
        List<Opening> hours, List<DatedHours> dated, int version) implements Serializable {
    public ResourceView {
        hours = List.copyOf(hours);
        dated = List.copyOf(dated);
    }

    /** One without exceptions. */
    public ResourceView(UUID id, String code, String name, ResourceKind kind, UUID person, boolean active,
            List<Opening> hours, int version) {
        this(id, code, name, kind, person, active, hours, List.of(), version);
    }

    /** When it can be booked on a day: its hours and what is open once of that day, without what is closed; by start. */
    public List<TimeSlot> stretches(LocalDate day, ZoneId zone) {
        TimeSlot whole =
                new TimeSlot(day.atStartOfDay(zone).toInstant(), day.plusDays(1).atStartOfDay(zone).toInstant());
        Stream<TimeSlot> weekly = hours.stream().filter(stretch -> stretch.weekday() == day.getDayOfWeek())
                .map(stretch -> stretch.on(day, zone));
        Stream<TimeSlot> once = dated.stream().filter(DatedHours::opens).map(DatedHours::slot).filter(whole::overlaps)
                .map(slot -> within(slot, whole));
        List<TimeSlot> open =
                joined(Stream.concat(weekly, once).sorted(Comparator.comparing(TimeSlot::start)).toList());
        for (DatedHours closed : dated.stream().filter(exception -> !exception.opens()).toList()) {
            open = open.stream().flatMap(stretch -> without(stretch, closed.slot())).toList();
        }
        return open;
    }

    /** What of an opening lies on a day: every day it touches has its share. */
    private static TimeSlot within(TimeSlot slot, TimeSlot day) {
        return new TimeSlot(slot.start().isBefore(day.start()) ? day.start() : slot.start(),
                slot.end().isAfter(day.end()) ? day.end() : slot.end());
    }

    /** Is all of a time within one of its stretches, over midnight too? */
    boolean isOpenFor(TimeSlot slot, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(slot.start(), zone);
        List<TimeSlot> open = joined(
                Stream.concat(stretches(day, zone).stream(), stretches(day.plusDays(1), zone).stream()).toList());
        return open.stream().anyMatch(
                stretch -> !slot.start().isBefore(stretch.start()) && !slot.end().isAfter(stretch.end()));
    }

    /** What closes it during some of this time, the longest first. */
    public Optional<DatedHours> closedIn(TimeSlot time) {
        return dated.stream().filter(exception -> exception.closes(time))
                .max(Comparator.comparing(exception -> exception.slot().length()));
    }

    /** The same with one exception more. */
    ResourceView with(DatedHours exception) {
        return new ResourceView(id, code, name, kind, person, active, hours,
                Stream.concat(dated.stream(), Stream.of(exception)).toList(), version);
    }

    /** Stretches that meet or overlap are one. */
    private static List<TimeSlot> joined(List<TimeSlot> byStart) {
        List<TimeSlot> all = new ArrayList<>();
        for (TimeSlot next : byStart) {
            if (all.isEmpty() || all.getLast().end().isBefore(next.start())) {
                all.add(next);
            } else if (all.getLast().end().isBefore(next.end())) {
                all.set(all.size() - 1, new TimeSlot(all.getLast().start(), next.end()));
            }
        }
        return all;
    }

    private static Stream<TimeSlot> without(TimeSlot stretch, TimeSlot closed) {
        if (!stretch.overlaps(closed)) {
            return Stream.of(stretch);
        }
        List<TimeSlot> left = new ArrayList<>();
        if (stretch.start().isBefore(closed.start())) {
            left.add(new TimeSlot(stretch.start(), closed.start()));
        }
        if (closed.end().isBefore(stretch.end())) {
            left.add(new TimeSlot(closed.end(), stretch.end()));
        }
        return left.stream();
    }
}
