package org.sleepclinic.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.sleepclinic.assessment.AnswerState;
import org.sleepclinic.assessment.GiveAnswer;
import org.sleepclinic.assessment.IntakeFacade;
import org.sleepclinic.assessment.IntakeId;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.patient.MeasuredUnit;
import org.sleepclinic.patient.MeasurementFacade;
import org.sleepclinic.patient.MeasurementKind;
import org.sleepclinic.patient.NewMeasurement;
import org.sleepclinic.patient.NewSafetyFact;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.patient.Pregnancy;
import org.sleepclinic.patient.SafetyFacade;
import org.sleepclinic.patient.SafetyKind;
import org.sleepclinic.patient.Severity;

/** The demo's nurse asks the questions, weighs, and writes down what must be known before touching a patient. */
@Dependent
class Nursing {
    @Inject
    private ActingNurse nurse;
    @Inject
    private SafetyFacade safety;
    @Inject
    private MeasurementFacade measurements;
    @Inject
    private IntakeFacade intakes;
    @Inject
    private Clock clock;

    void allergy(PatientId patient, String to, String reaction, Severity severity) {
        nurse.does(() -> safety.record(patient, new NewSafetyFact(SafetyKind.ALLERGY, to, reaction, severity, null)));
    }

    void noAllergies(PatientId patient) {
        nurse.does(() -> safety.noneKnown(patient, SafetyKind.ALLERGY));
    }

    void medicine(PatientId patient, String name, String dose, LocalDate since) {
        nurse.does(() -> safety.record(patient, new NewSafetyFact(SafetyKind.MEDICINE, name, dose, null, since)));
    }

    void implant(PatientId patient, String device, String detail) {
        nurse.does(() -> safety.record(patient, new NewSafetyFact(SafetyKind.IMPLANT, device, detail, null, null)));
    }

    void noImplants(PatientId patient) {
        nurse.does(() -> safety.noneKnown(patient, SafetyKind.IMPLANT));
    }

    void pregnant(PatientId patient, LocalDate due) {
        nurse.does(() -> {
            safety.pregnancy(patient, Pregnancy.PREGNANT, due);
            return patient;
        });
    }

    /** Another dose from today: the one before ends yesterday. */
    void changes(PatientId patient, String medicine, String dose) {
        LocalDate today = LocalDate.now(clock);
        nurse.does(() -> {
            safety.of(patient).stream().filter(group -> group.kind() == SafetyKind.MEDICINE)
                    .flatMap(group -> group.current().stream()).filter(taken -> medicine.equals(taken.label()))
                    .forEach(taken -> safety.end(taken.id(), today.minusDays(1), taken.version()));
            return safety.record(patient, new NewSafetyFact(SafetyKind.MEDICINE, medicine, dose, null, today));
        });
    }

    void weighs(PatientId patient, double kilograms) {
        nurse.does(() -> measurements.record(patient, new NewMeasurement(MeasurementKind.WEIGHT,
                BigDecimal.valueOf(kilograms), null, MeasuredUnit.KG, clock.instant())));
    }

    /** The questions asked and closed: what they suggest is raised in the case, red flags are confirmed and somebody is alarmed. */
    IntakeId intake(CaseId id, Map<String, String> answers) {
        IntakeId intake = begin(id, answers);
        nurse.does(() -> {
            intakes.sheet(id).assessment().waiting().forEach(flag -> intakes.confirmFlag(intake, flag.code()));
            return intakes.finish(intake);
        });
        return intake;
    }

    /** The questions begun; somebody will go on. */
    IntakeId begin(CaseId id, Map<String, String> answers) {
        return nurse.does(() -> {
            IntakeId intake = intakes.start(id);
            answers.forEach((item, chosen) -> intakes
                    .answer(new GiveAnswer(intake, item, AnswerState.ANSWERED, chosen)));
            return intake;
        });
    }
}
