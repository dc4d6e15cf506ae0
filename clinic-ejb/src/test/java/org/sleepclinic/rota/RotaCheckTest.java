package org.sleepclinic.rota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sleepclinic.kernel.TimeSlot;
import org.sleepclinic.night.NightPlaces;
import org.sleepclinic.night.ShiftView;
import org.sleepclinic.scheduling.Absence;
import org.sleepclinic.scheduling.DutyView;

/** A month says what does not fit together: who is away, who is there twice, where nobody is. */
class RotaCheckTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 7);
    private static final Instant NOW = at("2026-12-01T12:00");
    private static final UUID DOCTOR = UUID.randomUUID();
    private static final UUID DEPUTY = UUID.randomUUID();
    private static final UUID NURSE = UUID.randomUUID();
    private static final UUID ROY = UUID.randomUUID();

    @Test
    void aMonthThatFitsSaysNothing() {
        assertThat(notes(List.of(), day(List.of(duty(NURSE)), List.of(shift(ROY)), 2))).isEmpty();
    }

    @Test
    void whoIsAwayIsNamedWithTheReason() {
        List<Absence> leave = List.of(away(DOCTOR, "Dr Doctor", "2026-12-07T00:00", "2026-12-08T00:00"));
        assertThat(notes(leave, day(List.of(duty(NURSE)), List.of(shift(ROY, "Leave"), shift(UUID.randomUUID())), 2)))
                .extracting(RotaNote::kind, RotaNote::who, RotaNote::detail)
                .containsExactly(tuple(RotaNote.Kind.DUTY_AWAY, "Dr Doctor", "Leave"),
                        tuple(RotaNote.Kind.NIGHT_AWAY, "K. Roy", "Leave"));
    }

    @Test
    void leaveThatEndsBeforeTheDutyIsNoConflict() {
        List<Absence> before = List.of(away(DOCTOR, "Dr Doctor", "2026-12-05T00:00", "2026-12-07T00:00"));
        assertThat(notes(before, day(List.of(duty(NURSE)), List.of(shift(ROY)), 2))).isEmpty();
    }

    @Test
    void theSamePersonCannotAnswerAndWatch() {
        assertThat(notes(List.of(), day(List.of(duty(ROY)), List.of(shift(ROY)), 2))).extracting(RotaNote::kind)
                .containsExactly(RotaNote.Kind.TWICE);
    }

    @Test
    void gapsByDayAndByNightAreNamed() {
        DutyView gap = new DutyView(null, at("2026-12-07T08:00"), at("2026-12-07T20:00"), null, null, null, null, null,
                null, false, false, 0);
        assertThat(notes(List.of(), day(List.of(gap), List.of(), 0))).extracting(RotaNote::kind)
                .containsExactly(RotaNote.Kind.NOBODY_ANSWERS, RotaNote.Kind.NOBODY_WATCHES);
    }

    /** Two places each: five patients with two technologists are one too many. */
    @Test
    void patientsNobodyWatchesAreCounted() {
        assertThat(notes(List.of(), day(List.of(duty(NURSE)), List.of(shift(ROY), shift(DEPUTY)), 5)))
                .filteredOn(note -> note.kind() == RotaNote.Kind.UNWATCHED).extracting(RotaNote::count)
                .containsExactly(1);
    }

    @Test
    void whoIsAwayWatchesNobody() {
        assertThat(notes(List.of(), day(List.of(duty(NURSE)), List.of(shift(ROY, "Leave")), 2)))
                .extracting(RotaNote::kind, RotaNote::count)
                .containsExactly(tuple(RotaNote.Kind.NIGHT_AWAY, 0), tuple(RotaNote.Kind.UNWATCHED, 2));
        assertThat(notes(List.of(), day(List.of(duty(NURSE)), List.of(shift(ROY, "Leave")), 0)))
                .extracting(RotaNote::kind)
                .containsExactly(RotaNote.Kind.NIGHT_AWAY, RotaNote.Kind.NOBODY_WATCHES);
    }

    @Test
    void whatIsOverIsNotBlamed() {
        RotaDay bare = day(List.of(), List.of(), 0);
        assertThat(new RotaCheck(List.of(), LONDON).notes(List.of(bare), at("2026-12-08T00:00"))).isEmpty();
    }

    private static List<RotaNote> notes(List<Absence> away, RotaDay day) {
        return new RotaCheck(away, LONDON).notes(List.of(day), NOW);
    }

    private static RotaDay day(List<DutyView> duties, List<ShiftView> shifts, int taken) {
        int there = (int) shifts.stream().filter(shift -> !shift.isAway()).count();
        return new RotaDay(DAY, null, duties, shifts, new NightPlaces(taken, 0, 6 - taken, there, 2 * there),
                List.of(), List.of());
    }

    /** The whole day and the night after it. */
    private static DutyView duty(UUID nurse) {
        return new DutyView(UUID.randomUUID(), at("2026-12-07T08:00"), at("2026-12-08T08:00"), DOCTOR, "Dr Doctor",
                DEPUTY, "Dr Deputy", nurse, "N. Nurse", true, false, 0);
    }

    private static ShiftView shift(UUID person) {
        return shift(person, null);
    }

    private static ShiftView shift(UUID person, String away) {
        return new ShiftView(UUID.randomUUID(), DAY, person, "K. Roy", 0, away, 0);
    }

    private static Absence away(UUID person, String name, String from, String to) {
        return new Absence(person, name, new TimeSlot(at(from), at(to)), "Leave");
    }

    private static Instant at(String clinicTime) {
        return LocalDateTime.parse(clinicTime).atZone(LONDON).toInstant();
    }
}
