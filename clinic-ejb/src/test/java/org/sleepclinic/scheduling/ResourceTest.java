package org.sleepclinic.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.TimeSlot;

class ResourceTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    /** Open on Tuesdays, 24-Nov-2026 is one, with a lunch break. */
    private static final List<Opening> HOURS = Opening.parse(DayOfWeek.TUESDAY, "09:00-12:00, 13:00-17:00");

    private final Resource room = new Resource(UUID.randomUUID(), "BLOOD_1",
            new ResourceDetails("Blood room 1", ResourceKind.BLOOD_ROOM, null, HOURS));

    @ParameterizedTest
    @CsvSource({"2026-11-24T09:00", "2026-11-24T11:50", "2026-11-24T13:00", "2026-11-24T16:50", "2026-07-07T09:00"})
    void takesTimesWithinItsHours(LocalDateTime start) {
        assertThatCode(() -> room.requireOpen(tenMinutesFrom(start), List.of(), LONDON)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24T08:59,scheduling.outsideHours", "2026-11-24T11:55,scheduling.outsideHours",
            "2026-11-24T12:30,scheduling.outsideHours", "2026-11-24T16:51,scheduling.outsideHours",
            "2026-11-25T09:00,scheduling.closedThatDay", "2026-07-07T08:00,scheduling.outsideHours"})
    void refusesOtherTimesAndSaysWhenItIsOpen(LocalDateTime start, String code) {
        DomainException refused = catchThrowableOfType(DomainException.class,
                () -> room.requireOpen(tenMinutesFrom(start), List.of(), LONDON));
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.field()).contains("time");
        assertThat(refused.args()).startsWith("Blood room 1");
    }

    @Test
    void whatIsClosedTakesNoTimes() {
        room.close();
        DomainException refused = catchThrowableOfType(DomainException.class,
                () -> room.requireOpen(tenMinutesFrom(LocalDateTime.parse("2026-11-24T09:00")), List.of(), LONDON));
        assertThat(refused.code()).isEqualTo("scheduling.resource.closed");
    }

    @ParameterizedTest
    @CsvSource({"blood,scheduling.resource.code", "B,scheduling.resource.code", "'BLOOD 1',scheduling.resource.code"})
    void refusesACodeThatIsNone(String code, String refusal) {
        assertThat(refusal(code, "Blood room", ResourceKind.BLOOD_ROOM)).isEqualTo(refusal);
    }

    @Test
    void aPersonIsSomebodyWithAnAccount() {
        assertThat(refusal("LINDQVIST", "Dr Lindqvist", ResourceKind.PHYSICIAN))
                .isEqualTo("scheduling.resource.person");
        assertThat(refusal("LINDQVIST", "Dr Lindqvist", null)).isEqualTo("scheduling.resource.kind");
        assertThat(refusal("BLOOD_2", "", ResourceKind.BLOOD_ROOM)).isEqualTo("text.required");
    }

    private static String refusal(String code, String name, ResourceKind kind) {
        return catchThrowableOfType(DomainException.class,
                () -> new Resource(UUID.randomUUID(), code, new ResourceDetails(name, kind, null, HOURS))).code();
    }

    private static TimeSlot tenMinutesFrom(LocalDateTime start) {
        return TimeSlot.of(start.atZone(LONDON).toInstant(), Duration.ofMinutes(10));
    }
}
