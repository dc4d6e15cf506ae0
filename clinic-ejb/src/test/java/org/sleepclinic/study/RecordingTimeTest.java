package org.sleepclinic.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** More than a quarter of an hour between a recording time and the morning's record is told. */
class RecordingTimeTest {
    @ParameterizedTest(name = "{0} min against 460 -> told {1}")
    @CsvSource({"460, false", "475, false", "475.5, true", "445, false", "444, true", "600, true", "900, true"})
    void whatIsFarFromTheMorningsRecordIsTold(BigDecimal minutes, boolean told) {
        assertThat(RecordingTime.isOther(minutes, Duration.ofMinutes(460))).isEqualTo(told);
    }
}
