package org.sleepclinic.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a doctor has to open: not only numbers outside their range. */
class RemarkableTest {
    @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
    @CsvSource(nullValues = "-", value = {
            "NORMAL,       -,             -,                  false", "NORMAL,   -, SINUS, false",
            "NO_RANGE,     -,             -,                  true", "LOW,      -, SINUS, true",
            "NORMAL,       TSAT_OVERLOAD, -,                  true", "NORMAL,   QTC_WIDE_QRS, SINUS, true",
            "NORMAL,       -,             ATRIAL_FIBRILLATION, true", "NORMAL,  -, PACED, true",
            "CRITICAL_LOW, -,             -,                  true", "NORMAL,   -, OTHER, true"})
    void isOpenedByADoctor(Flag worst, QualityNote note, Rhythm rhythm, boolean remarkable) {
        assertThat(Remarkable.is(worst, note == null ? Set.of() : List.of(note), rhythm)).isEqualTo(remarkable);
    }
}
