package org.sleepclinic.medication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import org.sleepclinic.chart.ChartFacade;
import org.sleepclinic.chart.StoryKind;
import jakarta.inject.Inject;
import jakarta.ejb.EJBAccessException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.safety.SafetyCheck.Level;
import org.sleepclinic.safety.SafetyNotice;
import org.sleepclinic.testing.inside.SecondPhysician;

/** Choosing an agent: T44–T49 and the checks of 5.3.4 through the facades, on the shipped knowledge. */
class MedicationIT extends MedicationCase {
    private static final GateRecord MEN = new GateRecord("condoms", false, false, true, false);

    @Inject
    private ChartFacade charts;

    @ParameterizedTest(name = "T44 levetiracetam, creatinine {0} mg/dL -> at most {1} mg/day")
    @CsvSource({"1.1765, 3000", "1.25, 2000", "2, 2000", "2.0408, 1500", "3.3333, 1500", "3.4483, 1000"})
    void t44(String creatinine, BigDecimal maximum) {
        clearance(creatinine);
        assertThat(option(Subject.FOCAL, "LEVETIRACETAM").band().maximum()).isEqualByComparingTo(maximum);
    }

    @ParameterizedTest(name = "T45 gabapentin, creatinine {0} mg/dL -> at most {1} mg/day, first {2} mg")
    @CsvSource({"1.6666, 3600, 300", "1.6949, 1400, 300", "3.3333, 1400, 300", "3.4483, 700, 200", "6.6666, 700, 200",
            "7.1429, 300, 100"})
    void t45(String creatinine, BigDecimal maximum, BigDecimal start) {
        clearance(creatinine);
        Option gabapentin = option(Subject.RLS, "GABAPENTIN");
        assertThat(gabapentin.band().maximum()).isEqualByComparingTo(maximum);
        assertThat(gabapentin.start().amount()).isEqualByComparingTo(start);
        assertThat(gabapentin.ladder().maximum()).as("the ladder is capped").isEqualByComparingTo(maximum);
        assertThat(gabapentin.ladder().rungs().getFirst().dose()).isEqualTo(gabapentin.start());
    }

    @ParameterizedTest(name = "5.2.4 enacarbil, creatinine {0} mg/dL -> first {1} mg, 600 mg asks {2}")
    @CsvSource({"1.6949, 300, DOSE-START WARN", "3.4483, 300, DOSE-RENAL STOP"})
    void enacarbilIsReducedWithTheKidneys(String creatinine, BigDecimal start, String asks) {
        clearance(creatinine);
        assertThat(option(Subject.RLS, "GABAPENTIN_ENACARBIL").start().amount()).isEqualByComparingTo(start);
        TreatmentId begun =
                choose(Subject.RLS, "GABAPENTIN_ENACARBIL", mg("600", Frequency.AT_FIVE_PM), together("at once"));
        assertThat(page(begun).history().getFirst().checks()).extracting(check -> check.code() + " " + check.level())
                .contains(asks).doesNotContain("RENAL-UNKNOWN NOTE");
    }

    @Test
    void g4WithoutWeightAndCreatinineTheKidneysAreNotNormal() {
        Option gabapentin = option(Subject.RLS, "GABAPENTIN");
        assertThat(gabapentin.band()).isNull();
        assertThat(gabapentin.notices()).extracting(SafetyNotice::code).contains("RENAL-UNKNOWN", "SC-33");
        assertThat(as.physician(() -> lookup.choice(of.caseId(), Purpose.RLS, null)).kidneys().missing())
                .containsExactlyInAnyOrder("weight", "creatinine");
    }

    /** Missing data never reads as normal: what nobody recorded is said, and the ladder that stands on it is an assumption. */
    @Test
    void g4WhatNobodyRecordedIsSaid() {
        assertThat(as.physician(() -> lookup.choice(of.caseId(), Purpose.EPILEPSY, Subject.FOCAL)).unrecorded())
                .containsExactlyInAnyOrder("allergies", "medicines", "weight", "kidneys");
        assertThat(option(Subject.FOCAL, "LAMOTRIGINE").isAssumed()).isTrue();
        assertThat(option(Subject.FOCAL, "LEVETIRACETAM").isAssumed()).as("one ladder whatever is taken").isFalse();
        patients.run("insert into safety_fact (id, patient_id, kind, state, recorded_at, recorded_by, version)"
                + " values (?, ?, 'MEDICINE', 'NONE_KNOWN', now(), ?, 0)", org.sleepclinic.kernel.Uuid7.next(),
                patient(), SECOND);
        clearance("1");
        assertThat(as.physician(() -> lookup.choice(of.caseId(), Purpose.EPILEPSY, Subject.FOCAL)).unrecorded())
                .containsExactly("allergies");
        assertThat(option(Subject.FOCAL, "LAMOTRIGINE").isAssumed()).isFalse();
    }

