package org.sleepclinic.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.TimeSlot;

/** An empty day says why it is empty. */
class DayNoteTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    /** A Tuesday; the room is open on Tuesdays and closed on 01-Dec-2026. */
    private static final Instant NOW = at("2026-11-24T11:00");
    private static final ResourceView ROOM = room(Opening.parse(DayOfWeek.TUESDAY, "09:00-12:00"));

    @ParameterizedTest
    @CsvSource({"2026-11-23T00:00,PAST", "2026-11-25T00:00,CLOSED", "2026-12-01T00:00,SHUT", "2026-12-08T00:00,FULL",
            "2026-11-24T00:00,FULL"})
    void saysWhy(String asked, DayNote.Kind kind) {
        DayNote note = DayNote.of(List.of(ROOM), at(asked), NOW, List.of(), LONDON).orElseThrow();
        assertThat(note.kind()).isEqualTo(kind);
        assertThat(note.day()).isEqualTo(LocalDate.parse(asked.substring(0, 10)));
        assertThat(note.reason()).isEqualTo(kind == DayNote.Kind.SHUT ? "Staff training" : null);
    }

    @Test
    void whatWasOpenTodayIsOverInTheAfternoon() {
        assertThat(DayNote.of(List.of(ROOM), at("2026-11-24T00:00"), at("2026-11-24T12:00"), List.of(), LONDON))
                .get().extracting(DayNote::kind).isEqualTo(DayNote.Kind.PAST);
    }

    @Test
    void nobodyIsNotTheSameAsClosed() {
        assertThat(DayNote.of(List.of(), at("2026-11-25T00:00"), NOW, List.of(), LONDON)).get()
                .extracting(DayNote::kind).isEqualTo(DayNote.Kind.NOBODY);
    }

    @Test
    void aDayWithAnOfferNeedsNoNote() {
        SlotFit fit = new SlotFit(ROOM.id(), ROOM.name(), at("2026-12-08T09:00"), at("2026-12-08T09:10"));
        assertThat(DayNote.of(List.of(ROOM), at("2026-12-08T00:00"), NOW, List.of(fit), LONDON)).isEmpty();
    }

    private static ResourceView room(List<Opening> hours) {
        return new ResourceView(UUID.randomUUID(), "ROOM", "Room", ResourceKind.EEG, null, true, hours,
                List.of(new DatedHours(false, false, new TimeSlot(at("2026-12-01T00:00"), at("2026-12-02T00:00")),
                        "Staff training")),
                0);
    }

    private static Instant at(String clinicTime) {
        return LocalDateTime.parse(clinicTime).atZone(LONDON).toInstant();
    }
}
