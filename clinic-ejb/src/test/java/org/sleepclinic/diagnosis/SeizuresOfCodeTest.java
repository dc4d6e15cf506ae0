package org.sleepclinic.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.diagnosis.Seizures.MainClass;

/** G40.209, focal, was confirmed with generalised absences as the leading type. */
class SeizuresOfCodeTest {
    @ParameterizedTest(name = "{0} with {1} seizures contradicts itself: {2}")
    @CsvSource({"G40.209, GENERALISED, true", "G40.209, FOCAL, false", "G40.109, GENERALISED, true",
            "G40.309, FOCAL, true", "G40.A09, FOCAL, true", "G40.B09, GENERALISED, false", "G40.909, FOCAL, false",
            "G40.909, GENERALISED, false", "G40.209, UNKNOWN, false", "G40.A09, UNCLASSIFIED, false"})
    void focalIsNotGeneralised(String code, MainClass said, boolean contradicts) {
        assertThat(SeizuresOfCode.contradicts(code, said)).isEqualTo(contradicts);
    }
}
