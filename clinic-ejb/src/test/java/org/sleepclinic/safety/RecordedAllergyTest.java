package org.sleepclinic.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.safety.SafetyPicture.Medicine;

/** 5.1.3, RF-11: whoever had a rash from a medicine does not get it again without two prescribers. */
class RecordedAllergyTest {
    @ParameterizedTest(name = "{0} with an allergy to {2}: {3}")
    @CsvSource(nullValues = "-", value = {"Lamotrigine, lamotrigine, Lamotrigine (rash), true",
            "Sodium valproate, valproate, valproate, true", "Sodium valproate, valproate, sodium, false",
            "Levetiracetam, -, Keppra (levetiracetam), true", "Gabapentin, gabapentin, pregabalin, false",
            "Lamotrigine, lamotrigine, penicillin, false"})
    void namesItInWholeWords(String medicine, String name, String allergy, boolean stops) {
        assertThat(RecordedAllergy.of(new Medicine(medicine, null), name == null ? Set.of() : Set.of(name),
                List.of("latex", allergy)).isPresent()).isEqualTo(stops);
    }
}
