package org.sleepclinic.medication;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Quantity;

/** Bands of 5.1.3 (T44) and 5.2.4 (T45); the rows themselves are checked where they are kept, in db. */
class RenalDoseTest {
    @ClinicalRule(id = "TEST", source = "-", evidence = Evidence.LOCAL, says = "-")
    private static final class Clearance {
    }

    private static final List<RenalBand> LEV = List.of(band(80, false, null, false, 1000, 3000),
            band(50, true, "80", true, 1000, 2000), band(30, true, "50", false, 500, 1500),
            band(0, true, "30", false, 500, 1000));
    private static final List<RenalBand> GBP = List.of(band(60, true, null, false, 900, 3600),
            band(30, true, "60", false, 400, 1400), band(15, true, "30", false, 200, 700),
            band(0, true, "15", false, 100, 300));

    @ParameterizedTest(name = "T44: levetiracetam, {0} mL/min -> at most {1} mg/day")
    @CsvSource({"85, 3000", "80.01, 3000", "80, 2000", "50, 2000", "49.99, 1500", "49, 1500", "30, 1500", "29, 1000"})
    void t44(BigDecimal clearance, BigDecimal maximum) {
        assertThat(RenalDose.of(LEV, known(clearance)).outcome().map(RenalBand::maximum)).contains(maximum);
    }

    @ParameterizedTest(name = "T45: gabapentin, {0} mL/min -> at most {1} mg/day, start {2} mg")
    @CsvSource({"60, 3600, 300", "59, 1400, 300", "30, 1400, 300", "29, 700, 200", "15, 700, 200", "14, 300, 100"})
    void t45(BigDecimal clearance, BigDecimal maximum, BigDecimal start) {
        Optional<RenalBand> band = RenalDose.of(GBP, known(clearance)).outcome();
        assertThat(band.map(RenalBand::maximum)).contains(maximum);
        assertThat(RenalDose.start(Ways.mg("300", Frequency.EVENING), band).amount()).isEqualByComparingTo(start);
    }

    @Test
    void anUnknownClearanceIsNoNormalOne() {
        Finding<RenalBand> finding = RenalDose.of(GBP,
                Finding.indeterminate(Clearance.class, List.of(), Set.of("weight", "creatinine")));
        assertThat(finding.outcome()).isEmpty();
        assertThat(finding.missing()).containsExactlyInAnyOrder("weight", "creatinine");
    }

    @Test
    void theFirstDoseOfReducedKidneysIsADoseAsOftenAsBefore() {
        Optional<RenalBand> band = Optional.of(LEV.getLast());
        assertThat(RenalDose.start(Ways.mg("500", Frequency.TWICE_DAILY), band))
                .isEqualTo(Ways.mg("250", Frequency.TWICE_DAILY));
    }

    /** At 29.8 mL/min the page showed 300 mg first and 3,600 mg at most beside a card that said 700. */
    @Test
    void theLadderShownIsCappedForThePatient() {
        Ladder shown = RenalDose.ladder(Ways.GBP, Optional.of(GBP.get(2)));
        assertThat(shown.first().dose()).isEqualTo(Ways.mg("200", Frequency.EVENING));
        assertThat(List.of(shown.usualLow(), shown.usualHigh(), shown.maximum()))
                .containsExactly(new BigDecimal("200"), new BigDecimal("700"), new BigDecimal("700"));
        assertThat(RenalDose.ladder(Ways.LEV, Optional.of(band(0, true, "15", false, 250, 500))).rungs())
                .containsExactly(Ways.rung(1, 1, "125", Frequency.TWICE_DAILY));
        assertThat(RenalDose.ladder(Ways.LEV, Optional.empty())).isEqualTo(Ways.LEV);
    }

    /** Pregabalin at 26.5 mL/min: "usual 150–150" was the maximum, shown below the usual dose of healthy kidneys. */
    @Test
    void aMaximumAloneIsNoUsualDose() {
        RenalBand alone = new RenalBand("A", BigDecimal.valueOf(15), true, BigDecimal.valueOf(30), false,
                BigDecimal.valueOf(25), BigDecimal.valueOf(50), BigDecimal.valueOf(150), false, "mg", "25–50, to 150",
                Evidence.VERIFIED, "PGB");
        Ladder shown = RenalDose.ladder(Ways.GBP, Optional.of(alone));
        assertThat(shown.usualLow()).isNull();
        assertThat(shown.usualHigh()).isNull();
        assertThat(shown.maximum()).isEqualByComparingTo("150");
    }

    @Test
    void healthyKidneysKeepWhatIsUsual() {
        assertThat(RenalDose.ladder(Ways.GBP, Optional.of(GBP.getFirst())).usualHigh()).isEqualByComparingTo("2400");
    }

    private static Finding<Quantity> known(BigDecimal clearance) {
        return Finding.of(Clearance.class, new Quantity(clearance, "mL/min"), List.of());
    }

    private static RenalBand band(int above, boolean withLower, String upTo, boolean withUpper, int start,
            int maximum) {
        return new RenalBand("A", BigDecimal.valueOf(above), withLower, upTo == null ? null : new BigDecimal(upTo),
                withUpper, BigDecimal.valueOf(start), BigDecimal.valueOf(start), BigDecimal.valueOf(maximum), true,
                "mg",
                "as written", Evidence.VERIFIED, "5.1.3");
    }
}
