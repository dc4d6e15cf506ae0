package org.sleepclinic.patient;

import static org.sleepclinic.patient.MeasurementKind.BLOOD_PRESSURE;
import static org.sleepclinic.patient.MeasurementKind.HEIGHT;
import static org.sleepclinic.patient.MeasurementKind.WEIGHT;
import static org.sleepclinic.patient.People.NOW;
import static org.sleepclinic.patient.People.NURSE;

import java.math.BigDecimal;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasurementTest {
    private static Measurement read(MeasurementKind kind, String amount, String diastolic, MeasuredUnit unit) {
        BigDecimal low = diastolic == null ? null : new BigDecimal(diastolic);
        return new Measurement(new PatientId(new UUID(0, 1)),
                new NewMeasurement(kind, new BigDecimal(amount), low, unit, NOW), NOW,
                NURSE);
    }

    @ParameterizedTest
    @CsvSource({"82, KG, 82", "180.8, LB, 82.01", "175, CM, 175", "1.75, M, 175", "68.9, INCH, 175.006"})
    void isKeptInOneUnit(BigDecimal entered, MeasuredUnit unit, BigDecimal kept) {
        Assertions.assertThat(unit.kept(entered)).isEqualByComparingTo(kept);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({"WEIGHT, 820, KG", "WEIGHT, 0, KG", "WEIGHT, -70, KG", "WEIGHT, 1000, LB", "HEIGHT, 1.75, CM",
            "HEIGHT, 175, M",
            "HEIGHT, 175, INCH", "BLOOD_PRESSURE, 1200, MM_HG"})
    void whatNobodyCanHaveIsRefused(MeasurementKind kind, String amount, MeasuredUnit unit) {
        PatientTest.refuses(() -> read(kind, amount, "80", unit), "measurement.implausible", "amount");
    }

    @Test
    void theUnitBelongsToTheKind() {
        PatientTest.refuses(() -> read(WEIGHT, "82", null, MeasuredUnit.CM), "measurement.unit", "amount");
        PatientTest.refuses(() -> read(HEIGHT, "175", null, null), "measurement.unit", "amount");
    }

    @Test
    void diastolicLiesBelowSystolic() {
        PatientTest.refuses(() -> read(BLOOD_PRESSURE, "80", "120", MeasuredUnit.MM_HG), "measurement.pressure.order",
                "diastolic");
        PatientTest.refuses(() -> read(BLOOD_PRESSURE, "120", null, MeasuredUnit.MM_HG), "text.required", "diastolic");
    }

    @Test
    void nothingIsMeasuredInTheFuture() {
        NewMeasurement later = new NewMeasurement(WEIGHT, BigDecimal.TEN, null, MeasuredUnit.KG, NOW.plusSeconds(1));
        PatientTest.refuses(() -> new Measurement(new PatientId(new UUID(0, 1)), later, NOW, NURSE), "date.future",
                "takenAt");
    }
}
