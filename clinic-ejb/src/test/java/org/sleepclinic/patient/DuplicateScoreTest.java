package org.sleepclinic.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicateScoreTest {
    @ParameterizedTest(name = "{0} {1}, born {2}, {3}: warns {4}")
    @CsvSource({
            "Okonkwo, Grace, 1979-03-14, 07700 900123, true",
            "Okonkwo, Grace, 1979-03-14, , true",
            "OKÓNKWO, Grace, 1979-03-14, , true",
            "Okonkow, Grace, 1979-03-14, , true", // two letters swapped
            "Grace, Okonkwo, 1979-03-14, , true", // names in the other order
            "Okonkwo, Grace, 1979-03-15, 07700 900123, true", // a slip in the day
            "Okonkwo, Grace, 1980-11-02, 07700 900123, true", // phone and name
            "Okonkwo, Grace, 1991-07-30, , false", // a namesake
            "Okonkwo, Samuel, 2011-07-30, 07700 900123, false", // her son, on her phone
            "Lindqvist, Anna, 1979-03-14, , false", // born on the same day
            "Lindqvist, Anna, 1984-01-02, , false"})
    void warnsOfTheSamePersonNotOfRelativesOrNamesakes(String family, String given, LocalDate born, String phone,
            boolean warns) {
        DuplicateScore score = DuplicateScore.of(People.told(family, given, born, phone), known());
        assertThat(score.weight() >= DuplicateScore.WARN_FROM).as(score.toString()).isEqualTo(warns);
    }

    /** Published examples of Winkler (1990). */
    @ParameterizedTest
    @CsvSource({"martha, marhta, 0.961", "dwayne, duane, 0.840", "dixon, dicksonx, 0.813", "abc, xyz, 0",
            "same, same, 1"})
    void namesCompareAsPublished(String one, String other, double similarity) {
        assertThat(JaroWinkler.similarity(one, other)).isCloseTo(similarity, within(0.001));
    }

    private static PatientRow known() {
        Demographics grace = People.grace();
        return new PatientRow(new PatientId(UUID.randomUUID()), Mrn.ofSerial(20_411_801), grace.name(),
                grace.birthDate(),
                grace.sex(), grace.contacts().phone(), null, null, null, null);
    }
}
