package org.sleepclinic.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.casefile.Condition;
import org.sleepclinic.casefile.FindingCode;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.testing.inside.InContainer;
import org.sleepclinic.testing.inside.Staff;
import org.sleepclinic.testing.inside.Statements;

/** An intake on the real server: every answer kept at once, rules T29 to T34 through the facade, what follows. */
class IntakeIT extends InContainer {
    private static final int VIEW_BUDGET = 8;
    private static final String SEIZURES =
            "INT.01=SHAKING INT.04=ANY_TIME INT.03.1=12 INT.05=FROM_10_S_TO_2_MIN INT.06.1=6 INT.07=YES "
                    + "INT.08.1=YES INT.11.1=NO INT.11.2=NO INT.10=TWISTED INT.09=IDENTICAL INT.12.1=CLEARLY INT.11.3=NO";
    private static final String UNSURE =
            "INT.01=JERKS INT.04=ANY_TIME INT.03.1=30 INT.05=FROM_1_TO_10_S INT.06.1=4 INT.07=NO INT.08.1=NO INT.11.1=NO "
                    + "INT.11.2=NO INT.10=NONE INT.09=SOME_VARIATION INT.12.1=NOT_AT_ALL INT.11.3=NO";
    private static final Map<String, String> FLEP_ROWS = Map.of(
            "T29", SEIZURES + " > 9 VERY_LIKELY",
            "T30",
            "INT.01=WALKING INT.04=FIRST_THIRD INT.03.1=12 INT.05=OVER_10_MIN INT.06.1=1 INT.07=NO INT.08.1=NO INT.11.1=YES "
                    + "INT.11.2=YES INT.10=NONE INT.09=VERY_VARIABLE INT.12.1=NOT_AT_ALL INT.11.3=YES INT.11.4=NO > -9 VERY_UNLIKELY",
            "T31", UNSURE + " > 2 UNCERTAIN", "T32 +3", UNSURE.replace("INT.07=NO", "INT.07=YES") + " > 3 UNCERTAIN",
            "T32 +4", UNSURE.replace("INT.08.1=NO", "INT.08.1=YES") + " > 4 VERY_LIKELY",
            "T32 0", UNSURE.replace("INT.11.1=NO", "INT.11.1=YES") + " > 0 VERY_UNLIKELY",
            "T32 most", SEIZURES.replace("INT.11.3=NO", "INT.11.3=YES INT.11.4=YES") + " > 11 VERY_LIKELY",
            "T32 least",
            "INT.01=WALKING INT.04=FIRST_THIRD INT.03.1=55 INT.05=OVER_10_MIN INT.06.1=2 INT.07=NO INT.08.1=NO INT.11.1=YES "
                    + "INT.11.2=YES INT.10=NONE INT.09=VERY_VARIABLE INT.12.1=VAGUELY INT.11.3=YES INT.11.4=NO > -10 VERY_UNLIKELY");
    private static final Map<String, String> RLS_ROWS = Map.of(
            "T33", "INT.15.C1=YES INT.15.C2=YES INT.15.C3=YES INT.15.C4=YES INT.15.C5=NO > NOT_RLS",
            "T34",
            "INT.15.C1=YES INT.15.C2=YES INT.15.C3=YES INT.15.C4=YES INT.15.C5=YES INT.15.SIG=NO > CRITERIA_MET");

    @Inject
    private IntakeFacade intakes;
    @Inject
    private EmergencyFacade emergencies;
    @Inject
    private IntakePatients patients;
    @Inject
    private Statements statements;

    private CaseId lia;

    @BeforeEach
    void aReferredPatient() {
        lia = patients.referred();
    }

    @Test
    void scoresFlepAsTheReferenceSays() {
        FLEP_ROWS.forEach((row, line) -> {
            String[] parts = line.split(" > ");
            FlepReading read = told(patients.referred(LocalDate.of(1950, 3, 12)), parts[0]).assessment().flep();
            assertThat(read.low() + " " + read.band()).as(row).isEqualTo(parts[1]);
        });
    }

    @Test
    void judgesRestlessLegsAsTheReferenceSays() {
        RLS_ROWS.forEach((row, line) -> {
            String[] parts = line.split(" > ");
            assertThat(told(patients.referred(), parts[0]).assessment().rls()).as(row).isEqualTo(parts[1]);
        });
    }