    /** T46: a man of 40 starts valproate only with two specialists, and with contraception on record. */
    @Test
    void t46AManOfFortyNeedsTwoSpecialists() {
        Dose first = mg("300", Frequency.TWICE_DAILY);
        assertThat(option(Subject.TONIC_CLONIC, "VALPROATE").place()).isEqualTo(Place.GATED);
        assertRefused("medication.reason", () -> choose(Subject.TONIC_CLONIC, "VALPROATE", first, Answer.NONE, MEN));
        assertRefused("identity.cosign.who",
                () -> choose(Subject.TONIC_CLONIC, "VALPROATE", first, because("nothing else works"), MEN));
        assertRefused("medication.second_reason", () -> choose(Subject.TONIC_CLONIC, "VALPROATE", first,
                new Answer("nothing else works", SecondPhysician.signs(), null), MEN));
        assertRefused("medication.gate_contraception", () -> choose(Subject.TONIC_CLONIC, "VALPROATE", first,
                together("nothing else works"), GateRecord.NONE));
        TreatmentId valproate = choose(Subject.TONIC_CLONIC, "VALPROATE", first, together("nothing else works"), MEN);
        assertThat(page(valproate).history().getFirst().checks()).filteredOn(check -> check.level() == Level.STOP)
                .singleElement().satisfies(check -> {
                    assertThat(check.code()).isEqualTo("VPA_START_GATE");
                    assertThat(check.second()).isEqualTo(SecondPhysician.NAME);
                    assertThat(check.secondAt()).as("when the second signed").isNotNull();
                    assertThat(check.secondReason()).contains("nothing else is tolerated");
                });
        assertThat(page(valproate).gate()).as("what was on record stays in sight")
                .isEqualTo(new GateSeen("condoms", GateSeen.PregnancyTest.NOT_ABLE, false, true, false));
        assertThat(as.physician(() -> charts.open(of.caseId(), StoryKind.Filter.ALL, null, Period.ofYears(1))).story()
                .rows()).filteredOn(line -> line.kind() == StoryKind.TREATMENT).singleElement().satisfies(line -> {
                    assertThat(line.text()).isEqualTo("Sodium valproate 300 mg twice daily");
                    assertThat(line.code()).isEqualTo("CHOSEN");
                    assertThat(line.flag()).isEqualTo("STOP");
                    assertThat(line.detail()).isEqualTo(
                            "nothing else works · Dr Sam Second: agreed: nothing else is tolerated");
                    assertThat(line.subject()).isEqualTo(valproate.value());
                });
    }

    /** T47: a woman of 60 who cannot become pregnant: first line for tonic-clonic seizures, one specialist. */
    @Test
    void t47AWomanOfSixtyStartsValproateFirstLine() {
        is("FEMALE", 60);
        assertRefused("medication.gate_pregnancy",
                () -> choose(Subject.TONIC_CLONIC, "VALPROATE", mg("300", Frequency.TWICE_DAILY), together("x")));
        pregnancy("NOT_ABLE");
        Option valproate = option(Subject.TONIC_CLONIC, "VALPROATE");
        assertThat(valproate.place()).isEqualTo(Place.FIRST);
        assertThat(valproate.isStopped()).isFalse();
        choose(Subject.TONIC_CLONIC, "VALPROATE", valproate.start(), Answer.NONE);
        assertThat(medicine("Sodium valproate")).isEqualTo("300 mg twice daily");
    }

    /** A known pregnancy is itself the stop: nobody is asked for a negative test. */
    @Test
    void aKnownPregnancyStopsValproate() {
        is("FEMALE", 30);
        pregnancy("PREGNANT");
        Dose first = mg("300", Frequency.TWICE_DAILY);
        assertThat(option(Subject.TONIC_CLONIC, "VALPROATE").notices()).filteredOn(SafetyNotice::code, "VPA_START_GATE")
                .singleElement()
                .satisfies(gate -> assertThat(gate.says()).startsWith("Pregnant: valproate is not begun"));
        assertRefused("medication.gate_unbornChild", () -> choose(Subject.TONIC_CLONIC, "VALPROATE", first,
                together("status in the last pregnancy"), new GateRecord("coil", true, true, false, false)));
        TreatmentId begun = choose(Subject.TONIC_CLONIC, "VALPROATE", first, together("status in the last pregnancy"),
                new GateRecord(null, false, false, false, true));
        assertThat(
                patients.text("select pregnancy_test || ' ' || unborn_child from treatment_gate where treatment_id = ?",
                        begun.value()))
                .isEqualTo("PREGNANT true");
    }

