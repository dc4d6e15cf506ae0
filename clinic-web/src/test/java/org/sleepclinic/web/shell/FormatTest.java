package org.sleepclinic.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Quantity;

/** How the clinic writes, at 14:05 UTC on 23-Nov-2026 in Helsinki. */
class FormatTest {
    private static final Instant NOW = Instant.parse("2026-11-23T14:05:22Z");
    private final Format format = new Format(Clock.fixed(NOW, ZoneId.of("Europe/Helsinki")));

    @Test
    void momentsAreToldInClinicTime() {
        assertThat(format.moment(NOW)).isEqualTo("23-Nov-2026 16:05");
        assertThat(format.clock(NOW)).isEqualTo("16:05");
        assertThat(format.date(Instant.parse("2026-11-23T23:30:00Z"))).isEqualTo("24-Nov-2026");
    }

    @Test
    void monthsHaveThreeLettersEvenSeptember() {
        assertThat(format.date(LocalDate.of(2026, 9, 1))).isEqualTo("01-Sep-2026");
    }

    @ParameterizedTest
    @CsvSource({"7.20, 7.2", "0.4, 0.4", ".4, 0.4", "1250, '1,250'", "1250000.50, '1,250,000.5'", "-3, -3", "100, 100"})
    void numbersLeadWithZeroAndTrailWithNone(BigDecimal value, String written) {
        assertThat(format.number(value)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"125, 2 min 5 s", "28680.5, 7 h 58 min", "30600, 8 h 30 min", "0, 0 min 0 s"})
    void saysHowLongARecordingLasts(BigDecimal seconds, String said) {
        assertThat(format.lasting(seconds)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"ug/L, µg/L", "mmol/L, mmol/L", "Cel, °C", "'mL/min/{1.73_m2}', mL/min/1.73 m²", "'{score}', ''",
            "kg/m2, kg/m²",
            "u[IU]/mL, µIU/mL", "mm[Hg], mmHg", "10*9/L, 10^9/L", "U/L, U/L"})
    void unitsAreWrittenForPeople(String ucum, String written) {
        assertThat(format.unit(ucum)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"1.80, mmol/L, 1.80 mmol/L", "8.40, mg/dL, 8.40 mg/dL", "1250, U/L, '1,250 U/L'",
            "0.123, mmol/L, 0.123 mmol/L",
            "1E+2, U/L, 100 U/L"})
    void aQuantityShowsItsUnitAndTheDecimalsItCameWith(String amount, String unit, String written) {
        assertThat(format.quantity(Quantity.of(amount, unit))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20, 3 d", "2026-10-20, 4 wk", "2026-05-20, 6 mo", "2024-11-24, 23 mo", "2024-11-23, 2 y",
            "1979-03-14, 47 y", "1979-11-24, 46 y", "2026-11-24, ''"})
    void agesAreSaidAsCliniciansSayThem(LocalDate born, String age) {
        assertThat(format.age(born)).isEqualTo(age);
    }

    @Test
    void waitingIsToldInTheLargestUnitThatFits() {
        assertThat(format.since(NOW.minusSeconds(20))).isEqualTo("under 1 min");
        assertThat(format.since(NOW.minusSeconds(11 * 60))).isEqualTo("11 min");
        assertThat(format.since(NOW.minusSeconds(5 * 3600))).isEqualTo("5 h");
        assertThat(format.since(NOW.minusSeconds(34 * 3600))).isEqualTo("1 d");
        assertThat(format.since(NOW.minusSeconds(1071L * 24 * 3600))).isEqualTo("1,071 d");
        assertThat(format.since(NOW.minusSeconds(72 * 3600))).isEqualTo("3 d");
    }

    @Test
    void aRowOfThingsIsToldApartEvenWhereOneHoldsAComma() {
        assertThat(format.list(List.of("penicillin (rash)", "latex"))).isEqualTo("penicillin (rash), latex");
        assertThat(format.list(List.of("Calcium, total", "Albumin"))).isEqualTo("Calcium, total; Albumin");
        assertThat(format.list(null)).isEmpty();
    }

    @Test
    void mrnsAreGroupedInThrees() {
        assertThat(format.mrn("204118736")).isEqualTo("204\u00a0118\u00a0736");
    }

    @Test
    void rangesMayBeOpen() {
        assertThat(format.range(new BigDecimal("2.15"), new BigDecimal("2.54"))).isEqualTo("2.15–2.54");
        assertThat(format.range(null, 10)).isEqualTo("≤ 10");
        assertThat(format.range(null, 5, true)).as("an AHI below 5 is normal, 5 is not").isEqualTo("< 5");
        assertThat(format.range(60, null)).isEqualTo("≥ 60");
        assertThat(format.range(null, null)).isEmpty();
    }
}
