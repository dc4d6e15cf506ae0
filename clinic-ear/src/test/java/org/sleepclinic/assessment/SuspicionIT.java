package org.sleepclinic.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sleepclinic.alert.AlertFacade;
import org.sleepclinic.alert.AlertView;
import org.sleepclinic.casefile.CaseFacade;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.casefile.Condition;
import org.sleepclinic.casefile.ConfirmFinding;
import org.sleepclinic.casefile.FindingCode;
import org.sleepclinic.identity.DemoStaff;
import org.sleepclinic.patient.NewSafetyFact;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.patient.Pregnancy;
import org.sleepclinic.patient.SafetyFacade;
import org.sleepclinic.patient.SafetyKind;
import org.sleepclinic.result.EnterReport;
import org.sleepclinic.result.EnteredValue;
import org.sleepclinic.result.ReportCategory;
import org.sleepclinic.result.ReportContent;
import org.sleepclinic.result.ReportFacade;
import org.sleepclinic.result.ReportId;
import org.sleepclinic.result.ResultFacade;
import org.sleepclinic.result.ResultPatients;
import org.sleepclinic.testing.inside.InContainer;
import org.sleepclinic.testing.inside.Staff;

/** Every routing rule and red flag of the clinical reference 1.4 and 1.5 through the facades, with each kind of input. */
class SuspicionIT extends InContainer {
    private static final String WELL =
            "INT.01=UNREFRESHING INT.04=FIRST_THIRD INT.10=NONE INT.13=NONE INT.14a=NO INT.15.C1=NO "
                    + "INT.16.1=NO INT.17.1=NO INT.17.2=NO INT.17.3=NO INT.18.1=NO INT.35.1=NEGATIVE INT.35.2=NEGATIVE INT.35.3=NORMAL "
                    + "INT.35.4=NORMAL";
    private static final String FLEP_9 =
            "INT.01=SHAKING INT.04=ANY_TIME INT.03.1=12 INT.05=FROM_10_S_TO_2_MIN INT.06.1=6 INT.07=YES "
                    + "INT.08.1=YES INT.11.1=NO INT.11.2=NO INT.10=TWISTED INT.09=IDENTICAL INT.12.1=CLEARLY INT.11.3=NO";
    private static final String FLEP_MINUS_9 =
            "INT.01=WALKING INT.04=FIRST_THIRD INT.03.1=12 INT.05=OVER_10_MIN INT.06.1=1 INT.07=NO "
                    + "INT.08.1=NO INT.11.1=YES INT.11.2=YES INT.10=NONE INT.09=VERY_VARIABLE INT.12.1=NOT_AT_ALL INT.11.3=YES INT.11.4=NO";
    /** Rule and case; what is told; what is suspected. */
    private static final String ROUTES = """
            RT-1 FLEP +9 (T29)            | FLEP_9                                          | EPILEPSY
            RT-1 awake loss of awareness  | INT.14a=YES                                     | EPILEPSY
            RT-1 clonic with confusion    | INT.10=RHYTHMIC_JERKS INT.13=CONFUSION          | EPILEPSY
            RT-1 bitten side of tongue    | INT.13=TONGUE_BITE INT.13.1=SIDE                | EPILEPSY
            RT-1 D5 tip of tongue         | INT.13=TONGUE_BITE INT.13.1=TIP                 |
            RT-1 D6 other daytime events  | INT.14b=YES                                     |
            RT-2 four criteria            | INT.15.C1=YES INT.15.C2=YES INT.15.C3=YES INT.15.C4=YES | RLS
            RT-2 three criteria           | INT.15.C1=YES INT.15.C2=YES INT.15.C3=YES INT.15.C4=NO  |
            RT-3 seen by the bed partner  | INT.02=BED_PARTNER INT.10=ANKLE_FLEXION         | PLMS
            RT-3 not with RT-2            | INT.02=BED_PARTNER INT.10=ANKLE_FLEXION INT.15.C1=YES INT.15.C2=YES INT.15.C3=YES INT.15.C4=YES | RLS
            RT-4 tingling                 | INT.17.1=YES                                    | HYPOCALCAEMIA
            RT-4 Trousseau                | INT.35.1=POSITIVE                               | HYPOCALCAEMIA
            RT-4 neck surgery             | INT.18.1=YES                                    | HYPOCALCAEMIA
            RT-5 painful, hard, stretch   | INT.16.1=YES INT.16.2=YES INT.16.3=YES          | LEG_CRAMPS
            RT-5 not with RT-4            | INT.16.1=YES INT.16.2=YES INT.16.3=YES INT.17.1=YES | HYPOCALCAEMIA
            RT-6 single jerk at onset     | INT.04=FALLING_ASLEEP INT.10=SINGLE_JERK        | HYPNIC_JERK
            RT-6 not with RT-1            | INT.04=FALLING_ASLEEP INT.10=SINGLE_JERK INT.14a=YES | EPILEPSY
            RT-6 examination not normal   | INT.04=FALLING_ASLEEP INT.10=SINGLE_JERK INT.35.3=OTHER |
            RT-8 wanders, FLEP -9 (T30)   | FLEP_-9                                         | NREM_PARASOMNIA
            RT-9 both are kept            | INT.14a=YES INT.15.C1=YES INT.15.C2=YES INT.15.C3=YES INT.15.C4=YES INT.17.1=YES | EPILEPSY HYPOCALCAEMIA RLS
            """;
    /** Case; born; serotonergic as told; medicine on record; what is suspected. */
    private static final String RBD = """
            age 70                          | 1950-03-12 | NO  |            | RBD
            age 40                          | 1985-03-12 | NO  |            |
            age 40 on an SSRI as told       | 1985-03-12 | YES |            | RBD
            age 40 on an SSRI as on record  | 1985-03-12 | NO  | Sertraline | RBD
            """;
    /** Flag and case; what is told; what is flagged. */
    private static final String AT_THE_INTAKE = """
            RF-01 five minutes            | INT.14a=YES INT.10=STIFF INT.05.1=5                                  | RF-01 RF-10
            RF-01 no recovery in between  | INT.14a=YES INT.10=STIFF INT.13.3=NO                                 | RF-01 RF-10
            RF-02 longer than usual       | INT.14a=YES INT.10=STIFF INT.05=FROM_1_TO_10_S INT.05.1=2.5          | RF-02 RF-10
            RF-03 three in 24 hours       | INT.14a=YES INT.06.3=3                                               | RF-03 RF-10
            RF-03 two are not three       | INT.14a=YES INT.06.3=2                                               | RF-10
            RF-05 spasm                   | INT.17.2=YES                                                         | RF-05
            RF-05 tight throat            | INT.17.3=YES                                                         | RF-05
            RF-09 new deficit             | INT.35.3=NEW_DEFICIT                                                 | RF-09
            RF-09 head injury             | INT.22=HEAD_INJURY INT.22.1=YES                                      | RF-09
            RF-09 fever with seizure      | INT.14a=YES INT.13.2=YES                                             | RF-09 RF-10
            RF-09 blood thinner           | INT.14a=YES INT.25.1=YES                                             | RF-09 RF-10
            RF-09 pregnant                | INT.14a=YES INT.21=PREGNANT                                          | RF-09 RF-10
            RF-10 suspected seizure       | INT.14a=YES                                                          | RF-10
            RF-12 suicidal thoughts       | INT.29.4=YES                                                         | RF-12
            RF-12 PHQ-9 item 9            | INT.29.2=1                                                           | RF-12
            RF-12 item 9 is 0             | INT.29.2=0 INT.29.4=NO                                               |
            """;
    /** Flag and case; what is seen; what is flagged. */
    private static final String NOW = """
            T41 convulsing, 4:59     | NOW.01=YES NOW.02=4.98                  | RF-L1
            T41 RF-01 at 5:00        | NOW.01=YES NOW.02=5                     | RF-01 RF-L1
            RF-01 no recovery        | NOW.04=2 NOW.05=NO                      | RF-01
            RF-02 beyond the usual   | NOW.01=YES NOW.02=4 NOW.03=1            | RF-02 RF-L1
            RF-03 three              | NOW.04=3 NOW.05=YES                     | RF-03
            RF-05 stridor            | NOW.06=YES                              | RF-05
            RF-05 tetany             | NOW.07=YES                              | RF-05
            RF-09 new deficit        | NOW.10=YES                              | RF-09
            RF-09 fever and seizure  | NOW.04=1 NOW.05=YES NOW.11=YES          | RF-09
            RF-12 speaks of suicide  | NOW.15=YES                              | RF-12
            RF-L1 collapse           | NOW.08=YES                              | RF-L1
            """;
    /** Flag and case; report; values; what is flagged. */
    private static final String RESULTS = """
            RF-04 adjusted 1.85        | LAB | CALCIUM 1.85 mmol/L; ALBUMIN 40 g/L | RF-04
            RF-04b no albumin          | LAB | CALCIUM 1.70 mmol/L                 | RF-04b
            RF-06 QTc 549              | ECG | QT 470 ms; HEART_RATE 82 /min       | RF-06
            RF-07 QTc 480              | ECG | QT 480 ms; HEART_RATE 60 /min       | RF-07
            RF-08 potassium 2.4        | LAB | POTASSIUM 2.4 mmol/L                | RF-08
            RF-08 potassium at 2.5     | LAB | POTASSIUM 2.5 mmol/L                |
            RF-08 magnesium 0.39       | LAB | MAGNESIUM 0.39 mmol/L               | RF-08
            RF-08 sodium 119           | LAB | SODIUM 119 mmol/L                   | RF-08
            RF-08 glucose 2.7          | LAB | GLUCOSE 2.7 mmol/L                  | RF-08
            RF-16 adjusted 3.23 (D10)  | LAB | CALCIUM 3.23 mmol/L; ALBUMIN 40 g/L | R-CRITICAL RF-16
            RF-16 sodium 161           | LAB | SODIUM 161 mmol/L                   | RF-16
            RF-16 glucose 25.1         | LAB | GLUCOSE 25.1 mmol/L                 | RF-16
            RF-08, RF-16 potassium 6.6 | LAB | POTASSIUM 6.6 mmol/L                | RF-16
            """;
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    @Inject
    private IntakeFacade intakes;
    @Inject
    private EmergencyFacade emergencies;
    @Inject
    private ReassuranceFacade reassurance;
    @Inject
    private CaseFacade cases;
    @Inject
    private SafetyFacade safety;
    @Inject
    private ResultFacade results;
    @Inject
    private ReportFacade reports;
    @Inject
    private AlertFacade alerts;
    @Inject
    private IntakePatients patients;
    @Inject
    private ResultPatients roster;
    @Inject
    private Clock clock;

