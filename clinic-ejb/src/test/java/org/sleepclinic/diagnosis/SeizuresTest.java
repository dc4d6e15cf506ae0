package org.sleepclinic.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.diagnosis.Seizures.Consciousness;
import org.sleepclinic.diagnosis.Seizures.Descriptor;
import org.sleepclinic.diagnosis.Seizures.MainClass;
import org.sleepclinic.diagnosis.Seizures.Scheme;

/** Clinical reference 1.2: what is said keeps to the version it is said in. */
class SeizuresTest {
    @ParameterizedTest(name = "{0} seizures, consciousness {1}: {2}")
    @CsvSource(nullValues = "-", value = {"FOCAL, IMPAIRED, true", "FOCAL, -, true", "GENERALISED, -, true",
            "GENERALISED, IMPAIRED, false", "UNKNOWN, PRESERVED, false"})
    void consciousnessIsSaidOfFocalOnes(MainClass mainClass, Consciousness consciousness, boolean sound) {
        if (sound) {
            assertThat(seizures(Scheme.ILAE2025, mainClass, consciousness, List.of()).mainClass()).isEqualTo(mainClass);
        } else {
            assertThatThrownBy(() -> seizures(Scheme.ILAE2025, mainClass, consciousness, List.of()))
                    .hasMessage("diagnosis.seizure_consciousness");
        }
    }

    @ParameterizedTest(name = "{1} in {0}: {2}")
    @CsvSource({"ILAE2017, MOTOR_ONSET, true", "ILAE2017, OBSERVABLE, false", "ILAE2025, OBSERVABLE, true",
            "ILAE2025, NON_MOTOR_ONSET, false"})
    void descriptorsBelongToAVersion(Scheme scheme, Descriptor descriptor, boolean sound) {
        if (!sound) {
            assertThatThrownBy(() -> seizures(scheme, MainClass.FOCAL, null, List.of(descriptor)))
                    .hasMessage("diagnosis.seizure_descriptor");
        } else {
            assertThat(seizures(scheme, MainClass.FOCAL, null, List.of(descriptor)).descriptors())
                    .containsExactly(descriptor);
        }
    }

    @Test
    void whatHappensIsReadInOrder() {
        Seizures said = new Seizures(Scheme.ILAE2025, MainClass.FOCAL, "FOCAL", List.of(), null, List.of(),
                "rising feeling\n\n stares \nchews");
        assertThat(new SeizureView(said, "Focal seizure", List.of()).sequence()).containsExactly("rising feeling",
                "stares", "chews");
        assertThat(SeizureView.NONE.sequence()).isEmpty();
    }

    private static Seizures seizures(Scheme scheme, MainClass mainClass, Consciousness consciousness,
            List<Descriptor> descriptors) {
        return new Seizures(scheme, mainClass, "X", List.of(), consciousness, descriptors, null);
    }
}
