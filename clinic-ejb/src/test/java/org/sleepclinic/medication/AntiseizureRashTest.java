package org.sleepclinic.medication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.safety.SafetyPicture.Medicine;

/** RF-11: rash on lamotrigine, carbamazepine, phenytoin or similar. */
class AntiseizureRashTest {
    @ParameterizedTest(name = "{0}, antiseizure {1} -> {2}")
    @CsvSource(nullValues = "-", value = {"Lamotrigine, true, Rash on Lamotrigine",
            "Carbamazepine, true, Rash on Carbamazepine", "Phenytoin, true, Rash on Phenytoin", "Ropinirole, false, -"})
    void rf11(String label, boolean antiseizure, String headline) {
        assertThat(AntiseizureRash.of(new Medicine(label, null), medicine -> antiseizure).orElse(null))
                .isEqualTo(headline);
    }
}