    /** Seizures recorded as unclassified are no focal ones: SC-63 and SC-27 ask. */
    @ParameterizedTest(name = "{0}: {1} asks {2}")
    @CsvSource({"UNCLASSIFIED, CARBAMAZEPINE, FOCAL, SC-63", "UNKNOWN, CARBAMAZEPINE, FOCAL, SC-63",
            "UNCLASSIFIED, GABAPENTIN, RLS, SC-27"})
    void seizuresNobodyCouldNameAsk(String mainClass, String agent, Subject subject, String code) {
        diagnosed("G40.909");
        patients.run(
                "update diagnosis set seizure_system = 'ILAE2025', seizure_class = ?, seizure_type = ? where patient_id = ?",
                mainClass, mainClass.equals("UNKNOWN") ? "OTHER" : mainClass, patient());
        assertThat(option(subject, agent).notices()).extracting(notice -> notice.code() + " " + notice.level())
                .contains(code + " WARN");
    }

    /** T48 (NG217 5.1.8): a gabapentinoid for restless legs in absence epilepsy stops until a second prescriber overrides. */
    @Test
    void t48GabapentinInAbsenceEpilepsyStops() {
        diagnosed("G40.A09");
        clearance("1");
        Option gabapentin = option(Subject.RLS, "GABAPENTIN");
        assertThat(gabapentin.notices().getFirst()).satisfies(gravest -> {
            assertThat(gravest.code()).isEqualTo("SC-26");
            assertThat(gravest.level()).isEqualTo(Level.STOP);
        });
        assertRefused("identity.cosign.who",
                () -> choose(Subject.RLS, "GABAPENTIN", gabapentin.start(), because("legs unbearable")));
        TreatmentId begun = choose(Subject.RLS, "GABAPENTIN", gabapentin.start(), together("legs unbearable"));
        assertThat(page(begun).open()).isEmpty();
    }

    /** T49: beside valproate 25 mg on alternate days, in week 3 daily, and never 50 mg daily in week 1. */
    @Test
    void t49LamotrigineBesideValproateTakesTheSlowLadder() {
        patients.takes(of, "Sodium valproate 600 mg");
        Option lamotrigine = option(Subject.FOCAL, "LAMOTRIGINE");
        assertThat(lamotrigine.start()).isEqualTo(mg("25", Frequency.ALTERNATE_DAYS));
        assertThat(lamotrigine.ladder().rungs().get(1)).satisfies(rung -> {
            assertThat(rung.week()).isEqualTo(3);
            assertThat(rung.dose()).isEqualTo(mg("25", Frequency.DAILY));
        });
        assertRefused("medication.too_fast",
                () -> choose(Subject.FOCAL, "LAMOTRIGINE", mg("50", Frequency.DAILY), together("in a hurry")));
        TreatmentId begun = choose(Subject.FOCAL, "LAMOTRIGINE", lamotrigine.start(), because("valproate is known"));
        assertRefused("medication.too_fast", () -> as.physician(() -> medication.change(
                new ChangeDose(seen(begun), mg("50", Frequency.DAILY), together("in a hurry")))));
        assertRefused("medication.not_due",
                () -> as.physician(() -> medication.titrate(seen(begun), Answer.NONE)));
        due(begun);
        as.nurse(() -> medication.titrate(seen(begun), Answer.NONE));
        assertThat(page(begun).treatment().dose()).isEqualTo(mg("25", Frequency.DAILY));
        assertThat(medicine("Lamotrigine")).isEqualTo("25 mg once daily");
    }

    @ParameterizedTest(name = "{0} beside {1} -> ladder {2}")
    @CsvSource(nullValues = "-", value = {"LAMOTRIGINE, -, LTG", "LAMOTRIGINE, Carbamazepine 200 mg, LTG_IND",
            "LAMOTRIGINE, Epilim 500 mg twice daily, LTG_VPA", "LAMOTRIGINE, Depakine chrono 300 mg, LTG_VPA",
            "LAMOTRIGINE, Tegretol 200 mg, LTG_IND", "LAMOTRIGINE, Phenobarbital, LTG_IND",
            "LAMOTRIGINE, Oxcarbazepine, LTG",
            "LEVETIRACETAM, Carbamazepine, LEV"})
    void whatElseIsTakenDecidesTheLadder(String agent, String beside, String ladder) {
        if (beside != null) {
            patients.takes(of, beside);
        }
        assertThat(option(Subject.FOCAL, agent).ladder().code()).isEqualTo(ladder);
    }

