package org.sleepclinic.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.sleepclinic.protocol.Measured.amount;
import static org.sleepclinic.protocol.Measured.code;
import static org.sleepclinic.protocol.Measured.yes;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.alert.AlertFacade;
import org.sleepclinic.casefile.Condition;
import org.sleepclinic.casefile.SuspicionStatus;
import org.sleepclinic.casefile.SuspicionView;
import org.sleepclinic.kernel.Alarm;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.medication.Answer;
import org.sleepclinic.medication.ChooseTreatment;
import org.sleepclinic.medication.Dose;
import org.sleepclinic.medication.Frequency;
import org.sleepclinic.medication.GateRecord;
import org.sleepclinic.medication.MedicationFacade;
import org.sleepclinic.medication.Subject;
import org.sleepclinic.protocol.Measured;

/** Restless legs from the criteria to discharge through the facades, on the protocol's own rows. */
class RestlessLegsPlanIT extends PlanCase {
    private static final Map<String, Measured> REVIEW = Map.of("DOPAMINERGIC", yes(false), "WORSE", yes(false),
            "DOPAMINE_HARM", yes(false), "IRLS", amount("9", "{score}"));
    /** All that a discharge asks for. */
    private static final Map<String, Measured> SETTLED = with(with(with(REVIEW, "IRON_STABLE", yes(true)),
            "IRLS_LOW_6_MONTHS", yes(true)), "SUICIDAL", yes(false));

    @Inject
    private AlertFacade alerts;
    @Inject
    private MedicationFacade medication;

    @BeforeEach
    void restlessLegsAreSuspected() {
        patients.suspected(grace, "RLS");
        patients.told(grace, Map.of("INT.15.C1", true, "INT.15.C2", true, "INT.15.C3", true, "INT.15.C4", true,
                "INT.15.C5", true, "INT.15.SIG", true, "INT.15.FREQ", true));
    }

    @ParameterizedTest(name = "{0}: C5 {1}, significant {2} -> {3}")
    @CsvSource(nullValues = "-", value = {"T33, false, true, -", "T34, true, false, RL-01", "1.2, true, true, RL-01"})
    void theCriteriaDecideWhetherThereIsAPlan(String row, boolean mimicExcluded, boolean significant, String step) {
        patients.told(grace, Map.of("INT.15.C5", mimicExcluded, "INT.15.SIG", significant));
        List<Proposal> advised = as.physician(() -> lookup.advised(grace.caseId())).proposals().stream()
                .filter(one -> one.protocol().equals("RLS")).toList();
        assertThat(advised).hasSize(step == null ? 0 : 1);
        advised.forEach(one -> assertThat(one.advised()).containsExactly(step));
    }

    @Test
    void t34criteriaWithoutDistressAreNoDisorder() {
        patients.told(grace, Map.of("INT.15.SIG", false));
        start(proposal("RLS"));
        complete("RL-01", baseline("14", false));
        assertThat(open()).containsExactly("RL-02");
        complete("RL-02", worseners(false));
        assertThat(open()).as("remove what worsens it, no more").isEmpty();
    }

    @Test
    void aDismissedSuspicionAdvisesNoPlan() {
        SuspicionView legs = as.physician(() -> cases.suspicions(grace.caseId())).stream()
                .filter(one -> one.condition() == Condition.RLS).findFirst().orElseThrow();
        as.physician(() -> cases.decide(legs.id(), SuspicionStatus.DISMISSED, "cramps", legs.version()));
        assertThat(as.physician(() -> lookup.advised(grace.caseId())).proposals()).extracting(Proposal::protocol)
                .doesNotContain("RLS");
    }

    @Test
    void anOpenCriterionIsNamed() {
        patients.run("delete from intake_answer where item_code = 'INT.15.C5' and intake_id in"
                + " (select id from intake where case_id = ?)", grace.caseId().value());
        assertThat(proposal("RLS").advised()).isEmpty();
        assertThat(proposal("RLS").missing()).containsExactly("INT.15.C5");
    }

