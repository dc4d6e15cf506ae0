package org.sleepclinic.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sleepclinic.protocol.Measured.amount;
import static org.sleepclinic.protocol.Measured.yes;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sleepclinic.casefile.CaseFacade;
import org.sleepclinic.casefile.ConfirmFinding;
import org.sleepclinic.casefile.FindingCode;
import org.sleepclinic.casefile.NoteFacade;
import org.sleepclinic.casefile.NoteKind;
import org.sleepclinic.patient.NewSafetyFact;
import org.sleepclinic.patient.SafetyFacade;
import org.sleepclinic.patient.SafetyKind;
import org.sleepclinic.plan.CompleteStep;
import org.sleepclinic.plan.NextStep;
import org.sleepclinic.plan.PlanFacade;
import org.sleepclinic.plan.PlanLookupFacade;
import org.sleepclinic.plan.PlanPatients;
import org.sleepclinic.plan.Proposal;
import org.sleepclinic.plan.StartPlan;
import org.sleepclinic.plan.StepVersion;
import org.sleepclinic.protocol.Measured;
import org.sleepclinic.testing.inside.InContainer;
import org.sleepclinic.testing.inside.Staff;
import java.util.UUID;

/** What the case page and its printed sheet tell. */
class ChartIT extends InContainer {
    @Inject
    private ChartFacade charts;
    @Inject
    private PlanFacade plans;
    @Inject
    private PlanLookupFacade lookup;
    @Inject
    private SafetyFacade safety;
    @Inject
    private NoteFacade notes;
    @Inject
    private CaseFacade cases;
    @Inject
    private PlanPatients patients;
    private PlanPatients.Made grace;

    @BeforeEach
    void aPatientInWorkUp() {
        grace = patients.inWorkUp();
    }

    @Test
    void whatAPlanBeganStandsAmongTheMedicinesUntilSomebodyRecordsThem() {
        patients.calcium(grace, "7.2", "2.5", Duration.ofHours(2));
        startsOralCalcium();
        assertThat(medicines()).singleElement().satisfies(begun -> {
            assertThat(begun.planned()).isTrue();
            assertThat(begun.name()).isEqualTo("Oral calcium: Sandocal 1000, 2 tablets twice daily");
        });
        as.nurse(() -> safety.record(grace.patient(),
                new NewSafetyFact(SafetyKind.MEDICINE, "Sandocal 1000", "2 tablets twice daily", null, null)));
        assertThat(medicines()).extracting(Medicine::name).containsExactly("Sandocal 1000");
    }

    @Test
    void thePrintedSheetTellsNobodysUnsignedWords() {
        as.physician(() -> notes.write(grace.caseId(), NoteKind.VISIT, "not signed yet"));
        assertThat(as.physician(() -> charts.open(grace.caseId(), StoryKind.Filter.ALL, null, Period.ofYears(1)))
                .story().rows())
                .anyMatch(line -> line.kind() == StoryKind.NOTE);
        assertThat(as.physician(() -> charts.summary(grace.caseId())).story().rows())
                .noneMatch(line -> line.kind() == StoryKind.NOTE);
    }

    @Test
    void aVoidedSignIsNotTold() {
        UUID sign = as.nurse(() -> cases.confirmFinding(
                new ConfirmFinding(grace.caseId(), FindingCode.TINGLING, true, null)));
        assertThat(story()).extracting(StoryLine::kind).contains(StoryKind.FINDING);
        as.nurse(() -> cases.voidFinding(sign, "another patient", 1));
        assertThat(story()).extracting(StoryLine::kind).doesNotContain(StoryKind.FINDING);
    }

    private List<StoryLine> story() {
        return as.nurse(() -> charts.open(grace.caseId(), StoryKind.Filter.ALL, null, Period.ofYears(1))).story()
                .rows();
    }

