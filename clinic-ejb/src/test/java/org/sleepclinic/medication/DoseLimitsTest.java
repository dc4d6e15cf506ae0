package org.sleepclinic.medication;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
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
                new BigDecimal("60"), false, null, most, "mg", "as written", Evidence.VERIFIED, "GBP"));
        assertThat(said(DoseLimits.of(Ways.mg(amount, Frequency.EVENING), Optional.of(Ways.GBP), band,
                Optional.empty()))).isEqualTo(spoken == null ? List.of() : List.of(spoken));
    }

    @ParameterizedTest(name = "T49: {0} mg {1} while 25 mg on alternate days is allowed -> {2}")
    @CsvSource({"25, ALTERNATE_DAYS, false", "25, DAILY, true", "50, DAILY, true", "12.5, DAILY, false"})
    void t49FasterThanTheLadderIsAStop(String amount, Frequency frequency, boolean stops) {
        Dose allowed = Ways.LTG_VPA.first().dose();
        assertThat(said(DoseLimits.of(Ways.mg(amount, frequency), Optional.of(Ways.LTG_VPA), Optional.empty(),
                Optional.of(allowed)))).isEqualTo(stops ? List.of("DOSE-PACE STOP") : List.of());
    }

    private static List<String> said(List<SafetyNotice> notices) {
        return notices.stream().map(notice -> notice.code() + " " + notice.level()).toList();
    }
}