    @ParameterizedTest(name = "{0}: ferritin {1}, TSAT {2}, dialysis {3} -> {4}, opens {5}")
    @CsvSource({"T25, 75, 25, false, ORAL_OR_IV, RL-04 RL-03C", "T25, 76, 25, false, IV_ONLY, RL-04V",
            "T25, 100, 30, false, IV_ONLY, RL-04V", "T25, 101, 30, false, NO_IRON_BY_RULE, RL-05",
            "T26, 90, 18, false, IV_ONLY, RL-04V", "T26, 150, 15, false, CLINICIAN_REVIEW_TSAT_LOW, RL-03R",
            "T26, 30, 12, false, ORAL_OR_IV, RL-04 RL-03C",
            "T26, 60, 48, false, NO_IRON_REVIEW_OVERLOAD, RL-03O RL-03C RL-05",
            "T27, 150, 15, true, IV_IRON_SUCROSE, RL-03N", "T27, 250, 15, true, NO_IRON_BY_RULE, RL-05",
            "T27, 150, 25, true, NO_IRON_BY_RULE, RL-05",
            "D9, 75, 20, true, CLINICIAN_REVIEW_NEPHROLOGY, RL-03N RL-03C",
            "D9, 60, 15, true, IV_IRON_SUCROSE, RL-03N RL-03C", "Story, 60, 18, false, ORAL_OR_IV, RL-04 RL-03C"})
    void theIronTableDecidesTheStep(String row, String ferritin, String saturation, boolean dialysis, String advice,
            String opens) {
        toIronStudies();
        Map<String, Measured> measures = with(iron(ferritin, saturation), "DIALYSIS", yes(dialysis));
        Preview.RuleAnswer said = preview("RL-03", measures, null).answers().getFirst();
        assertThat(said.ruleId()).isEqualTo("R-RLS-IRON");
        assertThat(said.code()).isEqualTo(advice);
        assertThat(said.reasons()).extracting("seen").contains(ferritin + " ng/mL", saturation + " %");
        complete("RL-03", measures);
        assertThat(open()).containsExactlyInAnyOrder(opens.split(" "));
        assertThat(recorded("RL-03", "IRON_ADVICE")).as("kept, to explain itself later").isEqualTo(advice);
    }

    @Test
    void t24saturationIsComputedOfIronAndBindingCapacityAndOffered() {
        patients.values(grace, Duration.ofDays(1), "FERRITIN 150 ng/mL", "IRON 12 umol/L", "TIBC 60 umol/L");
        toIronStudies();
        assertThat(offer("RL-03", "TSAT")).isEqualTo("20");
        Map<String, Measured> measures = iron("150", "20");
        assertThat(preview("RL-03", measures, null).answers().getFirst().code()).as("T24: 20.0 is not below 20")
                .isEqualTo("NO_IRON_BY_RULE");
    }

    @Test
    void t59missingFerritinIsIndeterminateAndNamed() {
        toIronStudies();
        Map<String, Measured> measures = new HashMap<>(iron("1", "30"));
        measures.remove("FERRITIN");
        Preview preview = preview("RL-03", measures, null);
        assertThat(preview.isDecided()).isFalse();
        assertThat(preview.missing()).contains("Ferritin");
        assertThat(preview.answers().getFirst().missing()).contains("FERRITIN");
        DomainException refused = catchThrowableOfType(DomainException.class, () -> complete("RL-03", measures));
        assertThat(refused.field()).contains("measure-FERRITIN");
    }

    @Test
    void missingSaturationIsNamedWhereTheTableNeedsIt() {
        toIronStudies();
        Map<String, Measured> measures = new HashMap<>(iron("60", "1"));
        measures.remove("TSAT");
        assertThat(preview("RL-03", measures, null).missing()).containsExactly("Transferrin saturation");
        DomainException refused = catchThrowableOfType(DomainException.class, () -> complete("RL-03", measures));
        assertThat(refused.code()).isEqualTo("plan.indeterminate");
        assertThat(refused.field()).contains("measure-TSAT");
    }

