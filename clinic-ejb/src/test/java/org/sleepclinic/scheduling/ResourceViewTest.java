package org.sleepclinic.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.TimeSlot;

/** When something can be booked on a day: its hours, what is open once, and what is closed. */
class ResourceViewTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    /** A Tuesday; the room is open on Tuesdays. */
    private static final List<Opening> HOURS = Opening.parse(DayOfWeek.TUESDAY, "09:00-12:00, 13:00-17:00");

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2026-11-24 | -    | -                | -                | 09:00-12:00 13:00-17:00
            2026-11-25 | -    | -                | -                |
            2026-11-24 | shut | 2026-11-24T00:00 | 2026-11-25T00:00 |
            2026-11-24 | shut | 2026-11-20T00:00 | 2026-12-01T00:00 |
            2026-11-24 | shut | 2026-11-24T10:00 | 2026-11-24T11:00 | 09:00-10:00 11:00-12:00 13:00-17:00
            2026-11-24 | shut | 2026-11-24T11:00 | 2026-11-24T14:00 | 09:00-11:00 14:00-17:00
            2026-11-24 | shut | 2026-11-24T12:00 | 2026-11-24T13:00 | 09:00-12:00 13:00-17:00
            2026-11-28 | once | 2026-11-28T09:00 | 2026-11-28T13:00 | 09:00-13:00
            2026-11-24 | once | 2026-11-24T12:00 | 2026-11-24T13:00 | 09:00-17:00
            2026-11-24 | once | 2026-11-24T16:00 | 2026-11-24T19:00 | 09:00-12:00 13:00-19:00
            2026-11-25 | once | 2026-11-24T20:00 | 2026-11-25T07:00 | 00:00-07:00
            2026-11-24 | once | 2026-11-24T20:00 | 2026-11-25T07:00 | 09:00-12:00 13:00-17:00 20:00-00:00
            2026-11-29 | once | 2026-11-28T00:00 | 2026-11-30T00:00 | 00:00-00:00
            2026-11-30 | once | 2026-11-28T00:00 | 2026-11-30T00:00 |""")
    void exceptionsChangeTheDay(LocalDate day, String kind, LocalDateTime from, LocalDateTime to, String open) {
        List<DatedHours> dated = kind == null ? List.of() : List.of(exception("once".equals(kind), from, to));
        assertThat(written(room(dated).stretches(day, LONDON))).isEqualTo(open == null ? "" : open);
    }

    /** A night opened once can be booked before midnight, after it and over it. */
    @ParameterizedTest
    @CsvSource({"2026-11-24T22:00, 2026-11-24T23:00, true", "2026-11-25T01:00, 2026-11-25T02:00, true",
            "2026-11-24T23:30, 2026-11-25T00:30, true", "2026-11-25T06:30, 2026-11-25T07:30, false"})
    void whatIsOpenOnceIsOpenToBookingOnEachDayOfIt(LocalDateTime from, LocalDateTime to, boolean open) {
        DatedHours night = exception(true, LocalDateTime.parse("2026-11-24T20:00"),
                LocalDateTime.parse("2026-11-25T07:00"));
        assertThat(room(List.of(night)).isOpenFor(slot(from, to), LONDON)).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24T09:00,2026-11-24T10:00,true", "2026-11-24T11:00,2026-11-24T12:00,false"})
    void aClosureSaysWhatItCloses(LocalDateTime from, LocalDateTime to, boolean closed) {
        DatedHours training = exception(false, LocalDateTime.parse("2026-11-24T08:00"),
                LocalDateTime.parse("2026-11-24T11:00"));
        assertThat(room(List.of(training)).closedIn(slot(from, to)).isPresent()).isEqualTo(closed);
    }

    private static ResourceView room(List<DatedHours> dated) {
        return new ResourceView(UUID.randomUUID(), "ROOM", "Room", ResourceKind.EEG, null, true, HOURS, dated, 0);
    }

    private static DatedHours exception(boolean opens, LocalDateTime from, LocalDateTime to) {
        return new DatedHours(opens, false, slot(from, to), "Staff training");
    }

    private static TimeSlot slot(LocalDateTime from, LocalDateTime to) {
        return new TimeSlot(from.atZone(LONDON).toInstant(), to.atZone(LONDON).toInstant());
    }

    private static String written(List<TimeSlot> stretches) {
        return String.join(" ", stretches.stream().flatMap(stretch -> Stream.of(stretch.start().atZone(LONDON)
                .toLocalTime() + "-" + stretch.end().atZone(LONDON).toLocalTime())).toList());
    }
}
