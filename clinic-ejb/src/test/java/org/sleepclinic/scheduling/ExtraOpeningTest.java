package org.sleepclinic.scheduling;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.TimeSlot;

/** An extra opening opens something: a room open on Tuesdays 9 to 12, closed all Thursday, opened once on Saturday. */
class ExtraOpeningTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final List<DatedHours> DATED =
            List.of(dated(false, "2026-11-26T00:00", "2026-11-27T00:00", "Staff training"),
                    dated(true, "2026-11-28T09:00", "2026-11-28T13:00", "Saturday clinic"));

    @ParameterizedTest
    @CsvSource({"2026-11-28T14:00, 2026-11-30T10:00, days, ends", "2026-11-28T00:00, 2026-11-30T10:00, days, ends",
            "2026-11-26T09:00, 2026-11-26T12:00, closed, starts", "2026-11-25T20:00, 2026-11-26T02:00, closed, starts",
            "2026-11-24T10:00, 2026-11-24T11:00, already, starts",
            "2026-11-24T09:00, 2026-11-24T12:00, already, starts",
            "2026-11-28T09:00, 2026-11-28T13:00, already, starts"})
    void whatOpensNothingIsRefused(LocalDateTime from, LocalDateTime to, String code, String field) {
        assertThatExceptionOfType(DomainException.class).isThrownBy(() -> require(from, to)).satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo("scheduling.opening." + code);
            assertThat(refusal.field()).contains(field);
        });
    }

    @ParameterizedTest
    @CsvSource({"2026-11-28T14:00, 2026-11-28T16:00", "2026-11-28T12:00, 2026-11-28T16:00",
            "2026-11-24T11:00, 2026-11-24T14:00", "2026-11-24T20:00, 2026-11-25T07:00",
            "2026-11-28T00:00, 2026-11-30T00:00", "2026-11-25T09:00, 2026-11-26T00:00"})
    void whatOpensSomethingIsTaken(LocalDateTime from, LocalDateTime to) {
        assertThatCode(() -> require(from, to)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-26T09:00, 2026-11-26T12:00"})
    void theClosureIsNamed(LocalDateTime from, LocalDateTime to) {
        assertThatExceptionOfType(DomainException.class).isThrownBy(() -> require(from, to))
                .satisfies(refusal -> assertThat(refusal.args()).contains("Room", "Staff training"));
    }

    private static void require(LocalDateTime from, LocalDateTime to) {
        ExtraOpening.require(new ResourceView(UUID.randomUUID(), "ROOM", "Room", ResourceKind.EEG, null, true,
                Opening.parse(DayOfWeek.TUESDAY, "09:00-12:00"), DATED, 0), slot(from, to), LONDON);
    }

    private static DatedHours dated(boolean opens, String from, String to, String reason) {
        return new DatedHours(opens, false, slot(LocalDateTime.parse(from), LocalDateTime.parse(to)), reason);
    }

    private static TimeSlot slot(LocalDateTime from, LocalDateTime to) {
        return new TimeSlot(from.atZone(LONDON).toInstant(), to.atZone(LONDON).toInstant());
    }
}