    @Test
    void raisedCrpIsSaidBesideTheIronTable() {
        toIronStudies();
        assertThat(preview("RL-03", with(iron("150", "15"), "CRP", amount("24", "mg/L")), null).answers().getFirst()
                .reasons()).extracting("input").contains("limit.INFLAMED_CRP");
    }

    @Test
    void aChildHasItsOwnRowAndASpecialist() {
        patients.run("update patient set birth_date = current_date - interval '10 years' where id = ?",
                grace.patient().value());
        assertThat(proposal("RLS").advised()).containsExactly("RL-12");
        start(proposal("RLS"));
        assertThat(known("RL-12", "AGE")).isEqualTo(amount("10", "a"));
        Preview preview = preview("RL-12", Map.of("OWN_WORDS", yes(true), "FERRITIN", amount("60", "ng/mL"), "AGE",
                amount("10", "a")), "BEHAVIOUR");
        assertThat(preview.answers()).extracting(Preview.RuleAnswer::code).containsExactly("NO_IRON_BY_RULE", "YES");
    }

    @ParameterizedTest(name = "{0}: infection {1}, first trimester {2}, phosphate at risk {3} and {4} -> {5}")
    @CsvSource(nullValues = "-",
            value = {"5.2.2 gates, true, false, false, -, RL-04V", "5.2.2 gates, false, true, false, -, RL-04V RL-11",
                    "5.2.2 gates, false, false, true, 0.90, RL-04V", "5.2.2 gates, false, false, true, 0.97, RL-04A",
                    "3.0 mg/dL (D1), false, false, true, 0.9687, RL-04A",
                    "2.9 mg/dL, false, false, true, 0.9364, RL-04V",
                    "5.2.2 gates, false, false, false, -, RL-04A"})
    void ironByVeinHasItsGates(String row, boolean infection, boolean trimester, boolean risk, String phosphate,
            String opens) {
        toIronStudies();
        complete("RL-03", iron("90", "18"));
        Map<String, Measured> vein = vein(infection, trimester, risk);
        complete("RL-04V", phosphate == null ? vein : with(vein, "PHOSPHATE", amount(phosphate, "mmol/L")));
        assertThat(open()).containsExactlyInAnyOrder(opens.split(" "));
    }

    @ParameterizedTest(name = "withheld: {0} {1} -> {2}, because {3}")
    @CsvSource({"INFECTION, YES, RL-04V, Wait until the infection is over",
            "FIRST_TRIMESTER, YES, RL-04V RL-11, Not in the first trimester: asked again",
            "KIT, NO, RL-04V, Not without an anaphylaxis kit", "PHOSPHATE_RISK, YES, RL-04V, Phosphate first",
            "IRON_REACTION, NO, RL-04V, Not now: asked again"})
    void ironThatWasWithheldStaysDueAndSaysWhy(String gate, String answer, String opens, String because) {
        toIronStudies();
        complete("RL-03", iron("90", "18"));
        Map<String, Measured> withheld = new HashMap<>(vein(false, false, false));
        withheld.put("GIVEN", yes(false));
        withheld.put("PHOSPHATE", amount("0.90", "mmol/L"));
        withheld.put(gate, code(answer));
        complete("RL-04V", withheld);
        assertThat(open()).containsExactlyInAnyOrder(opens.split(" "));
        assertThat(next("RL-04V").why()).isEqualTo("RL-04V · " + because);
    }

    @ParameterizedTest(name = "whatever stands in the way, infection {0}: who does not want it is asked nothing else")
    @CsvSource({"false", "true"})
    void whoDeclinesIronByVeinMeetsNoGate(boolean infection) {
        toIronStudies();
        complete("RL-03", iron("90", "18"));
        complete("RL-04V", infection ? Map.of("WANTED", yes(false), "INFECTION", yes(true))
                : Map.of("WANTED", yes(false)));
        assertThat(open()).containsExactly("RL-05");
    }

