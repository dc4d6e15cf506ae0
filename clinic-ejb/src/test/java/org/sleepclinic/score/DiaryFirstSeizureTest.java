package org.sleepclinic.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiaryFirstSeizureTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-20");

    @ParameterizedTest(name = "written {0}, known {1}: asks {2}")
    @CsvSource({"true, false, true", "true, true, false", "false, false, false", "false, true, false"})
    void asksOnceWhereNoneIsKnown(boolean written, boolean known, boolean asks) {
        assertThat(DiaryFirstSeizure.of(DAY, written, known).outcome().isPresent()).isEqualTo(asks);
    }
}
