package org.sleepclinic.medication;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.sleepclinic.identity.CoSigner;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Uuid7;
import org.sleepclinic.plan.PlanPatients;
import org.sleepclinic.testing.inside.InContainer;
import org.sleepclinic.testing.inside.SecondPhysician;
import org.sleepclinic.testing.inside.Staff;

/** A patient in work-up, and short words for what tests do with treatments. */
abstract class MedicationCase extends InContainer {
    static final UUID SECOND = SecondPhysician.ID;

    @Inject
    MedicationFacade medication;
    @Inject
    MedicationLookupFacade lookup;
    @Inject
    PlanPatients patients;

    PlanPatients.Made of;

    @BeforeEach
    void aManOfFortyAndASecondPhysician() {
        of = patients.inWorkUp();
        is("MALE", 40);
        patients.run(SecondPhysician.ACCOUNT, SECOND);
        patients.run(SecondPhysician.ROLE, SECOND);
    }

    void is(String sex, int years) {
        patients.run(
                "update patient set sex = ?, birth_date = current_date - cast(? || ' years' as interval) where id = ?",
                sex, String.valueOf(years), patient());
    }

    void pregnancy(String state) {
        String label = "ABLE".equals(state) ? "Able to become pregnant" : "PREGNANT".equals(state) ? "Pregnant" : null;
        patients.run(
                "insert into safety_fact (id, patient_id, kind, state, label, code, since, recorded_at, recorded_by, version)"
                        + " values (?, ?, 'PREGNANCY_POTENTIAL', ?, ?, ?, current_date, now(), ?, 0)",
                Uuid7.next(), patient(),
                label == null ? "NONE_KNOWN" : "PRESENT", label,
                label == null ? null : label.toLowerCase(java.util.Locale.ROOT).replace(' ', '_'), Staff.NURSE.id());
    }

    /** Cockcroft–Gault of a man of 40 with 72 kg is 100 / creatinine (mg/dL). */
    void clearance(String creatinine) {
        patients.run("insert into measurement (id, patient_id, kind, amount, unit, taken_at, recorded_by, version)"
                + " values (?, ?, 'WEIGHT', 72, 'kg', now(), ?, 0)", Uuid7.next(), patient(), Staff.NURSE.id());
        patients.value(of, "CREATININE", creatinine, "mg/dL", Duration.ofHours(3));
    }

    void diagnosed(String code) {
        patients.run(
                "insert into diagnosis (id, case_id, patient_id, code, certainty, recorded_at, recorded_by, version)"
                        + " values (?, ?, ?, ?, 'CONFIRMED', now(), ?, 0)",
                Uuid7.next(), of.caseId().value(), patient(), code,
                Staff.PHYSICIAN.id());
    }

    Option option(Subject subject, String agent) {
        return as.physician(() -> lookup.choice(of.caseId(), subject.purpose(), subject)).option(agent).orElseThrow();
    }

    TreatmentId choose(Subject subject, String agent, Dose dose, Answer answer) {
        return choose(subject, agent, dose, answer, GateRecord.NONE);
    }

    TreatmentId choose(Subject subject, String agent, Dose dose, Answer answer, GateRecord gate) {
        return as.physician(
                () -> medication.choose(new ChooseTreatment(of.caseId(), subject, agent, dose, answer, gate)));
    }

    TreatmentPage page(TreatmentId id) {
        return as.physician(() -> lookup.treatment(id));
    }

    TreatmentVersion seen(TreatmentId id) {
        return page(id).treatment().seen();
    }

    void due(TreatmentId id) {
        patients.run("update treatment set next_on = current_date where id = ?", id.value());
    }

    String medicine(String name) {
        return patients.text("select detail from safety_fact where patient_id = ? and kind = 'MEDICINE' and label = ?"
                + " and voided_at is null and ended_on is null", patient(), name);
    }

    UUID patient() {
        return of.patient().value();
    }

    static Dose mg(String amount, Frequency frequency) {
        return new Dose(new BigDecimal(amount), "mg", frequency);
    }

    static Answer because(String reason) {
        return new Answer(reason, null, null);
    }

    static Answer together(String reason) {
        return together(reason, SecondPhysician.signs());
    }

    static Answer together(String reason, CoSigner second) {
        return new Answer(reason, second, "agreed: nothing else is tolerated");
    }

    static void assertRefused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(DomainException.class).hasMessage(code);
    }
}
