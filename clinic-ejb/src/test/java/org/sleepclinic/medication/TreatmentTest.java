package org.sleepclinic.medication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.patient.PatientId;

/** A treatment climbs its ladder rung by rung, waits, is tapered and ends; what it was stays readable elsewhere. */
class TreatmentTest {
    private static final LocalDate START = LocalDate.parse("2026-11-29");
    private static final Optional<Ladder> BESIDE_VALPROATE = Optional.of(Ways.LTG_VPA);

    private static final Optional<Taper> THREE_MONTHS = Optional.of(new Taper("LAMOTRIGINE", Purpose.EPILEPSY,
            Period.ofMonths(3), null, null, "as written", Evidence.VERIFIED, "EP-13"));

    @Test
    void t49BesideValproateTheSecondRungIsDueInWeekThree() {
        Treatment lamotrigine = chosen(Ways.mg("25", Frequency.ALTERNATE_DAYS), BESIDE_VALPROATE);
        assertThat(lamotrigine.allowedOn(START.plusDays(13), BESIDE_VALPROATE)).map(Pace::written)
                .contains("25 mg on alternate days");
        assertThat(lamotrigine.allowedOn(START.plusDays(14), BESIDE_VALPROATE)).map(Pace::written)
                .contains("25 mg once daily");
        assertThatThrownBy(() -> lamotrigine.requireDue(START.plusDays(13))).hasMessage("medication.not_due");
        lamotrigine.requireDue(START.plusDays(14));
    }

    @Test
    void eachRungWaitsItsTurn() {
        Treatment lamotrigine = chosen(Ways.mg("25", Frequency.ALTERNATE_DAYS), BESIDE_VALPROATE);
        lamotrigine.change(Ways.mg("25", Frequency.DAILY), BESIDE_VALPROATE, UUID.randomUUID(), on(20));
        assertThatThrownBy(() -> lamotrigine.requireDue(START.plusDays(33))).hasMessage("medication.not_due");
        lamotrigine.requireDue(START.plusDays(34));
        assertThat(lamotrigine.nextRung(Ways.LTG_VPA)).map(rung -> rung.dose().written())
                .contains("25 mg twice daily");
    }

    @Test
    void aHoldMovesTheNextChange() {
        Treatment lamotrigine = chosen(Ways.mg("25", Frequency.ALTERNATE_DAYS), BESIDE_VALPROATE);
        assertThatThrownBy(() -> lamotrigine.hold(START, on(0))).hasMessage("medication.hold_past");
        lamotrigine.hold(START.plusDays(30), on(10));
        assertThatThrownBy(() -> lamotrigine.requireDue(START.plusDays(29))).hasMessage("medication.not_due");
    }

    @Test
    void onTheLastRungNothingIsDue() {
        Treatment gabapentin = chosen(Ways.mg("300", Frequency.EVENING), Optional.of(Ways.GBP));
        assertThatThrownBy(() -> gabapentin.hold(START.plusDays(5), on(0))).hasMessage("medication.nothing_due");
    }

    /** 5.1.3, 5.2.4: a ladder of one rung and the last rung have a pace too, from the day of the last change. */
    @ParameterizedTest(name = "{0} {1} mg {2}, day {3} -> at most {4}")
    @CsvSource({"GBP, 300, EVENING, 0, 300 mg/day", "GBP, 300, EVENING, 6, 300 mg/day",
            "GBP, 300, EVENING, 7, 600 mg/day",
            "GBP, 600, EVENING, 7, 900 mg/day", "GBP, 100, EVENING, 3, 300 mg/day",
            "LEV, 500, TWICE_DAILY, 13, 1000 mg/day", "LEV, 500, TWICE_DAILY, 14, 1500 mg/day"})
    void aboveTheLastRungThereIsAPaceToo(String ladder, String amount, Frequency frequency, int day, String most) {
        Optional<Ladder> by = Optional.of(ladder.equals("GBP") ? Ways.GBP : Ways.LEV);
        assertThat(chosen(Ways.mg(amount, frequency), by).allowedOn(START.plusDays(day), by)).map(Pace::written)
                .contains(most);
    }

    @Test
    void ep13ATaperTakesThreeMonthsAndMayBeTakenBack() {
        Treatment lamotrigine = chosen(Ways.mg("25", Frequency.DAILY), Optional.of(Ways.LTG));
        assertThatThrownBy(() -> lamotrigine.taper(START.plusMonths(3).minusDays(1), THREE_MONTHS, on(0)))
                .hasMessage("medication.taper_short");
        lamotrigine.taper(START.plusMonths(3), THREE_MONTHS, on(0));
        assertThatThrownBy(() -> lamotrigine.change(Ways.mg("50", Frequency.DAILY), Optional.of(Ways.LTG),
                UUID.randomUUID(), on(1))).hasMessage("medication.tapering");
        assertThatThrownBy(() -> lamotrigine.stop(StopCause.NO_LONGER_NEEDED, "well", THREE_MONTHS, on(30)))
                .hasMessage("medication.taper_first");
        lamotrigine.resume(Optional.of(Ways.LTG), on(31));
        assertThat(lamotrigine.status()).isEqualTo(TreatmentStatus.ACTIVE);
        lamotrigine.requireDue(START.plusDays(45));
    }

    @Test
    void rf11ARashEndsItAtOnceAndOnce() {
        Treatment lamotrigine = chosen(Ways.mg("25", Frequency.DAILY), Optional.of(Ways.LTG));
        assertThatThrownBy(() -> lamotrigine.stop(StopCause.NO_EFFECT, "none", THREE_MONTHS, on(3)))
                .hasMessage("medication.taper_first");
        lamotrigine.stop(StopCause.RASH, "rash on both arms", THREE_MONTHS, on(3));
        assertThatThrownBy(() -> lamotrigine.stop(StopCause.RASH, "again", THREE_MONTHS, on(4)))
                .hasMessage("medication.stopped");
        assertThatThrownBy(lamotrigine::requireRunning).hasMessage("medication.stopped");
    }

    @Test
    void valproateAddedLaterBringsItsLadder() {
        Treatment lamotrigine = chosen(Ways.mg("25", Frequency.DAILY), Optional.of(Ways.LTG));
        lamotrigine.climb(Ways.LTG_VPA, on(7));
        assertThat(lamotrigine.ladder()).contains("LTG_VPA");
        assertThat(lamotrigine.nextRung(Ways.LTG_VPA)).map(rung -> rung.position()).contains(3);
    }

    private static Treatment chosen(Dose dose, Optional<Ladder> by) {
        return new Treatment(new PatientId(new UUID(0, 1)), new ChooseTreatment(new CaseId(new UUID(0, 2)),
                Subject.FOCAL, "LAMOTRIGINE", dose, Answer.NONE, GateRecord.NONE), by, UUID.randomUUID(), on(0));
    }

    private static Stamp on(int day) {
        return new Stamp(new UUID(0, 3), Instant.parse("2026-11-29T10:00:00Z"), START.plusDays(day));
    }
}
