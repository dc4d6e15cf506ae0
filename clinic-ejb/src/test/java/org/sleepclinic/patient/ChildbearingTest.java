package org.sleepclinic.patient;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 5.1.4, 5.1.7: what is recorded goes before age and sex; what is not recorded is never "no". */
class ChildbearingTest {
    @ParameterizedTest(name = "{0}, {1} y, recorded {2} -> {3}, possible {4}")
    @CsvSource(nullValues = "-", value = {"FEMALE, 54, -, NOT_RECORDED, true", "FEMALE, 55, -, PAST_AGE, false",
            "FEMALE, 55, NOT_ABLE, NOT_ABLE, false",
            "FEMALE, 40, NOT_ABLE, NOT_ABLE, false", "FEMALE, 56, ABLE, ABLE, true",
            "FEMALE, 56, PREGNANT, PREGNANT, true",
            "MALE, 30, -, NOT_ABLE, false", "MALE, 30, PREGNANT, PREGNANT, true", "OTHER, 30, -, NOT_RECORDED, true",
            "MALE, 60, -, NOT_ABLE, false", "UNKNOWN, 60, -, PAST_AGE, false",
            "UNKNOWN, 12, -, NOT_RECORDED, true"})
    void oneAnswerForEverybody(String sex, int years, String recorded, Childbearing answer, boolean possible) {
        assertThat(Childbearing.of(sex, years, recorded)).isEqualTo(answer);
        assertThat(answer.isPossible()).isEqualTo(possible);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(nullValues = "-", value = {"NONE_KNOWN, -, NOT_ABLE", "PRESENT, pregnant, PREGNANT",
            "PRESENT, able_to_become_pregnant, ABLE", "PRESENT, -, ABLE"})
    void anEntryOfTheSafetyListSays(SafetyState state, String code, Pregnancy said) {
        assertThat(Pregnancy.said(state, code)).isEqualTo(said);
    }
}
