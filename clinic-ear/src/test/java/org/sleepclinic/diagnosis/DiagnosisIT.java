package org.sleepclinic.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.casefile.CaseFacade;
import org.sleepclinic.casefile.ConfirmFinding;
import org.sleepclinic.casefile.FindingCode;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.plan.PlanPatients;
import org.sleepclinic.testing.inside.InContainer;

/** What a case is, stated and restated. */
class DiagnosisIT extends InContainer {
    @Inject
    private DiagnosisFacade diagnoses;
    @Inject
    private CaseFacade cases;
    @Inject
    private PlanPatients patients;

    private PlanPatients.Made grace;

    @BeforeEach
    void aPatientInWorkUpWithAResult() {
        grace = patients.inWorkUp();
        patients.calcium(grace, "7.2", "2.5", Duration.ofHours(2));
    }

    @Test
    void statedWithEvidenceItMakesTheCaseDiagnosed() {
        record("E83.51", Certainty.CONFIRMED, evidence(), null, null);
        DiagnosisForm form = form();
        assertThat(patients.caseStatus(grace)).isEqualTo("DIAGNOSED");
        assertThat(form.current()).singleElement().satisfies(statement -> {
            assertThat(statement.label()).isEqualTo("Hypocalcaemia");
            assertThat(statement.recordedBy()).isEqualTo("Dr Phoebe Physician");
            assertThat(statement.evidence()).extracting(EvidenceItem::kind)
                    .containsExactlyInAnyOrder(EvidenceItem.Kind.RESULT, EvidenceItem.Kind.SUSPICION);
            assertThat(statement.evidence()).anyMatch(item -> item.label().contains("7.2 mg/dL"));
        });
    }

    @Test
    void aRevisionReplacesAndKeepsTheOldOne() {
        DiagnosisId first = record("E83.51", Certainty.SUSPECTED, Set.of(), null, null);
        assertThat(patients.caseStatus(grace)).as("a suspicion is no diagnosis").isEqualTo("WORK_UP");
        assertRefused("text.required", () -> record("E83.51", Certainty.CONFIRMED, evidence(), first, " "));
        assertRefused(DomainException.UNKNOWN,
                () -> record("E20.9", Certainty.CONFIRMED, evidence(), first, "after surgery"));
        record("E83.51", Certainty.CONFIRMED, evidence(), first, "low on two samples");
        DiagnosisForm form = form();
        assertThat(form.current()).singleElement().extracting(DiagnosisView::certainty).isEqualTo(Certainty.CONFIRMED);
        assertThat(form.replaced()).singleElement().extracting(DiagnosisView::id).isEqualTo(first);
        assertRefused(DomainException.STALE, () -> record("E83.51", Certainty.REFUTED, Set.of(), first, "again"));
    }

    @Test
    void whatTheCaseSuspectsOrHoldsStandsFirstInTheListOfCodes() {
        assertThat(form().codeGroups().get(CodeGroup.SUSPECTED_HERE)).extracting(IcdCode::code)
                .contains("E83.51", "E20.9", "E89.2").doesNotContain("G25.81");
        record("G25.81", Certainty.SUSPECTED, Set.of(), null, null);
        assertThat(form().codeGroups().get(CodeGroup.SUSPECTED_HERE)).extracting(IcdCode::code)
                .contains("G25.81", "D50.9").isSorted();
        assertThat(form().codes()).extracting(IcdCode::code).doesNotHaveDuplicates().hasSizeGreaterThan(40);
    }

    /** 1.2: the types are kept with the version they are said in, and each restatement says its own. */
    @Test
    void typesOfSeizuresAreKeptWithTheirVersion() {
        Seizures said = new Seizures(Seizures.Scheme.ILAE2025, Seizures.MainClass.GENERALISED, "ABSENCE",
                List.of("TONIC_CLONIC"), null, List.of(Seizures.Descriptor.OBSERVABLE), "stares\nblinks");
        DiagnosisId first = as.physician(() -> diagnoses.record(epilepsy(said, null)));
        assertThat(form().current()).singleElement().extracting(DiagnosisView::seizures).satisfies(view -> {
            assertThat(view.said()).isEqualTo(said);
            assertThat(view.label()).isEqualTo("Absence seizure");
            assertThat(view.others()).containsExactly("Generalised tonic-clonic seizure");
        });
        as.physician(() -> diagnoses.record(epilepsy(null, first)));
        assertThat(form().current()).singleElement().extracting(view -> view.seizures().said()).isNull();
        assertThat(form().replaced()).singleElement().extracting(view -> view.seizures().said()).isEqualTo(said);
    }