    @Test
    void whatIsMissingIsNamedAndNeverNormal() {
        IntakeSheet sheet = told(lia, SEIZURES.replace("INT.08.1=YES", "INT.08.1=-"));
        assertThat(sheet.assessment().flep()).isEqualTo(new FlepReading(Standing.PRESENT, 7, 9, 1, null, false));
        assertThat(weighing(sheet, Condition.EPILEPSY).missing()).contains("INT.08.1");
        assertThat(weighing(sheet, Condition.RLS).standing()).isEqualTo(Standing.NOT_ASKED);
        assertThat(sheet.assessment().rls()).isNull();
    }

    @Test
    void everyKindOfAnswerComesBackAsGivenWithWhoGaveIt() {
        String line =
                "INT.01=JERKS,CRAMPS INT.03.2=2026-03-01 INT.05=UNDER_1_S INT.05.1=2.5 INT.06.1=3 INT.07=NO INT.28.1=22:30 INT.09=? INT.27.1=-";
        IntakeSheet sheet = told(lia, line);
        assertThat(sheet.answers().values()).extracting(given -> given.answer().item() + "="
                + (given.answer().text().isEmpty() ? given.answer().state() == AnswerState.UNKNOWN ? "?" : "-"
                        : given.answer().text()))
                .containsExactlyInAnyOrder(line.split(" "));
        assertThat(sheet.answers().get("INT.07").by()).isEqualTo("Dr Phoebe Physician");
    }

    @Test
    void theLastOfTwoPeopleStandsItemByItem() {
        IntakeId id = as.nurse(() -> intakes.start(lia));
        as.nurse(() -> intakes.answer(given(id, "INT.16.1", "YES")));
        as.physician(() -> intakes.answer(given(id, "INT.17.1", "NO")));
        IntakeSheet sheet = as.physician(() -> intakes.answer(given(id, "INT.16.1", "NO")));
        assertThat(sheet.answers().get("INT.16.1").by()).isEqualTo("Dr Phoebe Physician");
        assertThat(sheet.answers().get("INT.16.1").answer().codes()).containsExactly("NO");
        assertThat(sheet.answers()).hasSize(2);
    }

    @Test
    void aCaseHasOneOpenIntakeThatIsResumed() {
        IntakeId id = as.nurse(() -> intakes.start(lia));
        assertThat(as.physician(() -> intakes.start(lia))).isEqualTo(id);
        assertThat(status()).isEqualTo("INTAKE");
    }

    @Test
    void finishingRaisesEverySuspicionWithItsReasonsAndMovesTheCase() {
        told(lia, "INT.14a=YES INT.17.1=YES INT.18.1=YES INT.16.1=NO");
        IntakeId id = as.nurse(() -> intakes.sheet(lia)).head().id();
        as.nurse(() -> intakes.confirmFlag(id, "RF-10"));
        as.nurse(() -> intakes.finish(id));
        assertThat(status()).isEqualTo("WORK_UP");
        assertThat(patients.column("select condition || ' ' || rule_id from suspicion where case_id = ? order by 1",
                lia.value()))
                .containsExactly("EPILEPSY RT-1", "HYPOCALCAEMIA RT-4");
        assertThat(patients
                .column("select cast(reasons as text) from suspicion where case_id = ? and condition = 'HYPOCALCAEMIA'",
                        lia.value())
                .getFirst()).contains("INT.17.1", "INT.18.1");
        assertThatThrownBy(() -> as.nurse(() -> intakes.answer(given(id, "INT.07", "YES"))))
                .hasMessage("assessment.notOpen");
    }

    @Test
    void noDrivingFollowsOnlyWhenAClinicianConfirmsASuspectedSeizure() {
        IntakeSheet sheet = told(lia, "INT.14a=YES");
        assertThat(alerts()).isEmpty();
        as.nurse(() -> intakes.confirmFlag(sheet.head().id(), "RF-10"));
        assertThat(alerts()).containsExactly("RF-10 URGENT");
        assertThat(patients.column("select headline from alert where case_id = ?", lia.value()))
                .containsExactly("Suspected seizure");
        assertThat(patients.column("select code from case_finding where case_id = ? and present", lia.value()))
                .containsExactly("SUSPECTED_SEIZURE");
        assertThat(as.nurse(() -> intakes.sheet(lia)).assessment().redFlags()).filteredOn(RedFlag::confirmed)
                .extracting(RedFlag::code).containsExactly("RF-10");
        assertThatThrownBy(() -> as.nurse(() -> intakes.confirmFlag(sheet.head().id(), "RF-12")))
                .hasMessage("assessment.flag");
    }

