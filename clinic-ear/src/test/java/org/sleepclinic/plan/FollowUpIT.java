package org.sleepclinic.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sleepclinic.protocol.Measured.amount;
import static org.sleepclinic.protocol.Measured.code;
import static org.sleepclinic.protocol.Measured.yes;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.alert.AlertFacade;
import org.sleepclinic.casefile.ConfirmFinding;
import org.sleepclinic.casefile.FindingCode;
import org.sleepclinic.diagnosis.Certainty;
import org.sleepclinic.diagnosis.DiagnosisFacade;
import org.sleepclinic.diagnosis.RecordDiagnosis;
import org.sleepclinic.kernel.Uuid7;
import org.sleepclinic.patient.NewSafetyFact;
import org.sleepclinic.patient.PatientFacade;
import org.sleepclinic.patient.Pregnancy;
import org.sleepclinic.patient.SafetyFacade;
import org.sleepclinic.patient.SafetyKind;
import org.sleepclinic.protocol.Measured;
import org.sleepclinic.protocol.ProtocolDefinition;
import org.sleepclinic.protocol.ProtocolFacade;
import org.sleepclinic.score.NewScore;
import org.sleepclinic.score.Scale;
import org.sleepclinic.score.ScoreFacade;
import org.sleepclinic.testing.inside.Staff;
import org.sleepclinic.worklist.Queue;
import org.sleepclinic.worklist.TodayFacade;
import org.sleepclinic.worklist.WorkRow;

/** Long-term follow-up by the matrix of 5.4.2: visits come by themselves, a missed one is found, events are tasks. */
class FollowUpIT extends PlanCase {
    private static final Map<String, Measured> FINE_LEGS = Map.of("DOPAMINERGIC", yes(false), "WORSE", yes(false),
            "DOPAMINE_HARM", yes(false), "IRLS", amount("9", "{score}"));

    @Inject
    private SafetyFacade safety;
    @Inject
    private ProtocolFacade protocols;
    @Inject
    private TodayFacade today;
    @Inject
    private AlertFacade alerts;
    @Inject
    private DiagnosisFacade diagnoses;
    @Inject
    private PatientFacade people;
    @Inject
    private ScoreFacade scores;

    @BeforeEach
    void restlessLegsAreTreated() {
        patients.suspected(grace, "RLS");
        patients.told(grace, Map.of("INT.15.C1", true, "INT.15.C2", true, "INT.15.C3", true, "INT.15.C4", true,
                "INT.15.C5", true, "INT.15.SIG", true, "INT.15.FREQ", true));
        start(proposal("RLS"));
        complete("RL-01", Map.of("RLS_CRITERIA", yes(true), "SIGNIFICANT", yes(true), "IRLS", amount("24", "{score}"),
                "FREQUENT", yes(true)));
        complete("RL-02", Map.of("WORSENERS", yes(true), "EVENING", yes(true), "APNOEA", yes(true), "SIGNIFICANT",
                yes(true)));
        complete("RL-03", Map.of("FERRITIN", amount("150", "ng/mL"), "TSAT", amount("30", "%"), "AGE",
                amount("47", "a"), "DIALYSIS", yes(false), "HAEMOCHROMATOSIS", yes(false)));
        complete("RL-05", Map.of("AGE", amount("47", "a"), "PREGNANT", yes(false), "FREQUENT", yes(true), "IRLS",
                amount("24", "{score}"), "CONTRAINDICATED", yes(false), "SUICIDAL", yes(false), "SCREENED", yes(true),
                "STARTED", yes(true)));
    }