    private CaseId lia;

    @BeforeEach
    void aReferredPatient() {
        roster.onDuty(Staff.PHYSICIAN.id(), DemoStaff.AALTO.id(), Staff.NURSE.id());
        lia = patients.referred();
    }

    @Test
    void routes() {
        rows(ROUTES).forEach(row -> {
            CaseId of = patients.referred();
            assertThat(present(tell(of, line(row[1])))).as(row[0]).isEqualTo(Set.of(split(row[2])));
        });
    }

    @Test
    void rt7SuspectsRemSleepBehaviourDisorder() {
        rows(RBD).forEach(row -> {
            CaseId of = patients.referred(LocalDate.parse(row[1]));
            takes(of, row[3]);
            assertThat(present(tell(of, line("INT.01=DREAM_ENACTMENT INT.04=LAST_THIRD INT.25.2=" + row[2]))))
                    .as(row[0])
                    .isEqualTo(Set.of(split(row[4])));
        });
    }

    @Test
    void rt4LooksAtResultsAndAtSignsConfirmedElsewhere() {
        assertThat(present(tell(lia, WELL))).isEmpty();
        measured(ReportCategory.LAB, "CALCIUM 2.00 mmol/L; ALBUMIN 40 g/L");
        assertThat(present(sheet(lia))).as("a low calcium").containsExactly("HYPOCALCAEMIA");
        ReportId wrong = ReportId.parse(patients.column("select cast(id as text) from result_report where case_id = ?",
                lia.value()).getFirst());
        as.technologist(() -> results.voidEntry(reports.open(wrong).seen(), "another patient's blood"));
        assertThat(present(sheet(lia))).as("another patient's").isEmpty();
        CaseId other = patients.referred();
        tell(other, WELL);
        as.nurse(() -> cases.confirmFinding(new ConfirmFinding(other, FindingCode.CHVOSTEK, true, null)));
        assertThat(present(sheet(other))).as("a sign confirmed at the bedside").containsExactly("HYPOCALCAEMIA");
        patients.run("update case_finding set confirmed_at = now() - interval '8 days' where case_id = ?",
                other.value());
        assertThat(present(sheet(other))).as("of last week").isEmpty();
    }