    /** What is happening now is confirmed where help is called, not among answers. */
    @Test
    void anEmergencyIsNotConfirmedAmongTheAnswers() {
        IntakeSheet sheet = told(lia, "INT.17.2=YES");
        assertThat(sheet.assessment().redFlags()).extracting(RedFlag::code).contains("RF-05");
        assertThatThrownBy(() -> as.nurse(() -> intakes.confirmFlag(sheet.head().id(), "RF-05")))
                .hasMessage("assessment.flag");
        assertThat(alerts()).isEmpty();
    }

    @Test
    void whatMayWaitForDaysIsTheCasesOwnPhysicians() {
        patients.answeredForBy(lia, Staff.PHYSICIAN.id());
        IntakeSheet sheet = told(lia, "INT.14a=YES");
        as.nurse(() -> intakes.confirmFlag(sheet.head().id(), "RF-10"));
        assertThat(patients.column("select cast(owner_id as text) from alert where case_id = ?", lia.value()))
                .containsExactly(Staff.PHYSICIAN.id().toString());
    }

    @Test
    void aMonthIsKeptAsAMonth() {
        IntakeSheet sheet = told(lia, "INT.03.2=3/2026");
        assertThat(sheet.answers().get("INT.03.2").answer().text()).isEqualTo("2026-03");
        assertThat(as.nurse(() -> intakes.sheet(lia)).answers().get("INT.03.2").answer().text()).isEqualTo("2026-03");
    }

    @Test
    void doesNotFinishWhileARedFlagIsNeitherConfirmedNorLookedInto() {
        IntakeId id = told(lia, "INT.14a=YES INT.29.4=YES").head().id();
        as.nurse(() -> intakes.confirmFlag(id, "RF-10"));
        assertThatThrownBy(() -> as.nurse(() -> intakes.finish(id))).isInstanceOfSatisfying(DomainException.class,
                refused -> assertThat(refused.code() + refused.args()).isEqualTo("assessment.flags[[RF-12]]"));
        assertThatThrownBy(() -> as.nurse(() -> intakes.ruleOutFlag(id, "RF-12", " "))).hasMessage("text.required");
        IntakeSheet looked = as.nurse(() -> intakes.ruleOutFlag(id, "RF-12", "asked: last year, none now"));
        assertThat(looked.assessment().waiting()).isEmpty();
        as.nurse(() -> intakes.finish(id));
        assertThat(alerts()).containsExactly("RF-10 URGENT");
    }