    @ParameterizedTest(name = "{0} of who wants it")
    @CsvSource({"IRON_REACTION, Anaphylaxis or hypotension during the infusion", "KIT, Anaphylaxis kit at hand",
            "PHOSPHATE_RISK, 'Phosphate at risk: low before, vitamin D deficiency, malabsorption, bone pain, repeat course within 3 months'",
            "GIVEN, Iron given"})
    void noGateIsSkipped(String gate, String label) {
        toIronStudies();
        complete("RL-03", iron("90", "18"));
        Map<String, Measured> open = new HashMap<>(vein(false, false, false));
        open.remove(gate);
        assertThat(preview("RL-04V", open, null).missing()).contains(label);
        assertThatThrownBy(() -> complete("RL-04V", open)).hasMessage("plan.indeterminate");
    }

    @Test
    void phosphateAtRiskIsMeasuredFirst() {
        toIronStudies();
        complete("RL-03", iron("90", "18"));
        assertThat(preview("RL-04V", vein(false, false, true), null).missing())
                .containsExactly("Phosphate, where at risk");
    }

    @ParameterizedTest(name = "5.3.4: {0} where {1} gives iron -> {2} {3}")
    @CsvSource({"Ciprofloxacin 500 mg, RL-04, SC-R09, NOTE", "Ferinject, RL-04V, SC-R10, WARN"})
    void whatIronMeetsIsSaidWhereItIsGiven(String medicine, String step, String code, String level) {
        patients.takes(grace, medicine);
        toIronStudies();
        complete("RL-03", step.equals("RL-04") ? iron("60", "18") : iron("90", "18"));
        assertThat(sheet(step).safety()).filteredOn(notice -> notice.code().equals(code)).singleElement()
                .satisfies(notice -> assertThat(notice.level().name()).isEqualTo(level));
    }

    /** 5.2.5: six-monthly with mood, falls, weight, misuse. */
    @Test
    void aGabapentinoidIsWatchedAtTheFollowUpsOfSixMonths() {
        toReview();
        complete("RL-08", with(REVIEW, "RESPONSE", code("FULL")));
        complete("RL-23", REVIEW);
        assertThat(sheet("RL-24").step().measures()).extracting(measure -> measure.code())
                .contains("SUICIDAL", "FALLS", "MISUSE", "WEIGHT");
        complete("RL-24", with(SETTLED, "SUICIDAL", yes(true)));
        assertThat(levels("RF-12")).containsExactly(Alarm.Level.SAME_DAY);
        assertThat(open()).as("no discharge, whatever the legs do").containsExactlyInAnyOrder("RL-05", "RL-21");
    }

    @Test
    void rf14aReactionDuringIronByVeinIsAnEmergency() {
        toIronStudies();
        complete("RL-03", iron("90", "18"));
        complete("RL-04V", with(vein(false, false, false), "IRON_REACTION", yes(true)));
        assertThat(levels("RF-14")).containsExactly(Alarm.Level.EMERGENCY);
        assertThat(open()).contains("RL-05").doesNotContain("RL-04A");
    }

    @ParameterizedTest(name = "5.2.3 RL-04: IRLS 24 to {0} -> {1}")
    @CsvSource({"18, RL-08", "19, RL-05"})
    void ironHelpsOrTheNextMedicineFollows(String irls, String opens) {
        toIronStudies();
        complete("RL-03", iron("60", "18"));
        complete("RL-03C", Map.of(), "NONE");
        complete("RL-04", Map.of("FORM", code("ORAL")));
        assertThat(dueIn("RL-04A")).isBetween(88L, 93L);
        assertThat(known("RL-04A", "IRLS_BEFORE")).isEqualTo(amount("24", "{score}"));
        complete("RL-04A", Map.of("IRLS", amount(irls, "{score}"), "IRLS_BEFORE", amount("24", "{score}"), "FERRITIN",
                amount("85", "ng/mL"), "TSAT", amount("25", "%")));
        assertThat(open()).containsExactly(opens);
    }