    @Test
    void theMatrixsRowOfRestlessLegsComesByItself() {
        assertThat(open()).containsExactly("RL-21", "RL-08");
        assertThat(dueIn("RL-21")).as("2 weeks: adverse effects of the gabapentinoid").isBetween(13L, 14L);
        assertThat(dueIn("RL-08")).as("4–8 weeks: review, IRLS, sleep diary").isBetween(41L, 42L);
        complete("RL-08", with(FINE_LEGS, "RESPONSE", code("FULL")));
        assertThat(dueIn("RL-23")).as("3 months, six weeks on").isBetween(41L, 42L);
        complete("RL-23", FINE_LEGS);
        assertThat(dueIn("RL-24")).as("6 months, three months on").isBetween(88L, 93L);
        complete("RL-24",
                with(with(with(FINE_LEGS, "IRON_STABLE", yes(true)), "IRLS_LOW_6_MONTHS", yes(false)), "SUICIDAL",
                        yes(false)));
        assertThat(dueIn("RL-25")).as("12 months, six months on").isBetween(180L, 185L);
    }

    @ParameterizedTest(name = "5.4.2 All: {0}")
    @CsvSource({"HCA", "RLS", "EPI"})
    void whatEverybodyIsAskedStandsInEachConditionsFollowUp(String protocol) {
        ProtocolDefinition definition = as.nurse(() -> protocols.view(protocol, null)).definition();
        assertThat(definition.steps()).filteredOn(step -> step.phase().name().equals("FOLLOW_UP"))
                .flatExtracting(step -> step.measures().stream().map(measure -> measure.code()).toList())
                .contains("SLEEP_DIARY", "PHQ9", "BMI", "SYSTOLIC");
        assertThat(definition.steps()).anySatisfy(step -> assertThat(step.text().action().toLowerCase())
                .containsAnyOf("bone", "dxa"));
    }

    @ParameterizedTest(name = "5.4.2 event-driven: {0} opens RL-14: {1}")
    @CsvSource({"Mirtazapine 15 mg, true", "Diphenhydramine, true", "Paracetamol, false", "Bupropion 150 mg, false"})
    void aNewMedicineThatCanWorsenItIsATask(String medicine, boolean asked) {
        as.frontDesk(() -> safety.record(grace.patient(),
                new NewSafetyFact(SafetyKind.MEDICINE, medicine, null, null, null)));
        assertThat(open().contains("RL-14")).isEqualTo(asked);
        if (asked) {
            assertThat(next("RL-14").why()).isEqualTo(medicine);
            complete("RL-14", Map.of("SINCE_WORSE", yes(false)), "CHANGED");
            assertThat(open()).doesNotContain("RL-14");
        }
    }

    @Test
    void aPregnancyIsSeenTheSameDay() {
        as.nurse(() -> safety.pregnancy(grace.patient(), Pregnancy.PREGNANT, null));
        assertThat(Duration.between(clock.instant(), next("RL-11").dueAt())).isLessThan(Duration.ofHours(13));
        assertThat(next("RL-11").why()).isEqualTo("Pregnancy");
    }

    @Test
    void whatMakesAStepDueSoonerStandsOnItWhereverItIsListed() {
        tell("Mirtazapine 15 mg");
        patients.run("update plan_step set due_at = due_at + interval '90 days' where id = ?",
                next("RL-14").id().value());
        tell("Diphenhydramine");
        assertThat(next("RL-14").why()).isEqualTo("Mirtazapine 15 mg; Diphenhydramine");
        assertThat(as.nurse(() -> lookup.ofCase(grace.caseId())).plans()).flatExtracting(PlanView::steps)
                .filteredOn(step -> step.code().equals("RL-14")).extracting(PlanView.Passed::because)
                .containsExactly("Mirtazapine 15 mg; Diphenhydramine");
        // The first page of what is due shows the gravest of the whole clinic: here only this one waits.
        patients.run("update plan_step set due_at = now() + interval '1 year' where status = 'OPEN' and id <> ?",
                next("RL-14").id().value());
        patients.run("update plan_step set due_at = now() - interval '1 day' where id = ?", next("RL-14").id().value());
        assertThat(as.nurse(() -> today.today())).filteredOn(queue -> queue.queue() == Queue.STEPS_DUE)
                .flatMap(queue -> queue.first()).filteredOn(row -> grace.caseId().value().equals(row.caseId()))
                .extracting(WorkRow::text).anyMatch(text -> text.endsWith(" · Mirtazapine 15 mg; Diphenhydramine"));
    }