    @Test
    void whatWasLookedIntoCanBeConfirmedAfterTheIntakeIsFinished() {
        IntakeId id = told(lia, "INT.29.4=YES").head().id();
        as.nurse(() -> intakes.ruleOutFlag(id, "RF-12", "not now"));
        as.nurse(() -> intakes.finish(id));
        IntakeSheet later = as.physician(() -> intakes.confirmFlag(id, "RF-12"));
        assertThat(alerts()).containsExactly("RF-12 SAME_DAY");
        RedFlag flag = later.assessment().redFlags().getFirst();
        assertThat(flag.confirmed()).isTrue();
        assertThat(flag.ruledOut().reason() + ", " + flag.ruledOut().by()).isEqualTo("not now, Nora Nurse");
        assertThatThrownBy(() -> as.technologist(() -> intakes.ruleOutFlag(id, "RF-12", "no")))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void anEmergencyConfirmedWhereItHappensNoLongerWaits() {
        IntakeId id = told(lia, "INT.17.2=YES").head().id();
        assertThatThrownBy(() -> as.nurse(() -> intakes.finish(id))).hasMessage("assessment.flags");
        as.nurse(() -> emergencies.raise(new CheckNow(lia, Place.IN_BUILDING, Map.of("NOW.07", "YES"))));
        as.nurse(() -> intakes.finish(id));
    }

    @Test
    void aReportedSymptomIsAFindingOnlyOnceAClinicianFindsItPresent() {
        IntakeSheet sheet = told(lia, "INT.17.1=YES");
        assertThat(sheet.assessment().toConfirm()).containsExactly(FindingCode.TINGLING);
        assertThat(patients.column("select code from case_finding where case_id = ?", lia.value())).isEmpty();
        IntakeSheet confirmed = as.nurse(() -> intakes.confirmSymptom(sheet.head().id(), FindingCode.TINGLING, true));
        assertThat(confirmed.assessment().toConfirm()).isEmpty();
    }

    @Test
    void refusesAtTheItemWhatCannotBe() {
        IntakeId id = as.nurse(() -> intakes.start(lia));
        assertThatThrownBy(() -> as.nurse(() -> intakes.answer(given(id, "INT.03.1", "121"))))
                .isInstanceOfSatisfying(DomainException.class,
                        refused -> assertThat(refused.field()).contains("INT_03_1"));
        assertThatThrownBy(() -> as.nurse(() -> intakes.answer(given(id, "INT.03.1", "70"))))
                .as("she is not that old yet").hasMessage("assessment.age");
        assertThatThrownBy(() -> as.nurse(() -> intakes.answer(given(id, "INT.99", "1")))).hasMessage("unknown");
        assertThatThrownBy(() -> as.technologist(() -> intakes.answer(given(id, "INT.35.1", "POSITIVE"))))
                .hasMessage("assessment.clinician");
        assertThatThrownBy(() -> as.frontDesk(() -> intakes.sheet(lia))).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void whatWasToldOfAPregnancyStandsInTheSafetyListOnceFinished() {
        IntakeId id = told(lia, "INT.30.1=ABLE INT.21=PREGNANT INT.21.1=30").head().id();
        as.nurse(() -> intakes.finish(id));
        assertThat(safety("label || ' ' || (due_on - current_date)")).containsExactly("Pregnant 70");
        IntakeId later = told(lia, "INT.30.1=NOT_ABLE").head().id();
        as.nurse(() -> intakes.finish(later));
        assertThat(safety("state")).containsExactly("NONE_KNOWN");
    }

    private List<String> safety(String what) {
        return patients.column(
                "select " + what + " from safety_fact f join clinic_case c on c.patient_id = f.patient_id"
                        + " where c.id = ? and kind = 'PREGNANCY_POTENTIAL' and voided_at is null and ended_on is null",
                lia.value());
    }

    @Test
    void aVoidedIntakeMakesRoomForAnother() {
        IntakeId id = as.nurse(() -> intakes.start(lia));
        as.nurse(() -> intakes.answer(given(id, "INT.16.1", "YES")));
        as.nurse(() -> intakes.voidIntake(id, "another patient's story"));
        assertThat(as.nurse(() -> intakes.start(lia))).isNotEqualTo(id);
        assertThat(as.nurse(() -> intakes.sheet(lia).taken())).extracting(IntakeTaken::status, IntakeTaken::voidReason)
                .containsExactly(tuple(IntakeStatus.OPEN, null), tuple(IntakeStatus.VOIDED, "another patient's story"));
        assertThat(as.nurse(() -> intakes.sheet(lia, id)).answers()).containsOnlyKeys("INT.16.1");
        assertThatThrownBy(() -> as.nurse(() -> intakes.sheet(patients.referred(), id))).hasMessage("unknown");
    }

    @Test
    void readsWithinTheBudgetHoweverMuchWasAnswered() throws Exception {
        as.nurse(() -> intakes.start(lia));
        as.nurse(() -> intakes.sheet(lia));
        Statements.Count few = statements.during(() -> as.nurse(() -> intakes.sheet(lia)));
        told(lia, SEIZURES + " INT.15.C1=NO INT.16.1=NO INT.17.1=NO INT.17.2=NO INT.17.3=NO INT.18.1=NO");
        Statements.Count many = statements.during(() -> as.nurse(() -> intakes.sheet(lia)));
        assertThat(many.calls()).as(many.texts().toString()).isEqualTo(few.calls())
                .isLessThanOrEqualTo(VIEW_BUDGET - 3);
    }

    private IntakeSheet told(CaseId caseId, String line) {
        IntakeId id = as.physician(() -> intakes.start(caseId));
        IntakeSheet sheet = null;
        for (String pair : line.split(" ")) {
            String[] parts = pair.split("=");
            sheet = as.physician(() -> intakes.answer(given(id, parts[0], parts[1])));
        }
        return sheet;
    }

    private static GiveAnswer given(IntakeId id, String item, String raw) {
        AnswerState state =
                raw.equals("?") ? AnswerState.UNKNOWN : raw.equals("-") ? AnswerState.NOT_ASKED : AnswerState.ANSWERED;
        return new GiveAnswer(id, item, state, raw);
    }

    private static Weighing weighing(IntakeSheet sheet, Condition condition) {
        return sheet.assessment().suspicions().stream().filter(one -> one.condition() == condition).findFirst()
                .orElseThrow().weighing();
    }

    private String status() {
        return patients.column("select status from clinic_case where id = ?", lia.value()).getFirst();
    }

    private List<String> alerts() {
        return patients.column("select rule_id || ' ' || level from alert where case_id = ? order by 1", lia.value());
    }
}
