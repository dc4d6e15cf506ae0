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

    @Test
    void theClearanceIsOfAWeightOfTheLastYearAndNamesItsDay() {
        ReportView.Advice<Quantity> told = clearance(NOW, NOW.minusDays(364));
        assertThat(told.outcome().amount()).isEqualByComparingTo("31.5");
        assertThat(told.reasons()).filteredOn(one -> one.input().equals("WEIGHT")).singleElement()
                .extracting(Reason::seen).asString().startsWith("60 kg, ").contains("2025");
    }

    @Test
    void anOlderWeightIsNotCountedAndSaid() {
        ReportView.Advice<Quantity> told = clearance(NOW, NOW.minusMonths(17));
        assertThat(told.outcome()).isNull();
        assertThat(told.missing()).isEqualTo(Set.of("WEIGHT"));
        assertThat(told.reasons()).extracting(Reason::input).isEqualTo(List.of("CREATININE", "OLD_WEIGHT"));
    }

    /** A report years old told a clearance "for doses" from its old creatinine and today's weight. */
    @Test
    void anOlderCreatinineIsNotCountedAndSaid() {
        ReportView.Advice<Quantity> told = clearance(NOW.minusDays(365), NOW);
        assertThat(told.outcome()).isNull();
        assertThat(told.missing()).isEqualTo(Set.of("CREATININE"));
        assertThat(told.reasons()).extracting(Reason::input).isEqualTo(List.of("OLD_CREATININE", "WEIGHT"));
        assertThat(told.reasons().getFirst().seen()).as("what was measured is still shown").isEqualTo("1.8 mg/dL");
        assertThat(clearance(NOW.minusDays(364), NOW).outcome()).as("of the last year").isNotNull();
    }

    private static ReportView.Advice<Quantity> clearance(ZonedDateTime taken, ZonedDateTime weighed) {
        return new Readings(Map.of("CREATININE", new EnteredValue("CREATININE", new BigDecimal("1.8"), "mg/dL")),
                new Subject(new PatientId(new UUID(0, 1)), LocalDate.of(1954, 1, 1), "MALE"), taken)
                .clearance(Optional.of(new Weight(new BigDecimal("60"), weighed.toInstant())), NOW).orElseThrow();
    }
}