    /** What no check knows by its name does not read as checked. */
    @Test
    void aMedicineNobodyKnowsIsSaidNotToBeChecked() {
        patients.takes(of, "White tablets from abroad");
        patients.takes(of, "Paracetamol 500 mg");
        assertThat(option(Subject.FOCAL, "LAMOTRIGINE")).satisfies(option -> {
            assertThat(option.isAssumed()).isTrue();
            assertThat(option.notices()).filteredOn(SafetyNotice::code, "NOT-RECOGNISED").singleElement()
                    .satisfies(notice -> {
                        assertThat(notice.level()).isEqualTo(Level.WARN);
                        assertThat(notice.says()).contains("not checked: White tablets from abroad.");
                    });
        });
        assertThat(option(Subject.FOCAL, "LEVETIRACETAM").notices()).filteredOn(SafetyNotice::code, "NOT-RECOGNISED")
                .singleElement().extracting(SafetyNotice::level).isEqualTo(Level.NOTE);
    }

    /** The patient's own entry gave way without a word, and ended the day before somebody had recorded it. */
    @Test
    void whatIsTakenAlreadyIsTakenOverKnowingly() {
        patients.takes(of, "Keppra 500 mg");
        assertRefused("medication.reason",
                () -> choose(Subject.FOCAL, "LEVETIRACETAM", mg("250", Frequency.TWICE_DAILY), Answer.NONE));
        assertThat(medicine("Levetiracetam")).isNull();
        choose(Subject.FOCAL, "LEVETIRACETAM", mg("250", Frequency.TWICE_DAILY), because("led here from now on"));
        assertThat(medicine("Levetiracetam")).isEqualTo("250 mg twice daily");
        assertThat(patients.text("select cast(ended_on >= cast(recorded_at as date) as text) from safety_fact"
                + " where patient_id = ? and label = 'Keppra 500 mg'", patient())).isEqualTo("true");
        assertThat(option(Subject.FOCAL, "LEVETIRACETAM").notices()).as("it runs, and says so itself")
                .extracting(SafetyNotice::code).doesNotContain("TAKEN-ALREADY");
    }

    @Test
    void anImpossibleFirstDoseIsNotSilentlyAccepted() {
        clearance("1");
        assertRefused("medication.frequency",
                () -> choose(Subject.RLS, "PREGABALIN", mg("75", Frequency.PATCH_DAILY), because("patch")));
        assertRefused("medication.reason",
                () -> choose(Subject.FOCAL, "LAMOTRIGINE", mg("0.5", Frequency.ALTERNATE_DAYS), Answer.NONE));
        assertThat(option(Subject.RLS, "ROTIGOTINE").frequencies()).containsExactly(Frequency.PATCH_DAILY);
    }

    /** 25 mg, then 25 mg another way, stood in the history as "Lowered". */
    @Test
    void theSameOfADayTakenAnotherWayIsNeitherRaisedNorLowered() {
        clearance("1");
        TreatmentId pregabalin = choose(Subject.RLS, "PREGABALIN", mg("75", Frequency.EVENING), Answer.NONE);
        as.physician(() -> medication.change(
                new ChangeDose(seen(pregabalin), mg("75", Frequency.DAILY), because("sleeps badly"))));
        assertThat(page(pregabalin).history().getFirst().what()).isEqualTo(TreatmentEvent.OTHER_WAY);
    }

    /** At 26.5 mL/min the maximum stood as the usual dose, and gabapentin began its range where healthy kidneys do. */
    @Test
    void reducedKidneysHaveTheirOwnUsualDoseOrNone() {
        clearance("3.7736");
        assertThat(option(Subject.RLS, "PREGABALIN").ladder().usualHigh()).isNull();
        assertThat(option(Subject.RLS, "GABAPENTIN_ENACARBIL").ladder().usualHigh()).isNull();
        assertThat(option(Subject.RLS, "GABAPENTIN").ladder().usualLow()).isEqualByComparingTo("200");
        assertThat(option(Subject.RLS, "ROPINIROLE").notices()).filteredOn(SafetyNotice::code, "LINE").singleElement()
                .extracting(SafetyNotice::source).asString().contains("AASM25").doesNotContain("NG217");
    }

