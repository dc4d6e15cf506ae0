package org.sleepclinic.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sleepclinic.protocol.Measured.amount;
import static org.sleepclinic.protocol.Measured.yes;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.casefile.ConfirmFinding;
import org.sleepclinic.casefile.FindingCode;
import org.sleepclinic.identity.CoSigner;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Uuid7;
import org.sleepclinic.protocol.Measured;
import org.sleepclinic.protocol.ProtocolFacade;
import org.sleepclinic.safety.SafetyCheck.Level;
import org.sleepclinic.safety.SafetyNotice;
import org.sleepclinic.testing.inside.SecondPhysician;
import org.sleepclinic.testing.inside.Staff;

/** Clinical reference 5.3.4 row by row, on the shipped knowledge, at a step of the patient's plan. */
class SafetyChecksIT extends PlanCase {
    @Inject
    private ProtocolFacade protocols;

    @ParameterizedTest(name = "{0}, {1} -> {2} {3}")
    @CsvSource(nullValues = "-", value = {
            "Gabapentin 300 mg,                      G40.A09, SC-26, STOP",
            "Pregabalin,                             G40.B09, SC-26, STOP",
            "Pregabalin,                             G40.909, SC-27, WARN",
            "Gabapentin + Oxycodone PR 5 mg,         -,       SC-28, WARN",
            "Gabapentin + Clonazepam,                -,       SC-29, WARN",
            "Gabapentin,                             J44.9,   SC-30, WARN",
            "Gabapentin,                             G47.33,  SC-31, WARN",
            "Gabapentin,                             -,       SC-33, NOTE",
            "Sodium valproate + Lamotrigine,         -,       SC-34, WARN",
            "Microgynon (ethinylestradiol) + Lamotrigine, -,  SC-35, WARN",
            "Carbamazepine,                          -,       SC-38, NOTE",
            "Bupropion,                              G40.209, SC-39, WARN",
            "Tramadol,                               G40.909, SC-39, WARN",
            "Clozapine,                              G40.909, SC-39, WARN",
            "Ciprofloxacin,                          G40.909, SC-39, WARN",
            "Diphenhydramine 50 mg,                  G40.909, SC-39, WARN",
            "Pramipexole,                            F63.9,   SC-40, WARN",
            "Ferric carboxymaltose,                  K90.9,   SC-41, WARN",
            "Ferinject,                              -,       SC-42, NOTE",
            "Adcal-D3 + Omeprazole,                  -,       SC-43, WARN",
            "Calcium carbonate,                      K31.83,  SC-44, WARN",
            "Omeprazole,                             -,       SC-02, NOTE",
            "Phenytoin + Colecalciferol,             -,       SC-45, NOTE",
            "Sodium valproate,                       -,       SC-12, WARN",
            "Carbamazepine + Nexplanon,              -,       SC-19, WARN",
            "Topiramate + Etonogestrel implant,      -,       SC-67, WARN",
            "Paracetamol,                            K31.83,  SC-77, NOTE",
            "Phenytoin + Apixaban,                   -,       SC-18, WARN"})
    void eachRowSpeaks(String medicines, String diagnosis, String code, Level level) {
        Arrays.stream(medicines.split(" \\+ ")).forEach(medicine -> patients.takes(grace, medicine));
        if (diagnosis != null) {
            diagnosed(diagnosis);
        }
        startMild();
        assertThat(spoken()).filteredOn(notice -> notice.code().equals(code)).singleElement()
                .extracting(SafetyNotice::level).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"Gabapentin, SC-26", "Lamotrigine, SC-34", "Bupropion, SC-39", "Calcium citrate, SC-43"})
    void oneSideAloneIsSilent(String medicine, String code) {
        patients.takes(grace, medicine);
        startMild();
        assertThat(spoken()).extracting(SafetyNotice::code).doesNotContain(code);
    }

    @Test
    void anIntrauterineSystemIsNotDefeated() {
        patients.takes(grace, "Carbamazepine");
        patients.takes(grace, "Mirena (levonorgestrel intrauterine system)");
        startMild();
        assertThat(spoken()).extracting(SafetyNotice::code).doesNotContain("SC-19", "SC-67");
    }

    @Test
    void d7aNewSeizureAsksForEveryValueOfItsDay() {
        startMild();
        as.nurse(() -> cases.confirmFinding(new ConfirmFinding(grace.caseId(), FindingCode.NEW_SEIZURE, true, null)));
        assertThat(spoken()).extracting(SafetyNotice::code).contains("SC-24", "SC-46", "SC-49", "SC-51", "SC-53")
                .doesNotContain("SC-47");
    }

    /** D11: the first prescriber is who completes the step, the second another physician; a nurse is neither. */
    @Test
    void whereACheckSaysStopTwoPrescribersAgree() {
        patients.takes(grace, "Gabapentin 300 mg");
        diagnosed("G40.A09");
        startMild();
        Map<String, Measured> told = Map.of("SYMPTOMS", yes(false), "MEDICINES_REVIEWED", yes(true), "BLOODS_SENT",
                yes(true), "CALCIUM_ADJUSTED", amount("2.10", "mmol/L"));
        StepVersion seen = seen("HC-10");
        patients.run(SecondPhysician.ACCOUNT, SecondPhysician.ID);
        patients.run(SecondPhysician.ROLE, SecondPhysician.ID);
        assertRefused("plan.safety_prescriber", () -> as.nurse(
                () -> plans.complete(new CompleteStep(seen, told, null, "weighed", SecondPhysician.signs()))));
        assertRefused("plan.safety_reason", () -> as.physician(
                () -> plans.complete(new CompleteStep(seen, told, null, " ", SecondPhysician.signs()))));
        for (UUID notHer : Arrays.asList(Staff.NURSE.id(), Staff.PHYSICIAN.id(), null)) {
            assertRefused("identity.cosign.who", () -> as.physician(() -> plans
                    .complete(new CompleteStep(seen, told, null, "weighed", new CoSigner(notHer, "whatever")))));
        }
        assertRefused("identity.cosign.wrong", () -> as.physician(() -> plans.complete(
                new CompleteStep(seen, told, null, "weighed", new CoSigner(SecondPhysician.ID, "whatever")))));
        assertThat(open()).as("the step is still to be done").contains("HC-10");
        as.physician(() -> plans.complete(new CompleteStep(seen, told, null, "weighed", SecondPhysician.signs())));
        assertThat(as.nurse(() -> lookup.ofCase(grace.caseId())).plans().getFirst().steps().getFirst().overridden())
                .singleElement().satisfies(stop -> {
                    assertThat(stop.reason() + ", " + stop.second()).isEqualTo("weighed, " + SecondPhysician.NAME);
                    assertThat(stop.secondAt()).isNotNull();
                });
    }

    @Test
    void whatTheReferenceDoesNotVerifyIsNotMarkedVerified() {
        assertThat(as.nurse(() -> protocols.safetyChecks()))
                .filteredOn(check -> check.source().contains("not verified") || check.source().equals("5.3.4"))
                .isNotEmpty().allSatisfy(check -> assertThat(check.evidence()).as(check.code())
                        .isNotEqualTo(Evidence.VERIFIED));
    }

    private List<SafetyNotice> spoken() {
        return as.nurse(() -> lookup.step(next("HC-10").id())).safety();
    }

    private void diagnosed(String code) {
        patients.run("""
                insert into diagnosis (id, case_id, patient_id, code, certainty, recorded_at, recorded_by, version)
                values (?, ?, ?, ?, 'CONFIRMED', now(), ?, 0)""", Uuid7.next(), grace.caseId().value(),
                grace.patient().value(), code, Staff.PHYSICIAN.id());
    }
}