    @Test
    void typesOfSeizuresBelongToAnEpilepsyAndToTheirVersion() {
        Seizures old = new Seizures(Seizures.Scheme.ILAE2017, Seizures.MainClass.GENERALISED, "NEGATIVE_MYOCLONUS",
                List.of(), null, List.of(), null);
        assertRefused("diagnosis.seizure_type", () -> as.physician(() -> diagnoses.record(epilepsy(old, null))));
        assertRefused("diagnosis.seizure_contradicts", () -> as.physician(() -> diagnoses.record(new RecordDiagnosis(
                grace.caseId(), "G40.209", Certainty.SUSPECTED, null, Set.of(), null, null, null,
                new Seizures(Seizures.Scheme.ILAE2025, Seizures.MainClass.GENERALISED, "ABSENCE", List.of(), null,
                        List.of(), null)))));
        assertRefused("diagnosis.seizure_code", () -> as.physician(() -> diagnoses.record(new RecordDiagnosis(
                grace.caseId(), "E83.51", Certainty.SUSPECTED, null, Set.of(), null, null, null, old))));
    }

    private RecordDiagnosis epilepsy(Seizures said, DiagnosisId revises) {
        return new RecordDiagnosis(grace.caseId(), "G40.909", Certainty.PROVISIONAL, null, Set.of(), revises,
                revises == null ? null : "types doubted", null, said);
    }

    @Test
    void refusedAtTheFieldThatIsWrong() {
        assertRefused("diagnosis.code", () -> record("X99", Certainty.SUSPECTED, Set.of(), null, null));
        assertRefused("diagnosis.evidence_missing", () -> record("E83.51", Certainty.CONFIRMED, Set.of(), null, null));
        assertRefused("diagnosis.evidence_unknown",
                () -> record("E83.51", Certainty.SUSPECTED, Set.of(UUID.randomUUID()), null, null));
        assertRefused("diagnosis.refutes_nothing", () -> record("E83.51", Certainty.REFUTED, Set.of(), null, null));
        record("E83.51", Certainty.SUSPECTED, Set.of(), null, null);
        assertRefused("diagnosis.stands", () -> record("E83.51", Certainty.PROVISIONAL, Set.of(), null, null));
    }

    @ParameterizedTest(name = "{0} {1}, unprovoked {2}: refused {3}")
    @CsvSource(nullValues = "-", value = {"G40.909, CONFIRMED, -, diagnosis.provoked",
            "G40.909, CONFIRMED, something else, diagnosis.values_changed", "G40.909, CONFIRMED, shown, -",
            "G40.909, PROVISIONAL, -, -", "E83.51, CONFIRMED, -, -"})
    void d7EpilepsyIsConfirmedOnlyAfterTheValuesWereShown(String code, Certainty certainty, String unprovoked,
            String refused) {
        String shown = "shown".equals(unprovoked) ? form().seizure().seen() : unprovoked;
        RecordDiagnosis told =
                new RecordDiagnosis(grace.caseId(), code, certainty, null, evidence(), null, null, shown);
        if (refused != null) {
            assertRefused(refused, () -> as.physician(() -> diagnoses.record(told)));
            return;
        }
        DiagnosisId recorded = as.physician(() -> diagnoses.record(told));
        assertThat(patients.text("select unprovoked_seen from diagnosis where id = ?", recorded.value()))
                .isEqualTo(shown);
    }

    @Test
    void d7TheEventIsANewSeizureSeenNowAndNotASuspicionOrAnAbsentOne() {
        find(FindingCode.SUSPECTED_SEIZURE, true);
        assertThat(form().seizure().eventAt()).as("it was weeks ago").isNull();
        find(FindingCode.NEW_SEIZURE, true);
        assertThat(form().seizure().eventAt()).isNotNull();
        find(FindingCode.NEW_SEIZURE, false);
        assertThat(form().seizure().eventAt()).as("looked for since and not found").isNull();
        assertThat(form().seizure().holds()).isTrue();
    }

    @Test
    void d7AValueThatCameMeanwhileIsShownFirst() {
        String shown = form().seizure().seen();
        patients.calcium(grace, "7.0", "4.0", Duration.ofHours(1));
        assertRefused("diagnosis.values_changed", () -> as.physician(() -> diagnoses.record(new RecordDiagnosis(
                grace.caseId(), "G40.909", Certainty.CONFIRMED, null, evidence(), null, null, shown))));
    }

    @Test
    void onlyAPhysicianStatesADiagnosis() {
        RecordDiagnosis told =
                new RecordDiagnosis(grace.caseId(), "E83.51", Certainty.SUSPECTED, null, Set.of(), null, null);
        assertThatThrownBy(() -> as.nurse(() -> diagnoses.record(told))).isInstanceOf(EJBAccessException.class);
    }

    private DiagnosisId record(String code, Certainty certainty, Set<UUID> evidence, DiagnosisId revises,
            String reason) {
        return as.physician(() -> diagnoses.record(
                new RecordDiagnosis(grace.caseId(), code, certainty, null, evidence, revises, reason)));
    }

    private void find(FindingCode code, boolean present) {
        as.nurse(() -> cases.confirmFinding(new ConfirmFinding(grace.caseId(), code, present, null)));
    }

    private DiagnosisForm form() {
        return as.nurse(() -> diagnoses.form(grace.caseId()));
    }

    private Set<UUID> evidence() {
        return form().evidence().stream().map(EvidenceItem::id).collect(Collectors.toSet());
    }

    private static void assertRefused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(DomainException.class).hasMessage(code);
    }
}
