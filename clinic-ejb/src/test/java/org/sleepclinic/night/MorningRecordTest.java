package org.sleepclinic.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sleepclinic.kernel.Alarm;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.TimeSlot;
import org.sleepclinic.order.FulfilmentStatus;
import org.sleepclinic.scheduling.AppointmentStatus;

/** What a morning record must say, and that it is replaced and never changed. */
class MorningRecordTest {
    private static final Instant START = Instant.parse("2026-11-23T20:00:00Z");
    private static final Instant END = Instant.parse("2026-11-24T07:00:00Z");
    private static final Instant OUT = Instant.parse("2026-11-23T22:40:00Z");
    private static final Instant ON = Instant.parse("2026-11-24T06:20:00Z");
    private static final RecordQueries.BookedNight NIGHT = new RecordQueries.BookedNight(UUID.randomUUID(), 0,
            AppointmentStatus.IN_ROOM, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), 5501,
            FulfilmentStatus.IN_PROGRESS, "Bed 1", LocalDate.of(2026, 11, 23), new TimeSlot(START, END), "PSG",
            "A. Roy");

    @Test
    void anAdequateNightHasItsHours() {
        assertThat(made(entry(Verdict.ADEQUATE, null, OUT, ON)).verdict()).isEqualTo(Verdict.ADEQUATE);
        assertThat(codes(entry(Verdict.ADEQUATE, null, null, null))).containsExactly("night.lights.missing",
                "night.lights.missing");
        assertThat(codes(entry(Verdict.ADEQUATE, null, ON, OUT))).containsExactly("night.lights.order");
        assertThat(codes(entry(Verdict.ADEQUATE, null, OUT.minusSeconds(86_400), ON)))
                .containsExactly("night.lights.within");
    }

    /** In the evening, with the hours booked still in the form. */
    @Test
    void noNightIsRecordedBeforeItWasSlept() {
        assertThat(catchThrowableOfType(DomainException.class,
                () -> new MorningRecord(NIGHT, entry(Verdict.ADEQUATE, null, OUT, ON), UUID.randomUUID(), START)).all())
                .extracting(DomainException::code, one -> one.field().orElse(""))
                .containsExactly(tuple("night.lights.ahead", "lightsOut"), tuple("night.lights.ahead", "lightsOn"));
    }

    @Test
    void whatIsToBeRepeatedSaysWhyAndWhatIsNotDoesNot() {
        assertThat(made(entry(Verdict.REPEAT, "electrodes off", null, null)).repeatReason())
                .isEqualTo("electrodes off");
        assertThat(codes(entry(Verdict.REPEAT, " ", null, null))).containsExactly("night.repeatReason");
        assertThat(codes(entry(Verdict.ADEQUATE, "electrodes off", OUT, ON))).containsExactly("night.repeatReason");
        assertThat(codes(entry(null, null, null, null))).containsExactly("night.verdict");
    }

    @Test
    void anUrgentFindingSaysHowSoon() {
        assertThat(codes(urgent("desaturation", null))).containsExactly("night.urgentLevel");
        assertThat(codes(urgent(null, Alarm.Level.SAME_DAY))).containsExactly("night.urgent");
        MorningRecord first = made(urgent("desaturation", Alarm.Level.SAME_DAY));
        assertThat(first.isUrgentNews(null)).isTrue();
        assertThat(made(urgent("desaturation", Alarm.Level.SAME_DAY)).isUrgentNews(first)).as("told already").isFalse();
        assertThat(made(urgent("desaturation", Alarm.Level.EMERGENCY)).isUrgentNews(first)).isTrue();
    }

    @Test
    void aLaterRecordSaysWhyItReplacesTheEarlier() {
        MorningRecord first = made(entry(Verdict.ADEQUATE, null, OUT, ON));
        MorningRecord second = made(entry(Verdict.REPEAT, "unreadable", null, null));
        assertThat(catchThrowableOfType(DomainException.class, () -> second.replace(first, " ")).code())
                .isEqualTo("text.required");
        second.replace(first, "read again");
    }

    private static MorningEntry entry(Verdict verdict, String why, Instant out, Instant on) {
        return new MorningEntry(verdict, why, out, on, null, null, null, null);
    }

    private static MorningEntry urgent(String what, Alarm.Level level) {
        return new MorningEntry(Verdict.ADEQUATE, null, OUT, ON, null, what, level, null);
    }

    private static MorningRecord made(MorningEntry entry) {
        return new MorningRecord(NIGHT, entry, UUID.randomUUID(), END);
    }

    private static List<String> codes(MorningEntry entry) {
        return catchThrowableOfType(DomainException.class, () -> made(entry)).all().stream()
                .map(DomainException::code).toList();
    }
}