    private void tell(String medicine) {
        as.frontDesk(() -> safety.record(grace.patient(),
                new NewSafetyFact(SafetyKind.MEDICINE, medicine, null, null, null)));
    }

    @Test
    void aFollowUpNobodyCameToWaitsAtTheDesk() {
        assertThat(missed()).isEmpty();
        patients.run("update plan_step set due_at = now() - interval '2 days' where status = 'OPEN' and plan_id in"
                + " (select id from plan where case_id = ?)", grace.caseId().value());
        assertThat(missed()).as("not booked, two days over: not yet").isEmpty();
        appointment("NO_SHOW", "-1 day");
        assertThat(missed()).singleElement().satisfies(row -> {
            assertThat(row.code()).isEqualTo("NO_SHOW");
            assertThat(row.subject()).isEqualTo(grace.caseId().value());
            assertThat(row.text()).contains("RL-08", "RL-21");
            assertThat(as.frontDesk(() -> today.today()).stream().flatMap(queue -> queue.first().stream())
                    .filter(one -> one.subject().equals(row.subject()))).as("who books need not know what is treated")
                    .isNotEmpty().extracting(WorkRow::text).containsOnlyNulls();
            assertThat(row.flag()).isEqualTo("020 7946 0000");
        });
        appointment("BOOKED", "2 days");
        assertThat(missed()).as("booked again").isEmpty();
    }

    @Test
    void aFollowUpNobodyBookedIsFoundAfterAWeek() {
        patients.run("update plan_step set due_at = now() - interval '9 days' where status = 'OPEN' and plan_id in"
                + " (select id from plan where case_id = ?)", grace.caseId().value());
        assertThat(missed()).extracting(WorkRow::code).containsExactly("NOT_BOOKED");
    }

    @Test
    void whoHasDiedIsNotMissed() {
        patients.run("update plan_step set due_at = now() - interval '9 days' where status = 'OPEN' and plan_id in"
                + " (select id from plan where case_id = ?)", grace.caseId().value());
        assertThat(missed()).hasSize(1);
        int seen = as.nurse(() -> people.view(grace.patient())).version();
        as.nurse(() -> people.recordDeath(grace.patient(), LocalDate.now(clock), seen, "told by her daughter"));
        assertThat(missed()).isEmpty();
    }

    @Test
    void dischargeIsJudgedByTotalsAndIronStudies() {
        reachSixMonths();
        assertThat(discharge()).containsEntry("IRLS_LOW", DischargeCheck.State.UNMET)
                .containsEntry("IRON_STABLE", DischargeCheck.State.UNKNOWN);
        age("200 days");
        patients.values(grace, Duration.ofDays(100), "FERRITIN 150 ng/mL", "IRON 20 umol/L", "TIBC 60 umol/L");
        patients.values(grace, Duration.ofDays(2), "FERRITIN 140 ng/mL", "IRON 20 umol/L", "TIBC 60 umol/L");
        complete("RL-24",
                with(with(with(FINE_LEGS, "IRON_STABLE", yes(true)), "IRLS_LOW_6_MONTHS", yes(false)), "SUICIDAL",
                        yes(false)));
        assertThat(discharge("RL-25")).containsEntry("IRLS_LOW", DischargeCheck.State.MET)
                .containsEntry("IRON_STABLE", DischargeCheck.State.MET);
        patients.values(grace, Duration.ofDays(1), "FERRITIN 40 ng/mL", "IRON 20 umol/L", "TIBC 60 umol/L");
        assertThat(discharge("RL-25")).containsEntry("IRON_STABLE", DischargeCheck.State.UNMET);
        UUID wrong = as.nurse(() -> scores.record(
                new NewScore(grace.caseId(), Scale.IRLS, clock.instant(), List.of(), 30, null)));
        assertThat(discharge("RL-25")).containsEntry("IRLS_LOW", DischargeCheck.State.UNMET);
        as.nurse(() -> scores.voidScore(wrong, "another patient's sheet", 1));
        assertThat(discharge("RL-25")).containsEntry("IRLS_LOW", DischargeCheck.State.MET);
    }