    /** Before iron is given again, the total of the last review stands, not the one it all began with. */
    @Test
    void whatIsCarriedOnIsWhatWasMeasuredLast() {
        toReview();
        complete("RL-08", with(REVIEW, "RESPONSE", code("FULL")));
        StepVersion review = seen("RL-23");
        as.physician(() -> plans.deviate(new DeviateStep(review, "iron again", Set.of("RL-04A"))));
        assertThat(known("RL-04A", "IRLS_BEFORE")).isEqualTo(amount("9", "{score}"));
    }

    @ParameterizedTest(name = "5.2.3 RL-05: age {0}, pregnant {1}, frequent {2}, IRLS {3}, contraindicated {4} -> {5}")
    @CsvSource({"17, false, true, 24, false, RL-12", "40, true, true, 24, false, RL-11",
            "40, false, false, 24, false, RL-06", "40, false, true, 10, false, RL-08",
            "40, false, true, 11, false, RL-21 RL-08", "40, false, true, 24, true, RL-07"})
    void theAlphaLigandIsForChronicAndModerate(String age, boolean pregnant, boolean frequent, String irls,
            boolean contraindicated, String opens) {
        toIronStudies();
        complete("RL-03", iron("150", "30"));
        complete("RL-05", Map.of("AGE", amount(age, "a"), "PREGNANT", yes(pregnant), "FREQUENT", yes(frequent), "IRLS",
                amount(irls, "{score}"), "CONTRAINDICATED", yes(contraindicated), "SUICIDAL", yes(false), "SCREENED",
                yes(true), "STARTED", yes(true)));
        assertThat(open()).containsExactlyInAnyOrder(opens.split(" "));
    }

    @Test
    void whatIsTakenIsReadForTheAgonistAndWorsenersAreNamed() {
        patients.takes(grace, "Pramipexole 0.25 mg");
        patients.takes(grace, "Mirtazapine 15 mg");
        patients.takes(grace, "Domperidone 10 mg");
        patients.takes(grace, "Bupropion 150 mg");
        start(proposal("RLS"));
        complete("RL-01", baseline("24", true));
        assertThat(sheet("RL-02").beside().medicines()).extracting(StepSheet.Listed::medicine)
                .containsExactly("Mirtazapine 15 mg", "Domperidone 10 mg", "Bupropion 150 mg");
        assertThat(sheet("RL-02").beside().knowledge().recommendations()).isNotEmpty();
    }

    @Test
    void rf13onADopaminergicGoesToThePrescriberTheSameDay() {
        patients.takes(grace, "Ropinirole 1 mg");
        toReview();
        assertThat(known("RL-08", "DOPAMINERGIC")).isEqualTo(yes(true));
        complete("RL-08", with(with(with(REVIEW, "DOPAMINERGIC", yes(true)), "DOPAMINE_HARM", yes(true)), "RESPONSE",
                code("FULL")));
        assertThat(levels("RF-13")).containsExactly(Alarm.Level.SAME_DAY);
        assertThat(open()).contains("RL-09");
        assertThat(Duration.between(clock.instant(), next("RL-09").dueAt())).isLessThan(Duration.ofHours(13));
    }

    /** G4: a medicine begun here answers for itself; that no agonist is taken only somebody's telling says. */
    @Test
    void whatWasBegunHereDoesNotSayThatNoAgonistIsTaken() {
        patients.takes(grace, "Levetiracetam");
        patients.run("update safety_fact set told = false where patient_id = ?", grace.patient().value());
        toReview();
        assertThat(known("RL-08", "DOPAMINERGIC")).isNull();
        patients.takes(grace, "Mirtazapine 15 mg");
        assertThat(known("RL-08", "DOPAMINERGIC")).isEqualTo(yes(false));
    }

    /** Begun on the medicine's page, beside its step: the follow-up stayed "if needed". */
    @Test
    void aTreatmentBegunOutsideItsStepIsFollowedUp() {
        start(proposal("RLS"));
        as.physician(() -> medication.choose(new ChooseTreatment(grace.caseId(), Subject.RLS, "PREGABALIN",
                new Dose(new BigDecimal("75"), "mg", Frequency.EVENING), new Answer("sleepless", null, null),
                GateRecord.NONE)));
        assertThat(open()).contains("RL-21", "RL-08");
        assertThat(next("RL-21").why()).contains("Pregabalin");
    }