    @Test
    void rt0PutsRedFlagsFirstAndGoesOnRouting() {
        IntakeSheet sheet = tell(lia, line("INT.14a=YES INT.29.4=YES INT.17.3=YES"));
        assertThat(
                sheet.assessment().redFlags().stream().filter(flag -> flag.weighing().isPresent()).map(RedFlag::code))
                .containsExactly("RF-05", "RF-12", "RF-10");
        assertThat(present(sheet)).contains("EPILEPSY", "HYPOCALCAEMIA");
    }

    @Test
    void anIntakeSuggestsRedFlags() {
        rows(AT_THE_INTAKE).forEach(row -> {
            CaseId of = patients.referred();
            assertThat(flags(tell(of, line(row[1])).assessment().redFlags())).as(row[0])
                    .isEqualTo(Set.of(split(row[2])));
        });
    }

    @Test
    void aClinicianSeesRedFlagsNow() {
        rows(NOW).forEach(row -> {
            assertThat(flags(as.nurse(() -> emergencies.shown(signs(row[1]))))).as(row[0])
                    .isEqualTo(Set.of(split(row[2])));
        });
    }

    @Test
    void aResultRaisesRedFlags() {
        rows(RESULTS).forEach(row -> {
            lia = patients.referred();
            assertThat(measured(ReportCategory.valueOf(row[1]), row[2])).as(row[0]).isEqualTo(List.of(split(row[3])));
        });
    }

