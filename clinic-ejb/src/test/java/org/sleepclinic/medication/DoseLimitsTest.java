package org.sleepclinic.medication;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.safety.SafetyNotice;

/** 5.1.3, 5.2.4 with D11: beyond kidneys, maximum or pace two prescribers, beyond the usual a reason. */
class DoseLimitsTest {
    @ParameterizedTest(name = "gabapentin {0} mg, kidneys allow {1} -> {2}")
    @CsvSource(nullValues = "-", value = {"300, 1400, -", "1400, 1400, -", "1500, 1400, DOSE-RENAL STOP",
            "2400, -, -", "2500, -, DOSE-USUAL WARN", "3600, 3600, DOSE-USUAL WARN", "3700, -, DOSE-MAX STOP"})
    void aboveABoundSpeaks(String amount, BigDecimal maximum, String spoken) {
        Optional<RenalBand> band = Optional.ofNullable(maximum).map(most -> new RenalBand("A", BigDecimal.ZERO, true,
                new BigDecimal("60"), false, null, null, most, true, "mg", "as written", Evidence.VERIFIED, "GBP"));
        assertThat(said(DoseLimits.of("Gabapentin", Ways.mg(amount, Frequency.EVENING), Optional.of(Ways.GBP), band,
                Optional.empty()))).isEqualTo(spoken == null ? List.of() : List.of(spoken));
    }

    @ParameterizedTest(name = "T49: {0} mg {1} while 25 mg on alternate days is allowed -> {2}")
    @CsvSource({"25, ALTERNATE_DAYS, false", "25, DAILY, true", "50, DAILY, true", "12.5, DAILY, false"})
    void t49FasterThanTheLadderIsAStop(String amount, Frequency frequency, boolean stops) {
        assertThat(said(DoseLimits.of("Lamotrigine", Ways.mg(amount, frequency), Optional.of(Ways.LTG_VPA),
                Optional.empty(), Optional.of(Ways.LTG_VPA.atStart()))))
                .isEqualTo(stops ? List.of("DOSE-PACE STOP") : List.of());
    }

    /** An answer holds for this medicine, this dose and this band: a weaker clearance or another agent asks again. */
    @Test
    void whatWasSeenNamesMedicineDoseAndBound() {
        assertThat(List.of(renal("Gabapentin", "1500", "30", "60"), renal("Gabapentin", "1500", "15", "30"),
                renal("Pregabalin", "1500", "30", "60"), renal("Gabapentin", "1600", "30", "60")))
                .doesNotHaveDuplicates()
                .first().isEqualTo("Gabapentin 1500 mg in the evening, 30–<60 mL/min");
        assertThat(DoseLimits.of("Gabapentin", Ways.mg("3700", Frequency.EVENING), Optional.of(Ways.GBP),
                Optional.empty(), Optional.empty())).extracting(SafetyNotice::seen)
                .containsExactly("Gabapentin 3700 mg in the evening, at most 3600 mg/day");
    }

    @ParameterizedTest(name = "gabapentin {0} mg while 600 are allowed by the clinic''s own pace -> {1}")
    @CsvSource(nullValues = "-", value = {"600, -", "900, DOSE-PACE WARN"})
    void aLocalPaceIsNoMoreThanAWarning(String amount, String spoken) {
        Pace allowed = Ways.GBP.above(Ways.mg("300", Frequency.EVENING), LocalDate.EPOCH, LocalDate.EPOCH.plusDays(7));
        assertThat(said(DoseLimits.of("Gabapentin", Ways.mg(amount, Frequency.EVENING), Optional.of(Ways.GBP),
                Optional.empty(), Optional.of(allowed)))).isEqualTo(spoken == null ? List.of() : List.of(spoken));
    }

    @ParameterizedTest(name = "gabapentin {0} mg first where reduced kidneys begin with 200 -> {1}")
    @CsvSource(nullValues = "-", value = {"200, -", "300, DOSE-START WARN"})
    void reducedKidneysAskForALowerStart(String amount, String spoken) {
        assertThat(said(DoseLimits.start("Gabapentin", Ways.mg(amount, Frequency.EVENING),
                Optional.of(band("15", "30", "200", "700"))).stream().toList()))
                .isEqualTo(spoken == null ? List.of() : List.of(spoken));
    }

    @ParameterizedTest(name = "lamotrigine {0} mg {1} first, where the ladder begins with 25 mg daily -> {2}")
    @CsvSource(nullValues = "-", value = {"25, DAILY, -", "0.5, ALTERNATE_DAYS, DOSE-LOW WARN",
            "12.5, DAILY, DOSE-LOW WARN", "12.5, TWICE_DAILY, -"})
    void lessThanTheFirstRungAsksWhy(String amount, Frequency frequency, String spoken) {
        assertThat(said(DoseLimits.low("Lamotrigine", Ways.mg(amount, frequency), Optional.of(Ways.LTG),
                Optional.empty()).stream().toList())).isEqualTo(spoken == null ? List.of() : List.of(spoken));
    }

    @Test
    void whatReducedKidneysBeginWithIsNotTooLittle() {
        assertThat(DoseLimits.low("Gabapentin", Ways.mg("200", Frequency.EVENING), Optional.of(Ways.GBP),
                Optional.of(band("15", "30", "200", "700")))).isEmpty();
    }

    private static String renal(String drug, String amount, String above, String upTo) {
        return DoseLimits.of(drug, Ways.mg(amount, Frequency.EVENING), Optional.empty(),
                Optional.of(band(above, upTo, "200", "700")), Optional.empty()).getFirst().seen();
    }

    private static RenalBand band(String above, String upTo, String start, String maximum) {
        return new RenalBand("A", new BigDecimal(above), true, new BigDecimal(upTo), false, new BigDecimal(start),
                new BigDecimal(start), new BigDecimal(maximum), true, "mg", "as written", Evidence.VERIFIED, "GBP");
    }

    private static List<String> said(List<SafetyNotice> notices) {
        return notices.stream().map(notice -> notice.code() + " " + notice.level()).toList();
    }
}
