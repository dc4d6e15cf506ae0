package org.sleepclinic.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTermsTest {
    private static SearchTerms read(String typed) {
        return SearchTerms.of(typed, People.TODAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"14-Mar-1979", "14 mar 1979", "14 March 1979", "14/3/1979", "14.03.1979", "1979-03-14",
            "March 14, 1979",
            "14-3-79", "14031979", "19790314", "03/14/1979", " 14/03/1979 "})
    void birthDatesAreReadAsPeopleTypeThem(String typed) {
        assertThat(read(typed).births()).contains(LocalDate.of(1979, 3, 14));
        assertThat(read(typed).name()).isNull();
    }

    @Test
    void aDateThatReadsBothWaysIsLookedUpBothWays() {
        assertThat(read("03/04/1979").births()).containsExactlyInAnyOrder(LocalDate.of(1979, 4, 3),
                LocalDate.of(1979, 3, 4));
    }

    @Test
    void aYearAloneIsWhoeverWasBornInIt() {
        assertThat(read("1955").births()).hasSize(365).contains(LocalDate.of(1955, 1, 1), LocalDate.of(1955, 12, 31));
        assertThat(read("1955").mrnPrefix()).isEqualTo("1955");
        assertThat(read("2041").births()).isEmpty();
        assertThat(read("1755").births()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"March 1977", "mar 1977", "Mar-1977", "3/1977", "03.1977", "1977-03"})
    void aMonthOfAYearIsWhoeverWasBornInIt(String typed) {
        assertThat(read(typed).births()).hasSize(31).contains(LocalDate.of(1977, 3, 1), LocalDate.of(1977, 3, 31));
        assertThat(read(typed).name()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"papadaki kofi 1977", "Papadaki Kofi, 14-Mar-1977", "papadaki kofi March 1977",
            "papadaki kofi 14 march 1977"})
    void aNameWithABirthIsBoth(String typed) {
        assertThat(read(typed).name()).isEqualToIgnoringCase("papadaki kofi");
        assertThat(read(typed).births()).contains(LocalDate.of(1977, 3, 14)).doesNotContain(LocalDate.of(1978, 3, 14));
    }

    @Test
    void twoDigitsOfAYearAreInThePast() {
        assertThat(read("14.3.27").births()).containsExactly(LocalDate.of(1927, 3, 14));
        assertThat(read("14.3.26").births()).containsExactly(LocalDate.of(2026, 3, 14));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C-2041", "c2041", "C 2041"})
    void aCaseNumberIsACaseNumber(String typed) {
        assertThat(read(typed).caseNumber()).isEqualTo(2041);
        assertThat(read(typed).name()).isNull();
    }

    @Test
    void digitsMayBeARecordNumberOrAPhone() {
        SearchTerms terms = read("204 118 735");
        assertThat(terms.mrnPrefix()).isEqualTo("204118735");
        assertThat(terms.phone()).isEqualTo("204118735");
    }

    @ParameterizedTest
    @ValueSource(strings = {"07700 900123", "+44 7700 900123", "(0)7700-900123"})
    void aPhoneIsFoundWithAndWithoutCountryCode(String typed) {
        assertThat(read(typed).phone()).isEqualTo("700900123");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "12", "?"})
    void tooLittleToSearch(String typed) {
        assertThat(read(typed).isEmpty()).isTrue();
    }

    @Test
    void everythingElseIsAName() {
        assertThat(read("Okonkwo, Grace").name()).isEqualTo("Okonkwo  Grace");
        assertThat(read("x".repeat(5000)).name()).hasSize(200);
    }
}