    @Test
    void rf06AProlongedQtcInWhoeverFaintedIsAnEmergency() {
        assertThat(measured(ReportCategory.ECG, "QT 480 ms; HEART_RATE 60 /min")).containsExactly("RF-07");
        as.nurse(() -> emergencies.raise(new CheckNow(lia, Place.IN_BUILDING, Map.of("NOW.08", "YES"))));
        assertThat(ofCase()).contains("RF-06 EMERGENCY");
        assertThat(measured(ReportCategory.ECG, "QT 480 ms; HEART_RATE 60 /min")).as("the next ECG too")
                .containsExactly("RF-06");
        assertThat(measured(ReportCategory.ECG, "QT 400 ms; HEART_RATE 60 /min")).as("a normal one").isEmpty();
    }

    @Test
    void rf09LooksAtTheMedicinesAndThePregnancyOnRecord() {
        tell(lia, line("INT.14a=YES INT.25.1=NO INT.21=NONE"));
        assertThat(flags(sheet(lia).assessment().redFlags())).containsExactly("RF-10");
        takes(lia, "Apixaban 5 mg");
        assertThat(flags(sheet(lia).assessment().redFlags())).containsExactlyInAnyOrder("RF-09", "RF-10");
        CaseId other = patients.referred();
        tell(other, line("INT.14a=YES"));
        as.nurse(() -> safety.pregnancy(patient(other), Pregnancy.PREGNANT, null));
        assertThat(flags(sheet(other).assessment().redFlags())).containsExactlyInAnyOrder("RF-09", "RF-10");
    }

