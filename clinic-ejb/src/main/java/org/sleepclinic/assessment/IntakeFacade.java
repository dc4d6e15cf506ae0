package org.sleepclinic.assessment;

import static org.sleepclinic.kernel.Roles.NURSE;
import static org.sleepclinic.kernel.Roles.PHYSICIAN;
import static org.sleepclinic.kernel.Roles.TECHNOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sleepclinic.casefile.CaseFacade;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.casefile.CaseStatus;
import org.sleepclinic.casefile.ConfirmFinding;
import org.sleepclinic.casefile.FindingCode;
import org.sleepclinic.kernel.Alarm;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.NoPatientData;
import org.sleepclinic.kernel.RoleRefusal;
import org.sleepclinic.kernel.TextEntry;
import org.sleepclinic.patient.PatientFacade;
import org.sleepclinic.patient.SafetyFacade;

/** Taking an intake: its questions answered one by one, what they suggest beside them, and what follows when it is finished. */
@Stateless
@Boundary
public class IntakeFacade {
    private static final int LONGEST_REASON = 400;

    @Inject
    private IntakeRepository intakes;
    @Inject
    private IntakeQueries queries;
    @Inject
    private Questionnaire questionnaire;
    @Inject
    private CaseFacade cases;
    @Inject
    private PatientFacade patients;
    @Inject
    private SafetyFacade safety;
    @Inject
    private Event<IntakeFinished> finished;
    @Inject
    private Event<Alarm> alarms;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;
    @Inject
    private Audit audit;

    /**
     * The intake of a case, the open one first; without any, only the questions.
     *
     * @throws DomainException {@code unknown} when there is no such case
     */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public IntakeSheet sheet(CaseId caseId) {
        IntakeContext context = context(caseId);
        audit.read(context.patient().value(), "intake.read", caseId.value());
        return sheet(context);
    }

    /**
     * What the intake of a case says of each condition, beside what is suspected in the case.
     *
     * @throws DomainException {@code unknown} when there is no such case
     */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public SideBySide sideBySide(CaseId caseId) {
        IntakeContext context = context(caseId);
        audit.read(context.patient().value(), "intake.compare", caseId.value());
        return new SideBySide(patients.banner(context.patient()), sheet(context, Map.of()),
                cases.suspicions(caseId));
    }

    /**
     * One intake of a case, an earlier or a voided one too, to be read.
     *
     * @throws DomainException {@code unknown} when the case has no such intake
     */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public IntakeSheet sheet(CaseId caseId, IntakeId id) {
        IntakeContext context = queries.context(caseId, id).filter(found -> found.head() != null)
                .orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
        audit.read(context.patient().value(), "intake.read", id.value());
        return sheet(context);
    }

    /** The short names of all questions by their codes, for reasons that name them. */
    @NoPatientData
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public Map<String, String> labels() {
        return Stream.concat(questionnaire.sections().stream(), Stream.of(questionnaire.happeningNow()))
                .flatMap(section -> section.items().stream())
                .collect(Collectors.toMap(IntakeItem::code, item -> item.wording().label()));
    }

    /** Begins the intake of a case, or goes on with the open one; a referred case is now at its intake. */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public IntakeId start(CaseId caseId) {
        IntakeContext context = context(caseId);
        if (context.head() != null && context.head().isOpen()) {
            audit.read(context.patient().value(), "intake.resume", context.head().id().value());
            return context.head().id();
        }
        cases.advance(caseId, CaseStatus.INTAKE);
        Intake fresh = new Intake(caseId, context.patient(), clock.instant(), caller.id());
        intakes.add(fresh);
        audit.changed(context.patient().value(), "intake.start", fresh.id().value());
        return fresh.id();
    }

    /**
     * Keeps one answer at once; of two people answering the same item, the last answer stands.
     *
     * @return the intake as it now stands, with the answers of everybody
     * @throws DomainException {@code assessment.notOpen}, {@code assessment.clinician}, or a refusal at the item that says how to mend it
     */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public IntakeSheet answer(GiveAnswer given) {
        Intake intake = openForAnswers(given.intake(), given.item());
        IntakeItem item = questionnaire.item(given.item());
        LocalDate today = LocalDate.now(clock);
        Answer answer = given.state() == AnswerState.ANSWERED ? AnswerEntry.read(item, given.raw(), today)
                : Answer.without(item.code(), given.state());
        if (IntakeContext.isOfLife(item)) {
            context(intake.caseId()).requireLived(item, answer, today);
        }
        if (FittingAnswers.concerns(item)) {
            FittingAnswers.require(item, answer, Answers
                    .of(queries.answers(intake.id()).stream().map(GivenAnswer::answer).toList()));
        }
        intakes.put(intake, item.type(), answer, clock.instant(), caller.id());
        audit.changed(intake.patient().value(), "intake.answer", intake.id().value());
        return sheet(context(intake.caseId()));
    }

    /** Takes an answer back: the item is open again. */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public IntakeSheet clear(IntakeId id, String item) {
        Intake intake = openForAnswers(id, item);
        intakes.clear(intake, item);
        audit.changed(intake.patient().value(), "intake.clear", intake.id().value());
        return sheet(context(intake.caseId()));
    }

