package org.sleepclinic.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sleepclinic.patient.People.TODAY;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sleepclinic.kernel.DomainException;

class PatientTest {
    private final Patient grace = People.registered(People.grace());

    @ParameterizedTest
    @CsvSource({"2026-11-24, patient.birth.future", "1896-11-22, patient.birth.old", "0001-01-01, patient.birth.old"})
    void nobodyIsBornInTheFutureNorLongAgo(LocalDate born, String code) {
        refuses(() -> People.registered(People.told("Okonkwo", "Grace", born, null)), code, "birthDate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "1896-11-23"})
    void bornTodayOrAHundredAndThirtyYearsAgoIsTaken(LocalDate born) {
        assertThat(People.registered(People.told("Okonkwo", "Grace", born, null)).birthDate()).isEqualTo(born);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"O’Brien-Smith", "D'Angelo", "Þórðardóttir", "Nguyễn", "Ł", "李", "<script>alert(1)</script>"})
    void anyNamePeopleHaveIsTakenAsWritten(String family) {
        assertThat(People.registered(People.told(family, "A", TODAY, null)).demographics().name().family())
                .isEqualTo(family);
    }

    @Test
    void aNameIsAtMostAHundredCharacters() {
        assertThat(new PersonName(null, "x".repeat(100), "A", null).family()).hasSize(100);
        refuses(() -> new PersonName(null, "x".repeat(101), "A", null), "text.long", "familyName");
        refuses(() -> new PersonName(null, " \t ", "A", null), "text.required", "familyName");
    }

    @Test
    void theBannerNameIsTheSurnameInCapitals() {
        assertThat(new PersonName("Ms", "Okonkwo", "Grace", null).formal()).isEqualTo("OKONKWO, Grace (Ms)");
        assertThat(new PersonName(null, "Weiß", "Jörg", null).formal()).isEqualTo("WEISS, Jörg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+44 7700 900123", "(020) 7946-0018", "0161.496.0000 x12", "07700900123"})
    void aNumberOneCanDialIsTaken(String phone) {
        assertThat(new Contacts(phone, null, null, null).phone()).isEqualTo(phone);
    }

    @Test
    void thatNobodyAskedForAnInterpreterIsNotThatNoneIsNeeded() {
        assertThat(new Contacts(null, null, null, null).interpreter()).isEqualTo(Interpreter.NOT_RECORDED);
        assertThat(new Contacts(null, null, null, Interpreter.NOT_NEEDED, " ").interpreter())
                .isEqualTo(Interpreter.NOT_NEEDED);
        assertThat(new Contacts(null, null, null, Interpreter.NOT_RECORDED, "Farsi").interpreter())
                .isEqualTo(Interpreter.NEEDED);
        refuses(() -> new Contacts(null, null, null, Interpreter.NEEDED, null), "patient.interpreter",
                "interpreterLanguage");
        refuses(() -> new Contacts(null, null, null, Interpreter.NOT_NEEDED, "Farsi"), "patient.interpreter",
                "interpreterLanguage");
    }

    @ParameterizedTest
    @ValueSource(strings = {"call me", "1234", "++44", "07700 900123 or 900124"})
    void aNumberNobodyCanDialIsRefused(String phone) {
        refuses(() -> new Contacts(phone, null, null, null), "text.phone", "phone");
    }

    @Test
    void aNextOfKinHasAName() {
        refuses(() -> new NextOfKin(null, "sister", null), "patient.kin.nameless", "kinName");
    }

    @Test
    void diesNeitherInTheFutureNorBeforeBirth() {
        refuses(() -> grace.recordDeath(TODAY.plusDays(1), TODAY), "date.future", "deceasedOn");
        refuses(() -> grace.recordDeath(LocalDate.of(1979, 3, 13), TODAY), "patient.death.beforeBirth", "deceasedOn");
        grace.recordDeath(TODAY, TODAY);
        assertThat(grace.deceasedOn()).isEqualTo(TODAY);
    }

    @Test
    void cannotBeCorrectedToABirthAfterDeath() {
        grace.recordDeath(LocalDate.of(2020, 1, 1), TODAY);
        refuses(() -> grace.correct(People.told("Okonkwo", "Grace", LocalDate.of(2021, 1, 1), null), TODAY),
                "patient.birth.afterDeath", "birthDate");
    }

    @Test
    void aChangeToAnotherStateThanTheCallerSawIsStale() {
        assertThatThrownBy(() -> grace.requireVersion(3)).hasMessage(DomainException.STALE);
    }

    @Test
    void tellsNothingInALog() {
        assertThat(grace.demographics() + " " + grace.demographics().name() + grace).doesNotContain("Okonkwo")
                .doesNotContain("Grace");
    }

    static void refuses(ThrowingCallable what, String code, String field) {
        assertThatThrownBy(what).isInstanceOfSatisfying(DomainException.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.field()).contains(field);
        });
    }
}