    @Test
    void rt6EndsInReassuranceWithoutTestsAndWithoutADrivingBan() {
        IntakeId id = tell(lia, line("INT.04=FALLING_ASLEEP INT.10=SINGLE_JERK")).head().id();
        as.nurse(() -> intakes.finish(id));
        assertThat(as.nurse(() -> cases.suspicions(lia))).singleElement()
                .satisfies(one -> assertThat(one.condition() + " " + one.ruleId()).isEqualTo("HYPNIC_JERK RT-6"));
        as.nurse(() -> reassurance.given(lia, "It is harmless."));
        assertThat(patients.column("select kind || ' ' || status from case_note where case_id = ?", lia.value()))
                .containsExactly("REASSURANCE SIGNED");
        assertThat(patients.column("select 1 from clinical_order where case_id = ?", lia.value())).isEmpty();
        assertThat(patients.column("select code from case_finding where case_id = ?", lia.value())).isEmpty();
        as.nurse(() -> cases.raise(lia, Condition.EPILEPSY, "clinician", List.of()));
        assertThatThrownBy(() -> as.nurse(() -> reassurance.given(lia, "It is harmless.")))
                .hasMessage("assessment.notHarmless");
    }

    private static String line(String told) {
        String expanded = told.strip().replace("FLEP_-9", FLEP_MINUS_9).replace("FLEP_9", FLEP_9);
        Set<String> changed = Stream.of(expanded.split(" +")).map(one -> one.split("=")[0]).collect(Collectors.toSet());
        return Stream.concat(Stream.of(WELL.split(" ")).filter(one -> !changed.contains(one.split("=")[0])),
                Stream.of(expanded.split(" +"))).collect(Collectors.joining(" "));
    }

    private static String[] split(String names) {
        return names.isBlank() ? new String[0] : names.strip().split(" +");
    }

    /** The cells of each line. */
    private static List<String[]> rows(String table) {
        return table.lines().map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toArray(String[]::new))
                .toList();
    }

    private static Map<String, String> signs(String seen) {
        return Arrays.stream(seen.strip().split(" +")).map(one -> one.split("="))
                .collect(Collectors.toMap(one -> one[0], one -> one[1]));
    }

    private IntakeSheet tell(CaseId of, String line) {
        IntakeId id = as.physician(() -> intakes.start(of));
        for (String pair : line.split(" ")) {
            String[] parts = pair.split("=");
            as.physician(() -> intakes.answer(new GiveAnswer(id, parts[0], AnswerState.ANSWERED, parts[1])));
        }
        return sheet(of);
    }

    private IntakeSheet sheet(CaseId of) {
        return as.physician(() -> intakes.sheet(of));
    }

    private static Set<String> present(IntakeSheet sheet) {
        return sheet.assessment().present().stream().map(one -> one.condition().name()).collect(Collectors.toSet());
    }

    private static Set<String> flags(List<RedFlag> flags) {
        return flags.stream().filter(flag -> flag.weighing().isPresent()).map(RedFlag::code)
                .collect(Collectors.toSet());
    }

    private void takes(CaseId of, String medicine) {
        if (!medicine.isEmpty()) {
            as.nurse(() -> safety.record(patient(of),
                    new NewSafetyFact(SafetyKind.MEDICINE, medicine, null, null, null)));
        }
    }

    private List<String> measured(ReportCategory category, String lines) {
        List<EnteredValue> values = ResultPatients.values(lines);
        ReportContent content =
                new ReportContent(clock.instant().minus(A_MINUTE), values, false, Set.of(), false, null, null);
        var report = as.technologist(
                () -> results.enter(new EnterReport(patient(lia), null, lia.value(), category, content, true)));
        return as.physician(() -> alerts.raisedBy(patient(lia), report.value())).stream().map(AlertView::ruleId)
                .toList();
    }

    private List<String> ofCase() {
        return patients.column("select rule_id || ' ' || level from alert where case_id = ?", lia.value());
    }

    private PatientId patient(CaseId of) {
        return new PatientId(UUID.fromString(patients.column(
                "select cast(patient_id as text) from clinic_case where id = ?", of.value()).getFirst()));
    }
}