    /**
     * Closes the intake: what it suggests is raised in the case with its reasons, and the case goes to work-up. Open items
     * may stay open; a suspicion that misses an input is not raised. What was told of a pregnancy stands in the patient's
     * safety list. A red flag may not: somebody confirms it or looks.
     *
     * @return what was raised
     * @throws DomainException {@code assessment.flags} naming the red flags nobody has answered
     */
    @RolesAllowed({NURSE, PHYSICIAN})
    public List<Suspected> finish(IntakeId id) {
        Intake intake = intakes.lock(id);
        intake.requireOpen();
        IntakeSheet sheet = sheet(context(intake.caseId()));
        LiveAssessment assessment = sheet.assessment();
        if (!assessment.waiting().isEmpty()) {
            throw new DomainException("assessment.flags",
                    assessment.waiting().stream().map(RedFlag::code).toList());
        }
        List<Suspected> present = assessment.present();
        present.forEach(one -> cases.raise(intake.caseId(), one.condition(), one.weighing().ruleId(),
                one.weighing().supports()));
        LocalDate today = LocalDate.now(clock);
        ToldPregnancy.in(sheet.told(), today)
                .ifPresent(told -> safety.pregnancy(intake.patient(), told.state(), told.due()));
        intake.finish(clock.instant(), caller.id());
        cases.advance(intake.caseId(), CaseStatus.WORK_UP);
        audit.changed(intake.patient().value(), "intake.finish", id.value());
        finished.fire(new IntakeFinished(intake.caseId(), intake.patient(), id));
        return present;
    }

    /** The intake was taken in error; it stays readable in the case's history, another can be taken. */
    @RolesAllowed({NURSE, PHYSICIAN})
    public void voidIntake(IntakeId id, String reason) {
        Intake intake = intakes.find(id);
        intake.voidEntry(reason, clock.instant(), caller.id());
        audit.changed(intake.patient().value(), "intake.void", id.value());
    }

    /**
     * A clinician confirms a red flag the intake suggests; somebody is alarmed. Confirming RF-10 says "suspected seizure",
     * from which "no driving" follows (D5). Emergencies are confirmed where they happen: {@link EmergencyFacade}. What was
     * looked into can still be confirmed, and so can a flag of a finished intake.
     *
     * @throws DomainException {@code assessment.flag} unless the intake suggests it
     */
    @RolesAllowed({NURSE, PHYSICIAN})
    public IntakeSheet confirmFlag(IntakeId id, String ruleId) {
        Intake intake = intakes.find(id);
        IntakeSheet sheet = sheet(context(intake.caseId()));
        RedFlag flag = suggested(sheet, id, ruleId).filter(one -> !one.isEmergency())
                .orElseThrow(() -> new DomainException("assessment.flag", ruleId));
        if (ruleId.equals(SuspectedSeizure.ID)) {
            cases.confirmFinding(new ConfirmFinding(intake.caseId(), FindingCode.SUSPECTED_SEIZURE, true, null));
        }
        alarms.fire(new Alarm(intake.patient().value(), intake.caseId().value(), Alarm.Source.INTAKE, id.value(),
                ruleId, flag.level(),
                flag.headline(sheet::labelOf), flag.weighing().supports(), clock.instant()));
        audit.changed(intake.patient().value(), "intake.confirm", id.value());
        return sheet(context(intake.caseId()));
    }

    /**
     * A clinician has looked into a red flag the intake suggests and it does not hold now; nobody is alarmed. When other
     * answers come to suggest it, it is looked at anew.
     *
     * @throws DomainException {@code assessment.flag} unless the intake suggests it, {@code text.required} or {@code text.long} at {@code reason}
     */
    @RolesAllowed({NURSE, PHYSICIAN})
    public IntakeSheet ruleOutFlag(IntakeId id, String ruleId, String reason) {
        Intake intake = intakes.find(id);
        RedFlag flag = suggested(sheet(context(intake.caseId())), id, ruleId)
                .orElseThrow(() -> new DomainException("assessment.flag", ruleId));
        intakes.ruleOut(intake, flag, TextEntry.required(reason, LONGEST_REASON, "reason"), clock.instant(),
                caller.id());
        audit.changed(intake.patient().value(), "intake.ruleOut", id.value());
        return sheet(context(intake.caseId()));
    }

    /** A clinician has looked for a symptom the intake proposes: present now, or not (D4). */
    @RolesAllowed({NURSE, PHYSICIAN})
    public IntakeSheet confirmSymptom(IntakeId id, FindingCode symptom, boolean present) {
        Intake intake = intakes.find(id);
        cases.confirmFinding(new ConfirmFinding(intake.caseId(), symptom, present, null));
        audit.changed(intake.patient().value(), "intake.symptom", id.value());
        return sheet(context(intake.caseId()));
    }

    private static Optional<RedFlag> suggested(IntakeSheet sheet, IntakeId id, String ruleId) {
        return sheet.assessment().redFlags().stream()
                .filter(flag -> sheet.head().id().equals(id) && flag.code().equals(ruleId))
                .filter(flag -> flag.weighing().isPresent()).findFirst();
    }

    private Intake openForAnswers(IntakeId id, String item) {
        Intake intake = intakes.find(id);
        intake.requireOpen();
        if (questionnaire.item(item).clinicianOnly() && !caller.is(NURSE) && !caller.is(PHYSICIAN)) {
            throw new RoleRefusal("assessment.clinician", intake.patient().value(), id.value())
                    .at(questionnaire.item(item).fieldId());
        }
        return intake;
    }

    private IntakeContext context(CaseId caseId) {
        return queries.context(caseId, null).orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }

    private IntakeSheet sheet(IntakeContext context) {
        return sheet(context, queries.lists(context.patient()));
    }

    private IntakeSheet sheet(IntakeContext context, Map<SafetyList, KnownList> lists) {
        Map<String, GivenAnswer> answers =
                context.head() == null ? Map.of() : queries.answers(context.head().id()).stream()
                        .collect(Collectors.toMap(given -> given.answer().item(), Function.identity()));
        Answers told = Answers.of(answers.values().stream().map(GivenAnswer::answer).toList());
        return new IntakeSheet(context.caseId(), context.patient(), context.taken(), context.head(),
                questionnaire.sections(),
                answers, lists, context.assess(told, LocalDate.now(clock)));
    }
}
