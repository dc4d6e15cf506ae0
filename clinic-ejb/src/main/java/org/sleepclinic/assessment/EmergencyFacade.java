package org.sleepclinic.assessment;

import static org.sleepclinic.kernel.Roles.FRONT_DESK;
import static org.sleepclinic.kernel.Roles.NURSE;
import static org.sleepclinic.kernel.Roles.PHYSICIAN;
import static org.sleepclinic.kernel.Roles.TECHNOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.sleepclinic.casefile.CaseFacade;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.casefile.ConfirmFinding;
import org.sleepclinic.casefile.FindingCode;
import org.sleepclinic.kernel.Alarm;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.NoPatientData;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.kernel.TextEntry;
import org.sleepclinic.kernel.Uuid7;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.patient.Whereabouts;

/**
 * Something is happening now. The questions and what to do are shown to everybody and without knowing the patient (G7);
 * a clinician's confirmation alarms the doctor on duty at once.
 */
@Stateless
@Boundary
public class EmergencyFacade {
    private static final int LONGEST_WHO = 200;
    /** The rule a call for help is made by. */
    private static final String HELP = "RF-L1";
    /** Signs that are findings of their own: a low calcium with one of them is severe (D4). */
    private static final Map<String, FindingCode> FINDINGS =
            Map.of("NOW.01", FindingCode.NEW_SEIZURE, "NOW.06", FindingCode.STRIDOR,
                    "NOW.07", FindingCode.TETANY);

    @Inject
    private IntakeRepository intakes;
    @Inject
    private IntakeQueries queries;
    @Inject
    private Questionnaire questionnaire;
    @Inject
    private CaseFacade cases;
    @Inject
    private Event<Alarm> alarms;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;
    @Inject
    private Audit audit;

    /** What is asked, in order. */
    @NoPatientData
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public IntakeSection questions() {
        return questionnaire.happeningNow();
    }

    /**
     * Where to send the ambulance and whom to call.
     *
     * @throws DomainException {@code unknown} when there is no such case
     */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public Whereabouts whereabouts(CaseId caseId) {
        Whereabouts found = queries.whereabouts(caseId).orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
        audit.read(found.patient().value(), "emergency.whereabouts", caseId.value());
        return found;
    }

    /**
     * Which red flags these signs show, the most urgent first; nothing is kept and nobody is alarmed yet.
     *
     * @throws DomainException a refusal at the item that says how to mend it
     */
    @NoPatientData
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public List<RedFlag> shown(Map<String, String> signs) {
        return new RedFlagsFirst().seenNow(Answers.of(read(signs)));
    }

    /**
     * Anybody at work calls for help, with or without a case: the duty's doctor and whoever is at a screen are alarmed. What
     * was told is kept as told, readable or not; it confirms nothing. Where the patient is belongs to it (D14), but help never
     * waits for the answer.
     *
     * @return when help was called
     * @throws DomainException {@code text.long} at {@code who}
     */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public Instant callForHelp(CallForHelp told) {
        PatientId patient = told.caseId() == null ? null : context(told.caseId()).patient();
        HelpCall call = new HelpCall(Uuid7.next(), told.caseId() == null ? null : told.caseId().value(), patient,
                told.place(), TextEntry.optional(told.who(), LONGEST_WHO, "who"), told.signs(), clock.instant(),
                caller.id());
        intakes.add(call);
        UUID known = patient == null ? null : patient.value();
        alarms.fire(new Alarm(known, call.caseId(), Alarm.Source.HELP, call.id(), HELP, Alarm.Level.EMERGENCY,
                call.headline(), call.reasons(), call.at()));
        audit.changed(known, "emergency.call", call.id());
        return call.at();
    }

    /**
     * A clinician confirms what is seen: every red flag present alarms the doctor on duty, those of one convulsion by one
     * alarm, and signs of low calcium become findings of the case. Stridor and tetany alarm as findings, wherever they are
     * confirmed, so nobody is alarmed twice.
     * A closed case takes no findings, and whoever is in danger is helped all the same (G7): there every flag alarms by
     * itself.
     *
     * @return the flags raised
     * @throws DomainException {@code assessment.emergency.place} when nobody said where the patient is, {@code assessment.emergency.nothing} when
     *                         no flag is present
     */
    @RolesAllowed({NURSE, PHYSICIAN})
    public List<RedFlag> raise(CheckNow check) {
        requirePlace(check.place());
        IntakeContext of = context(check.caseId());
        List<Answer> signs = read(check.signs());
        List<RedFlag> present = new RedFlagsFirst().seenNow(Answers.of(signs)).stream()
                .filter(flag -> flag.weighing().isPresent()).toList();
        if (present.isEmpty()) {
            throw new DomainException("assessment.emergency.nothing");
        }
        EmergencyCheck kept = new EmergencyCheck(Uuid7.next(), check.caseId(), of.patient(), check.place(), signs,
                present.stream().map(RedFlag::code).toList(), clock.instant(), caller.id());
        intakes.add(kept);
        OneEvent.of(present).stream()
                .filter(event -> !of.isCaseOpen() || !event.leads().code().equals(AirwayOrTetany.ID))
                .forEach(event -> alarm(kept, event));
        if (of.isCaseOpen()) {
            signs.forEach(sign -> confirm(kept, sign));
        }
        audit.changed(of.patient().value(), "emergency.raise", kept.id());
        return present;
    }

    private static void requirePlace(Place place) {
        if (place == null) {
            throw new DomainException("assessment.emergency.place").at("place");
        }
    }

    private IntakeContext context(CaseId caseId) {
        return queries.context(caseId, null).orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }

    private void alarm(EmergencyCheck seen, OneEvent event) {
        Reason place = new Reason("emergency.place", seen.place().inWords());
        List<Reason> reasons = Stream.concat(Stream.of(place), event.reasons().stream()).toList();
        alarms.fire(new Alarm(seen.patient().value(), seen.caseId().value(), Alarm.Source.CASE, seen.id(),
                event.leads().code(), event.leads().level(), event.headline(this::say), reasons, seen.at()));
    }

    /** "Convulsing now"; of a number the number too: "Minutes so far: 6". */
    private String say(Reason sign) {
        IntakeItem item = questionnaire.sign(sign.input());
        return item.wording().label() + (item.type().isChosen() ? "" : ": " + sign.seen());
    }

    private void confirm(EmergencyCheck seen, Answer sign) {
        if (FINDINGS.containsKey(sign.item()) && sign.codes().contains(Answer.YES)) {
            cases.confirmFinding(
                    new ConfirmFinding(seen.caseId(), FINDINGS.get(sign.item()), true, seen.place().inWords()));
        }
    }

    private List<Answer> read(Map<String, String> signs) {
        LocalDate today = LocalDate.now(clock);
        return signs.entrySet().stream().filter(sign -> sign.getValue() != null && !sign.getValue().isBlank())
                .map(sign -> sign.getValue().equals(AnswerState.UNKNOWN.name())
                        ? Answer.without(questionnaire.sign(sign.getKey()).code(), AnswerState.UNKNOWN)
                        : AnswerEntry.read(questionnaire.sign(sign.getKey()), sign.getValue(), today))
                .toList();
    }
}
