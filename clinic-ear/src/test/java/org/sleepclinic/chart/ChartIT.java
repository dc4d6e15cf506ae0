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
