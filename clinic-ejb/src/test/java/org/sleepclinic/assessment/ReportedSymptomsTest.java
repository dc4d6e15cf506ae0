package org.sleepclinic.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decision D4 of the clinical reference: a report proposes, a clinician confirms. */
class ReportedSymptomsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            all reported          | INT.17.1=YES INT.17.2=YES INT.17.3=YES       | [TINGLING, TETANY, STRIDOR]
            examined              | INT.35.1=POSITIVE INT.35.2=POSITIVE          | [TROUSSEAU, CHVOSTEK]
            unknown is no report  | INT.17.1=? INT.17.2=- INT.17.3=NO            | []
            night cramps only     | INT.01=CRAMPS INT.16.1=YES INT.16.2=YES      | []
            """)
    void proposesFindings(String row, String told, String findings) {
        assertThat(ReportedSymptoms.of(Told.answers(told))).hasToString(findings);
    }
}
