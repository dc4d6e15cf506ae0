package org.sleepclinic.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.result.RecordedState.Source;
import org.sleepclinic.result.RecordedState.State;

/** Clinical reference 3.1: no adjusting in dialysis and in the third trimester, from week 28. */
class RecordedBarsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest(name = "{0} by {1}, {2} weeks {3} days ago -> {4}")
    @CsvSource(nullValues = "-", value = {
            "DIALYSIS,  INTAKE,      -,  400, DIALYSIS",
            "DIALYSIS,  DIAGNOSIS,   -,  400, DIALYSIS",
            "PREGNANCY, INTAKE,      27, 0,   -",
            "PREGNANCY, INTAKE,      28, 0,   THIRD_TRIMESTER",
            "PREGNANCY, INTAKE,      27, 6,   -",
            "PREGNANCY, INTAKE,      27, 7,   THIRD_TRIMESTER",
            "PREGNANCY, INTAKE,      20, 63,  THIRD_TRIMESTER",
            "PREGNANCY, INTAKE,      44, 6,   THIRD_TRIMESTER",
            "PREGNANCY, INTAKE,      44, 7,   -",
            "PREGNANCY, INTAKE,      -,  0,   -",
            "PREGNANCY, SAFETY_LIST, 30, 0,   THIRD_TRIMESTER"})
    void theRecordBars(State state, Source source, Integer weeks, int daysAgo, CorrectionBar bar) {
        var known = new RecordedState(state, source, DAY.minusDays(daysAgo), weeks);
        assertThat(RecordedBars.on(DAY, List.of(known)))
                .isEqualTo(bar == null ? List.of() : List.of(new KnownBar(bar, source, known.on())));
    }

    @Test
    void aBarKnownTwiceNamesItsFirstSource() {
        var intake = new RecordedState(State.DIALYSIS, Source.INTAKE, DAY, null);
        var diagnosis = new RecordedState(State.DIALYSIS, Source.DIAGNOSIS, DAY, null);
        assertThat(RecordedBars.on(DAY, List.of(intake, diagnosis))).extracting(KnownBar::source)
                .containsExactly(Source.INTAKE);
    }
}