    @ParameterizedTest(name = "RF-13: {0} with {1} raises {2}")
    @CsvSource(nullValues = "-", value = {"IMPULSE_CONTROL, Ropinirole 1 mg, RF-13", "PSYCHOSIS, -, -",
            "IV_IRON_REACTION, -, RF-14"})
    void harmByATreatmentIsARedFlagWhereverItIsFound(FindingCode sign, String medicine, String flag) {
        if (medicine != null) {
            patients.takes(grace, medicine);
        }
        as.nurse(() -> cases.confirmFinding(new ConfirmFinding(grace.caseId(), sign, true, null)));
        List<String> raised = as.nurse(() -> alerts.open()).stream()
                .filter(one -> grace.patient().equals(one.patient())).map(one -> one.ruleId()).toList();
        assertThat(raised).isEqualTo(flag == null ? List.of() : List.of(flag));
    }

    @Test
    void restlessLegsAndTheMovementDisorderNeverStandTogether() {
        as.physician(() -> diagnoses.record(provisional("G25.81")));
        assertRefused("diagnosis.one_of_two", () -> as.physician(() -> diagnoses.record(provisional("G47.61"))));
    }

    private RecordDiagnosis provisional(String code) {
        return new RecordDiagnosis(grace.caseId(), code, Certainty.PROVISIONAL, null, Set.of(), null, null);
    }

    private void reachSixMonths() {
        complete("RL-08", with(FINE_LEGS, "RESPONSE", code("FULL")));
        complete("RL-23", FINE_LEGS);
    }

    private Map<String, DischargeCheck.State> discharge() {
        return discharge("RL-24");
    }

    private Map<String, DischargeCheck.State> discharge(String step) {
        Map<String, DischargeCheck.State> states = new HashMap<>();
        as.physician(() -> lookup.step(next(step).id())).discharge()
                .forEach(check -> states.put(check.code(), check.state()));
        return states;
    }

    /** Everything done so far is so much older. */
    private void age(String interval) {
        patients.run("update plan_step set completed_at = completed_at - interval '" + interval + "' where plan_id in"
                + " (select id from plan where case_id = ?) and completed_at is not null", grace.caseId().value());
    }

    private void appointment(String status, String from) {
        UUID room = Uuid7.next();
        patients.run("update patient set phone = '020 7946 0000' where id = ?", grace.patient().value());
        patients.run(
                "insert into resource (id, code, name, kind, active, version) values (?, ?, 'Room', 'NURSE', true, 0)",
                room, "R" + room);
        patients.run("""
                insert into appointment (id, patient_id, case_id, resource_id, purpose, starts_at, ends_at, status, booked_at,
                                         booked_by, version)
                values (?, ?, ?, ?, 'Follow-up', now() + cast(? as interval), now() + cast(? as interval) + interval '1 hour', ?,
                        now(), ?, 0)""", Uuid7.next(), grace.patient().value(), grace.caseId().value(), room, from,
                from, status, Staff.NURSE.id());
    }

    private List<WorkRow> missed() {
        return as.nurse(() -> today.today()).stream().filter(queue -> queue.queue() == Queue.MISSED_FOLLOW_UP)
                .flatMap(queue -> queue.first().stream()).filter(row -> grace.caseId().value().equals(row.caseId()))
                .toList();
    }

    private long dueIn(String step) {
        return Duration.between(clock.instant(), next(step).dueAt()).toDays();
    }
}
