package org.sleepclinic.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sleepclinic.kernel.Quantity;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.result.Readings.Weight;

/** A report told a clearance "for doses" from a weight 17 months old, which the doses themselves do not count. */
class ReadingsTest {
    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 23, 8, 0, 0, 0, ZoneOffset.UTC);
    private static final Readings READ = new Readings(
            Map.of("CREATININE", new EnteredValue("CREATININE", new BigDecimal("1.8"), "mg/dL")),
            new Subject(new PatientId(new UUID(0, 1)), LocalDate.of(1954, 1, 1), "MALE"), NOW.toLocalDate());

    @Test
    void theClearanceIsOfAWeightOfTheLastYearAndNamesItsDay() {
        ReportView.Advice<Quantity> told = clearance(NOW.minusDays(364));
        assertThat(told.outcome().amount()).isEqualByComparingTo("31.5");
        assertThat(told.reasons()).filteredOn(one -> one.input().equals("WEIGHT")).singleElement()
                .extracting(Reason::seen).asString().startsWith("60 kg, ").contains("2025");
    }

    @Test
    void anOlderWeightIsNotCountedAndSaid() {
        ReportView.Advice<Quantity> told = clearance(NOW.minusMonths(17));
        assertThat(told.outcome()).isNull();
        assertThat(told.missing()).isEqualTo(Set.of("WEIGHT"));
        assertThat(told.reasons()).extracting(Reason::input).isEqualTo(List.of("CREATININE", "OLD_WEIGHT"));
    }

    private static ReportView.Advice<Quantity> clearance(ZonedDateTime weighed) {
        return READ.clearance(Optional.of(new Weight(new BigDecimal("60"), weighed.toInstant())), NOW).orElseThrow();
    }
}