    @Test
    void rf13needsADopaminergic() {
        toReview();
        complete("RL-08", with(with(REVIEW, "DOPAMINE_HARM", yes(true)), "RESPONSE", code("FULL")));
        assertThat(levels("RF-13")).isEmpty();
        assertThat(open()).contains("RL-23");
    }

    @Test
    void augmentationIsCheckedAndNamedByAClinician() {
        toAugmentation();
        Map<String, Measured> asked = new HashMap<>(Map.of("DOPAMINERGIC", yes(true), "DOPAMINE_HARM", yes(false),
                "EARLIER", yes(true), "RESPONDED", yes(true), "OTHERWISE", yes(false), "PARADOXICAL", yes(false),
                "HOURS_EARLIER", amount("4", "h")));
        Preview open = preview("RL-09", asked, null);
        assertThat(open.answers().getFirst().missing()).contains("WORSE_DAYS");
        asked.put("WORSE_DAYS", amount("5", "d"));
        Preview met = preview("RL-09", asked, null);
        assertThat(met.answers().getFirst().code()).isEqualTo("CRITERIA_MET");
        assertThat(met.isDecided()).as("the criteria advise, a clinician decides").isFalse();
        complete("RL-09", asked, "AUGMENTATION");
        assertThat(open()).contains("RL-10");
    }

    @ParameterizedTest(name = "5.2.3 RL-10: alternative {0}, agonist {1}, sleepless {2} -> {3}")
    @CsvSource({"false, UNCHANGED, false, RL-10", "true, TAPERING, false, RL-10", "true, OFF, false, RL-08",
            "true, TAPERING, true, RL-10"})
    void theTaperFollowsTheOtherMedicine(boolean alternative, String agonist, boolean sleepless, String opens) {
        toAugmentation();
        complete("RL-09", Map.of("DOPAMINERGIC", yes(true), "DOPAMINE_HARM", yes(false)), "AUGMENTATION");
        complete("RL-10", Map.of("SUICIDAL", yes(false), "SLEEPLESS_72H", yes(sleepless), "IRON_CORRECTED", yes(true),
                "ALTERNATIVE", yes(alternative), "REBOUND_WARNED", yes(true), "AGONIST", code(agonist)));
        assertThat(open()).contains(opens);
        if (sleepless) {
            assertThat(dueIn("RL-10")).isLessThanOrEqualTo(1);
        }
    }

    @ParameterizedTest(name = "{0}: PLMI {1}, criteria of restless legs {2} -> {3}, opens {4}")
    @CsvSource(nullValues = "-", value = {"T36, 15.0, false, NOT_MET, -", "PLMD.A, 15.1, false, MET, RL-13A",
            "PLMD.C, 40, true, RLS_SUPERSEDES, RL-01"})
    void movementsAloneAreJudgedByTheirIndex(String row, String index, boolean restless, String outcome, String opens) {
        patients.run("update suspicion set status = 'DISMISSED', version = version + 1 where case_id = ?",
                grace.caseId().value());
        patients.suspected(grace, "PLMS");
        patients.told(grace, Map.of("INT.15.C1", false));
        assertThat(proposal("RLS").advised()).containsExactly("RL-13");
        start(proposal("RLS"));
        Map<String, Measured> measures = Map.of("AGE", amount("47", "a"), "PLMI", amount(index, "/h"), "COMPLAINT",
                yes(true), "RLS_CRITERIA", yes(restless), "EXPLAINED", yes(false));
        assertThat(preview("RL-13", measures, null).answers().getFirst().code()).isEqualTo(outcome);
        complete("RL-13", measures);
        assertThat(open()).isEqualTo(opens == null ? List.of() : List.of(opens));
    }