    @ParameterizedTest(name = "5.1.2: {0} -> {1} is {2}")
    @CsvSource({"FOCAL, LAMOTRIGINE, FIRST", "FOCAL, CARBAMAZEPINE, LATER", "ABSENCE, ETHOSUXIMIDE, FIRST",
            "MYOCLONIC, LEVETIRACETAM, FIRST", "TONIC_CLONIC, CLOBAZAM, ADD_ON", "RLS, PREGABALIN, FIRST",
            "RLS, ROPINIROLE, AGAINST"})
    void linesAreAsWritten(Subject subject, String agent, Place place) {
        assertThat(option(subject, agent).place()).isEqualTo(place);
    }

    @ParameterizedTest(name = "{0} with {1}: {2} asks {3} {4}")
    @CsvSource(nullValues = "-",
            value = {"FOCAL, G40.A09, CARBAMAZEPINE, SC-60, STOP", "FOCAL, G40.909, CARBAMAZEPINE, SC-63, WARN",
                    "MYOCLONIC, G40.B09, LAMOTRIGINE, SC-61, WARN", "ABSENCE, G40.A09, LAMOTRIGINE, LINE, WARN",
                    "RLS, J44.9, PREGABALIN, SC-30, WARN", "RLS, F63.9, PRAMIPEXOLE, SC-40, WARN"})
    void diagnosesSpeak(Subject subject, String diagnosis, String agent, String code, Level level) {
        diagnosed(diagnosis);
        assertThat(option(subject, agent).notices()).filteredOn(notice -> notice.code().equals(code)).singleElement()
                .extracting(SafetyNotice::level).isEqualTo(level);
    }

    @ParameterizedTest(name = "woman, {0}: topiramate asks {1}")
    @CsvSource({"ABLE, SC-65", "PREGNANT, SC-72", "NOT_RECORDED, SC-66"})
    void topiramateAsksWhoCanBecomePregnant(String state, String code) {
        is("FEMALE", 30);
        if (!state.equals("NOT_RECORDED")) {
            pregnancy(state);
        }
        assertThat(option(Subject.TONIC_CLONIC, "TOPIRAMATE").notices()).extracting(SafetyNotice::code).contains(code);
    }

    @Test
    void anAllergyToTheAgentIsAStop() {
        patients.run("insert into safety_fact (id, patient_id, kind, state, label, recorded_at, recorded_by, version)"
                + " select ?, ?, 'ALLERGY', 'PRESENT', 'Carbamazepine (rash)', now(), id, 0 from clinic_user where id = ?",
                org.sleepclinic.kernel.Uuid7.next(), patient(), SECOND);
        assertThat(option(Subject.FOCAL, "CARBAMAZEPINE").notices().getFirst().code()).isEqualTo("ALLERGY");
        assertThat(option(Subject.FOCAL, "OXCARBAZEPINE").notices()).extracting(SafetyNotice::code).contains("SC-69");
    }

    @Test
    void theSubjectFollowsFromTheDiagnosis() {
        assertThat(as.nurse(() -> lookup.choice(of.caseId(), Purpose.EPILEPSY, null)).subject()).isNull();
        diagnosed("G40.A09");
        ChoicePage page = as.nurse(() -> lookup.choice(of.caseId(), Purpose.EPILEPSY, null));
        assertThat(page.subject()).isEqualTo(Subject.ABSENCE);
        assertThat(page.options().getFirst().agent().code()).isEqualTo("ETHOSUXIMIDE");
        assertThat(page.mayChoose()).as("a nurse looks").isFalse();
        assertThat(page.differs(Subject.FOCAL)).as("another kind than the diagnosis").isTrue();
        assertThat(page.differs(Subject.ABSENCE)).isFalse();
    }

    @Test
    void nothingIsBegunInAClosedCase() {
        patients.run("update clinic_case set status = 'CLOSED' where id = ?", of.caseId().value());
        assertRefused("case.closed",
                () -> choose(Subject.FOCAL, "LEVETIRACETAM", mg("250", Frequency.TWICE_DAILY), Answer.NONE));
    }

    @Test
    void onlyAPhysicianChoosesAndOneAgentRunsOnce() {
        assertThatThrownBy(() -> as.nurse(() -> medication.choose(new ChooseTreatment(of.caseId(), Subject.FOCAL,
                "LEVETIRACETAM", mg("250", Frequency.TWICE_DAILY), Answer.NONE, GateRecord.NONE))))
                .isInstanceOf(EJBAccessException.class);
        choose(Subject.FOCAL, "LEVETIRACETAM", mg("250", Frequency.TWICE_DAILY), Answer.NONE);
        assertRefused("medication.taken",
                () -> choose(Subject.FOCAL, "LEVETIRACETAM", mg("250", Frequency.TWICE_DAILY), Answer.NONE));
    }
}
