package org.sleepclinic.medication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Finding;

/** The types of 5.1.2, from what stands with the diagnosis (1.2) or its code (6.1). */
class SeizureSubjectTest {
    @ParameterizedTest(name = "types {0}, code {1} -> {2}")
    @CsvSource(nullValues = "-",
            value = {"ABSENCE, G40.A09, ABSENCE", "ABSENCE TONIC_CLONIC, G40.309, ABSENCE_AND_OTHER",
                    "TONIC_CLONIC ABSENCE, G40.309, ABSENCE_AND_OTHER", "MYOCLONIC TONIC_CLONIC, G40.B09, MYOCLONIC",
                    "FOCAL, G40.909, FOCAL", "-, G40.A09, ABSENCE", "-, G40.B09, MYOCLONIC", "-, G40.209, FOCAL",
                    "-, G40.309, -", "-, G40.909, -", "-, -, -"})
    void typesBeforeCodes(String types, String code, Subject subject) {
        List<Subject> said = types == null ? List.of() : Arrays.stream(types.split(" ")).map(Subject::valueOf).toList();
        Finding<Subject> finding = SeizureSubject.of(said, code == null ? List.of() : List.of(code));
        assertThat(finding.outcome().orElse(null)).isEqualTo(subject);
        if (subject == null) {
            assertThat(finding.missing()).containsExactly("seizure.type");
        }
    }
}