    @Test
    void aTrendReachesBackToWhateverWasMeasured() {
        patients.values(grace, Duration.ofDays(900), "FERRITIN 20 ng/mL");
        CaseChart chart = as.nurse(() -> charts.open(grace.caseId(), StoryKind.Filter.ALL, null, Period.ofYears(2)));
        assertThat(chart.widened()).isTrue();
        assertThat(chart.trends()).extracting(Trend::code).contains("FERRITIN");
        patients.values(grace, Duration.ofDays(1), "FERRITIN 40 ng/mL");
        CaseChart now = as.nurse(() -> charts.open(grace.caseId(), StoryKind.Filter.ALL, null, Period.ofYears(2)));
        assertThat(now.widened()).isFalse();
        assertThat(now.telling()).startsWith("CALCIUM_ADJUSTED");
    }

    @Test
    void seizureDaysAreToldForEachPeriodKeptWhole() {
        patients.suspected(grace, "EPILEPSY");
        patients.run("""
                insert into diary_day (id, patient_id, case_id, kind, day, told, recorded_at, recorded_by, version)
                select gen_random_uuid(), ?, ?, 'SEIZURE', current_date - n, 'PAPER', now(), ?, 0
                  from generate_series(1, 40) n
                union all
                select gen_random_uuid(), ?, ?, 'SEIZURE', current_date - n, 'PAPER', now(), ?, 0
                  from generate_series(101, 128) n""", grace.patient().value(), grace.caseId().value(),
                Staff.NURSE.id(),
                grace.patient().value(), grace.caseId().value(),
                Staff.NURSE.id());
        patients.run(
                """
                insert into diary_seizure (id, day_id, position, type_code, state)
                select gen_random_uuid(), id, 1, 'TC', 'ASLEEP' from diary_day
                 where patient_id = ? and day in (current_date - 3, current_date - 9, current_date - 35, current_date - 110)""",
                grace.patient().value());
        assertThat(as.nurse(() -> charts.open(grace.caseId(), StoryKind.Filter.ALL, null, Period.ofYears(2))).trends())
                .filteredOn(trend -> trend.code().equals("SEIZURE_DAYS_28")).singleElement()
                .satisfies(trend -> assertThat(trend.points()).as("the period before treatment, and the last")
                        .extracting(point -> point.amount().intValue()).containsExactly(1, 2));
    }

    @Test
    void whatIsDoneStandsByItsDayAndWhatComesIsWhatAnOpenStepLeadsTo() {
        patients.calcium(grace, "7.2", "2.5", Duration.ofHours(2));
        startsOralCalcium();
        List<PlanLine> plan =
                as.nurse(() -> charts.open(grace.caseId(), StoryKind.Filter.ALL, null, Period.ofYears(2))).plan();
        assertThat(plan).filteredOn(line -> line.code().equals("HC-10")).singleElement()
                .satisfies(done -> assertThat(done.closedAt()).isNotNull());
        assertThat(plan).filteredOn(PlanLine::isLater).extracting(PlanLine::code)
                .as("not the stages nobody is on the way to").contains("HC-21").doesNotContain("HC-13", "HC-25");
    }

    private List<Medicine> medicines() {
        return as.nurse(() -> charts.summary(grace.caseId())).medicines();
    }

    private void startsOralCalcium() {
        Proposal advised = as.physician(() -> lookup.advised(grace.caseId())).proposals().stream()
                .filter(one -> one.protocol().equals("HCA")).findFirst().orElseThrow();
        as.physician(() -> plans.start(
                new StartPlan(grace.caseId(), "HCA", Set.copyOf(advised.advised()), advised.origin())));
        NextStep step = as.nurse(() -> lookup.next(grace.caseId())).getFirst();
        int version = as.nurse(() -> lookup.step(step.id())).version();
        Map<String, Measured> told = Map.of("SYMPTOMS", yes(false), "MEDICINES_REVIEWED", yes(true), "BLOODS_SENT",
                yes(true), "CALCIUM_ADJUSTED", amount("2.10", "mmol/L"), "REGIMEN", new Measured.Code("SANDOCAL"));
        as.nurse(() -> plans
                .complete(new CompleteStep(new StepVersion(step.id(), version), told, null, "weighed", null)));
    }
}
