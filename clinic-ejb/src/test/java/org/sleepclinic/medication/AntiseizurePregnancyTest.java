package org.sleepclinic.medication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.safety.SafetyPicture.Medicine;

/** RF-15: pregnancy on valproate, topiramate or another antiseizure medicine. */
class AntiseizurePregnancyTest {
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(nullValues = "-", value = {"Sodium valproate, Pregnant on Sodium valproate", "Digoxin, -",
            "Digoxin;Topiramate 50 mg;Lamotrigine, 'Pregnant on Topiramate 50 mg, Lamotrigine'"})
    void rf15(String medicines, String headline) {
        List<Medicine> taken = Arrays.stream(medicines.split(";")).map(label -> new Medicine(label, null)).toList();
        assertThat(AntiseizurePregnancy.of(taken, medicine -> !medicine.label().equals("Digoxin")).orElse(null))
                .isEqualTo(headline);
    }
}
