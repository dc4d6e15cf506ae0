package org.sleepclinic.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.plan.PlanPatients;
import org.sleepclinic.testing.inside.InContainer;

/** Safety advice and driving through the facade, on the rows of the clinic's own table (5.1.6, 5.1.8). */
class AdviceIT extends InContainer {
    @Inject
    private AdviceFacade advice;
    @Inject
    private PlanPatients patients;
    @Inject
    private Clock clock;

    private PlanPatients.Made grace;

    @BeforeEach
    void aPatient() {
        grace = patients.inWorkUp();
    }

    @Test
    void whatWasGivenStandsWithItsDayAndCanBeVoided() {
        LocalDate today = LocalDate.now(clock);
        as.nurse(() -> advice.give(grace.caseId(), Set.of("BATH", "SUDEP"), today));
        AdviceItem bath = item("BATH");
        assertThat(bath.givenOn()).isEqualTo(today);
        assertThat(bath.givenBy()).isEqualTo("Nora Nurse");
        assertThat(item("ALCOHOL").givenOn()).isNull();
        assertThatThrownBy(() -> as.nurse(() -> advice.voidEntry(bath.entry(), bath.version() + 1, "too late")))
                .isInstanceOf(DomainException.class).hasMessage(DomainException.STALE);
        as.nurse(() -> advice.voidEntry(bath.entry(), bath.version(), "wrong patient"));
        assertThat(item("BATH").givenOn()).isNull();
        assertThat(patients.text("select void_reason from advice_given where id = ?", bath.entry()))
                .isEqualTo("wrong patient");
    }

    @ParameterizedTest(name = "{0}: {1}, group {2}, {3} months -> {4}")
    @CsvSource({"T58, ASLEEP_ONLY, 1, 12, ELIGIBLE", "T58, ASLEEP_NOW_AWAKE_BEFORE, 1, 12, NOT_YET",
            "T58, ASLEEP_NOW_AWAKE_BEFORE, 1, 36, ELIGIBLE", "5.1.8, AWAKE, 1, 11, NOT_YET",
            "5.1.8, FIRST_UNPROVOKED, 1, 6, ELIGIBLE", "5.1.8, FIRST_UNPROVOKED, 2, 59, NOT_YET",
            "5.1.8, FIRST_UNPROVOKED, 2, 60, ELIGIBLE", "5.1.8, PROVOKED, 2, 60, INDIVIDUAL",
            "5.1.8, ADVISED_CHANGE, 1, 6, ELIGIBLE"})
    void theLawOfTheUnitedKingdomIsRowsOfATable(String source, DrivingSituation situation, int group, int months,
            DrivingRule.Answer answer) {
        assertThat(as.nurse(() -> advice.rule(new DrivingQuestion("UK", situation, group, months, true))).answer())
                .as(source).isEqualTo(answer);
    }

    @Test
    void ofAnotherCountryNothingIsInferredAndTheStatusIsKeptAllTheSame() {
        DrivingQuestion asked = new DrivingQuestion("", DrivingSituation.AWAKE, 1, 24, null);
        assertThat(as.nurse(() -> advice.rule(asked)).missing()).isEqualTo("JURISDICTION");
        as.nurse(() -> advice.recordDriving(new RecordDriving(grace.caseId(), DrivingStatus.MUST_NOT_DRIVE, asked,
                false, "licence abroad", LocalDate.now(clock))));
        assertThat(as.physician(() -> advice.sheet(grace.caseId())).driving()).singleElement().satisfies(told -> {
            assertThat(told.status()).isEqualTo(DrivingStatus.MUST_NOT_DRIVE);
            assertThat(told.jurisdiction()).isNull();
            assertThat(told.advisedBy()).isEqualTo("Nora Nurse");
        });
    }

    @Test
    void aDayToComeAndNothingTickedAreRefusedAtTheirFields() {
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        assertThat(catchThrowableOfType(DomainException.class,
                () -> as.nurse(() -> advice.give(grace.caseId(), Set.of("BATH"), tomorrow))).field())
                .contains("givenOn");
        assertThat(catchThrowableOfType(DomainException.class,
                () -> as.nurse(() -> advice.give(grace.caseId(), Set.of(), LocalDate.now(clock)))).field())
                .contains("items");
    }

    private AdviceItem item(String code) {
        return as.nurse(() -> advice.sheet(grace.caseId())).items().stream()
                .filter(item -> item.code().equals(code)).findFirst().orElseThrow();
    }
}