    @Test
    void fromTheCriteriaToDischarge() {
        toReview();
        complete("RL-08", with(REVIEW, "RESPONSE", code("FULL")));
        complete("RL-21", Map.of("SUICIDAL", yes(false), "ADVERSE", code("NONE"), "FALLS", yes(false), "MISUSE",
                yes(false)));
        assertThat(patients.caseStatus(grace)).as("only follow-up is left").isEqualTo("FOLLOW_UP");
        complete("RL-23", REVIEW);
        complete("RL-24", with(SETTLED, "IRLS_LOW_6_MONTHS", yes(false)));
        assertThat(open()).containsExactly("RL-25");
        complete("RL-25", SETTLED);
        assertThat(as.physician(() -> lookup.ofCase(grace.caseId())).plans().getFirst().status())
                .isEqualTo(PlanStatus.COMPLETED);
    }

    private void toIronStudies() {
        start(proposal("RLS"));
        complete("RL-01", baseline("24", true));
        complete("RL-02", worseners(true));
        assertThat(open()).containsExactly("RL-03");
    }

    private void toReview() {
        toIronStudies();
        complete("RL-03", iron("150", "30"));
        complete("RL-05", Map.of("AGE", amount("47", "a"), "PREGNANT", yes(false), "FREQUENT", yes(true), "IRLS",
                amount("24", "{score}"), "CONTRAINDICATED", yes(false), "SUICIDAL", yes(false), "SCREENED", yes(true),
                "STARTED", yes(true)));
    }

    private void toAugmentation() {
        toReview();
        complete("RL-08", with(with(with(REVIEW, "DOPAMINERGIC", yes(true)), "WORSE", yes(true)), "RESPONSE",
                code("PARTIAL")));
    }

    private static Map<String, Measured> baseline(String irls, boolean significant) {
        return Map.of("RLS_CRITERIA", yes(true), "SIGNIFICANT", yes(significant), "IRLS", amount(irls, "{score}"),
                "FREQUENT", yes(true));
    }

    private static Map<String, Measured> worseners(boolean significant) {
        return Map.of("WORSENERS", yes(true), "EVENING", yes(true), "APNOEA", yes(true), "SIGNIFICANT",
                yes(significant));
    }

    private static Map<String, Measured> iron(String ferritin, String saturation) {
        return Map.of("FERRITIN", amount(ferritin, "ng/mL"), "TSAT", amount(saturation, "%"), "AGE", amount("47", "a"),
                "DIALYSIS", yes(false), "HAEMOCHROMATOSIS", yes(false));
    }

    private static Map<String, Measured> vein(boolean infection, boolean trimester, boolean risk) {
        return Map.of("WANTED", yes(true), "INFECTION", yes(infection), "FIRST_TRIMESTER", yes(trimester),
                "IRON_ALLERGY", yes(false), "KIT", yes(true), "PHOSPHATE_RISK", yes(risk), "GIVEN", yes(true),
                "IRON_REACTION", yes(false));
    }

    private StepSheet sheet(String step) {
        return as.physician(() -> lookup.step(next(step).id()));
    }

    private Preview preview(String step, Map<String, Measured> measures, String outcome) {
        StepSheet sheet = sheet(step);
        return as.physician(() -> lookup.preview(sheet, measures, outcome));
    }

    private Measured known(String step, String measure) {
        return sheet(step).known(measure).map(StepSheet.Known::value).orElse(null);
    }

    private String offer(String step, String measure) {
        return sheet(step).offer(measure).map(offer -> offer.amount().toPlainString()).orElse("");
    }

    private long dueIn(String step) {
        return Duration.between(clock.instant(), next(step).dueAt()).toDays();
    }

    private String recorded(String step, String measure) {
        return patients.text("select m.choice from plan_measure m join plan_step ps on ps.id = m.plan_step_id"
                + " join plan p on p.id = ps.plan_id join protocol_step s on s.id = ps.step_id"
                + " where p.case_id = ? and s.code = ? and m.code = ?", grace.caseId().value(), step, measure);
    }

    private Set<Alarm.Level> levels(String rule) {
        return Set.copyOf(as.nurse(() -> alerts.open()).stream()
                .filter(one -> grace.patient().equals(one.patient()) && one.ruleId().equals(rule))
                .map(one -> one.level()).toList());
    }
}
