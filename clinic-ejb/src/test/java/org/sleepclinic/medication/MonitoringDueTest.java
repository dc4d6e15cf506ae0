package org.sleepclinic.medication;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.result.Flag;
import org.sleepclinic.result.LatestValue;
import org.sleepclinic.result.ReportId;
import org.sleepclinic.result.ReportStatus;

/** 5.1.5: carbamazepine's sodium, FBC and LFT at 4–6 weeks, then yearly; the oldest of them counts. */
class MonitoringDueTest {
    private static final LocalDate STARTED = LocalDate.parse("2026-01-01");
    private static final MonitoringRow ON = new MonitoringRow("CARBAMAZEPINE", false, "Sodium and FBC",
            List.of("SODIUM", "HAEMOGLOBIN"), 42, 365, Evidence.UNVERIFIED, "5.1.5");
    private static final MonitoringRow BEFORE = new MonitoringRow("CARBAMAZEPINE", true, "Sodium and FBC",
            List.of("SODIUM", "HAEMOGLOBIN"), null, null, Evidence.VERIFIED, "LBL-CBZ");

    @ParameterizedTest(name = "on treatment, measured {0} -> due {1}")
    @CsvSource(nullValues = "-", value = {"-, 2026-02-12", "SODIUM 2026-02-10, 2026-02-12",
            "SODIUM 2026-02-10 HAEMOGLOBIN 2025-06-01, 2026-02-12",
            "SODIUM 2026-01-03 HAEMOGLOBIN 2026-01-03, 2026-02-12",
            "SODIUM 2026-02-02 HAEMOGLOBIN 2026-02-02, 2027-02-02",
            "SODIUM 2026-02-10 HAEMOGLOBIN 2026-02-08, 2027-02-08"})
    void dueAfterTheFirstDoseThenAfterTheLastTime(String measured, LocalDate due) {
        assertThat(MonitoringDue.of(ON, STARTED, values(measured), ZoneOffset.UTC).due()).isEqualTo(due);
    }

    @ParameterizedTest(name = "before the first dose, measured {0} -> due {1}")
    @CsvSource(nullValues = "-", value = {"-, 2026-01-01", "SODIUM 2025-12-10 HAEMOGLOBIN 2024-12-10, 2026-01-01",
            "SODIUM 2025-12-10 HAEMOGLOBIN 2025-06-10, -"})
    void doneBeforeTheFirstDose(String measured, LocalDate due) {
        assertThat(MonitoringDue.of(BEFORE, STARTED, values(measured), ZoneOffset.UTC).due()).isEqualTo(due);
    }

    /** The worklist shows the first day of all: a baseline nobody has done is due at once. */
    @ParameterizedTest(name = "measured {0} -> first due {1}")
    @CsvSource(nullValues = "-", value = {"-, 2026-01-01", "SODIUM 2025-12-10 HAEMOGLOBIN 2025-06-10, 2026-02-12",
            "SODIUM 2026-02-10 HAEMOGLOBIN 2026-02-08, 2027-02-08"})
    void theFirstOfAllThatIsWatched(String measured, LocalDate due) {
        MonitoringRow atVisits = new MonitoringRow("CARBAMAZEPINE", true, "Mood", List.of(), null, null, Evidence.LOCAL,
                "5.1.5");
        assertThat(MonitoringDue.next(List.of(atVisits, BEFORE, ON), STARTED, values(measured), ZoneOffset.UTC))
                .contains(due);
    }

    private static List<LatestValue> values(String measured) {
        if (measured == null) {
            return List.of();
        }
        List<String> words = Arrays.asList(measured.split(" "));
        return IntStream.range(0, words.size() / 2)
                .mapToObj(at -> value(words.get(2 * at), LocalDate.parse(words.get(2 * at + 1)))).toList();
    }

    private static LatestValue value(String analyte, LocalDate day) {
        return new LatestValue(analyte, analyte, BigDecimal.TEN, "mmol/L", BigDecimal.TEN, "mmol/L", null, null,
                Flag.NORMAL, false, day.atTime(9, 0).toInstant(ZoneOffset.UTC), new ReportId(new UUID(0, 7)),
                ReportStatus.FINAL, null, null, null);
    }
}
