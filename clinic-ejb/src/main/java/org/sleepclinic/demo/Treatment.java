package org.sleepclinic.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.diagnosis.Certainty;
import org.sleepclinic.diagnosis.DiagnosisFacade;
import org.sleepclinic.diagnosis.EvidenceItem;
import org.sleepclinic.diagnosis.RecordDiagnosis;
import org.sleepclinic.diagnosis.Seizures;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Quantity;
import org.sleepclinic.plan.CompleteStep;
import org.sleepclinic.plan.NextStep;
import org.sleepclinic.plan.PlanFacade;
import org.sleepclinic.plan.PlanLookupFacade;
import org.sleepclinic.plan.PlanStepId;
import org.sleepclinic.plan.PlanView;
import org.sleepclinic.plan.Proposal;
import org.sleepclinic.plan.StartPlan;
import org.sleepclinic.plan.StepSheet;
import org.sleepclinic.plan.StepVersion;
import org.sleepclinic.protocol.MeasureDefinition;
import org.sleepclinic.protocol.Measured;

/** The demo's doctor diagnoses, starts plans and takes their steps as they fall due. */
@Dependent
class Treatment {
    private static final Logger LOG = Logger.getLogger(Treatment.class.getName());

    /** More steps than any way has; nothing turns in a circle for ever. */
    private static final int MOST = 60;
    /** A warning of the safety checks is answered. */
    private static final String AGREED = "Interaction known, patient told, levels controlled";
    /** What is answered with yes; symptoms, arrhythmia, decline and the like with no. */
    private static final Set<String> YES = Set.of("HANDED_OVER", "IV_ACCESS", "BLOODS_SENT", "MEDICINES_REVIEWED",
            "CAUSE_TREATED", "ACTIVE_VITAMIN_D", "STABLE", "IN_RANGE_3_MONTHS", "SLEEP_DIARY", "EYES_SEEN",
            "WAKE_REGULAR",
            "BEDROOM_CHECKED", "SHEET_GIVEN", "DRIVING_RECORDED", "VIDEO_ASKED", "EEG_ORDERED", "ECG_SEEN", "LABS_IN",
            "UNPROVOKED", "TOLERATED", "AT_TARGET", "EFFECTS_ACCEPTABLE", "SUDEP_TALK", "UNDER_CARE", "TAKEN",
            "WORSENERS", "EVENING", "EXERCISE", "APNOEA", "SCREENED", "STARTED", "IRON_STABLE");
    /** What is chosen where the first choice is not what an invented patient has; by measure. */
    private static final Map<String, String> CHOICES = Map.of("EEG", "EPILEPTIFORM", "TRIMESTER", "THIRD");
    /** What a physician decides where it is not the first way; by step. */
    private static final Map<String, String> WAYS = Map.of("RL-03C", "NONE");
    /** What is read off an instrument or a diary, in the unit the step asks for. */
    private static final Map<String, String> READINGS = Map.ofEntries(Map.entry("QTC", "428"),
            Map.entry("HEART_RATE", "74"), Map.entry("SYSTOLIC", "126"), Map.entry("DOSE", "0.5"),
            Map.entry("URINE_CALCIUM", "4.8"), Map.entry("BMI", "25.4"), Map.entry("T_SCORE", "-0.6"),
            Map.entry("SLEEP_HOURS", "7"), Map.entry("NIGHTS_KEPT", "6"), Map.entry("IRLS", "9"),
            Map.entry("SEIZURES", "0"), Map.entry("FREE_MONTHS", "6"), Map.entry("SEIZURE_DAYS", "0"),
            Map.entry("SEIZURE_DAYS_BEFORE", "4"), Map.entry("FALL", "75"));

    @Inject
    private ActingPhysician physician;
    @Inject
    private Clinic clinic;
    @Inject
    private DiagnosisFacade diagnoses;
    @Inject
    private PlanFacade plans;
    @Inject
    private PlanLookupFacade lookup;
    @Inject
    private StoryClock clock;

    /** Says what it is; what was suspected is thereby confirmed. */
    void diagnose(CaseId id, String code, Certainty certainty, String note) {
        diagnose(id, code, certainty, note, null);
    }

    /** The same of an epilepsy, with the types of its seizures. */
    void diagnose(CaseId id, String code, Certainty certainty, String note, Seizures seizures) {
        clinic.confirmSuspicions(id);
        physician.does(() -> {
            Set<UUID> evidence =
                    diagnoses.form(id).evidence().stream().map(EvidenceItem::id).limit(2).collect(Collectors.toSet());
            String unprovoked = code.startsWith("G40") ? diagnoses.form(id).seizure().seen() : null;
            return diagnoses.record(new RecordDiagnosis(id, code, certainty, note, evidence, null, null, unprovoked,
                    seizures));
        });
    }

    /** Starts a protocol at the steps it advises; where it advises none, nothing starts. */
    void start(CaseId id, String protocol) {
        proposal(id, protocol).filter(one -> !one.advised().isEmpty())
                .ifPresent(one -> start(id, one, Set.copyOf(one.advised())));
    }

    /** Starts a protocol at steps chosen. */
    void startWith(CaseId id, String protocol, List<String> steps) {
        proposal(id, protocol).ifPresent(one -> start(id, one, Set.copyOf(steps)));
    }

    private Optional<Proposal> proposal(CaseId id, String protocol) {
        return physician.does(() -> lookup.advised(id)).proposals().stream()
                .filter(one -> one.protocol().equals(protocol) && !one.running()).findFirst();
    }

    private void start(CaseId id, Proposal proposal, Set<String> steps) {
        physician.does(() -> plans.start(new StartPlan(id, proposal.protocol(), steps, proposal.origin())));
    }

    /** Ends every running plan of a case. */
    void stop(CaseId id, String reason) {
        physician.does(() -> {
            lookup.ofCase(id).plans().stream().filter(PlanView::isActive)
                    .forEach(plan -> plans.stop(plan.id(), plan.open(), reason));
            return id;
        });
    }

    /** Takes open steps in order of their due times until the given moment, each as it falls due. */
    void walk(CaseId id, Instant until) {
        Set<PlanStepId> refused = new HashSet<>();
        for (int taken = 0; taken < MOST; taken++) {
            Optional<NextStep> due = physician.does(() -> lookup.next(id)).stream()
                    .filter(step -> !step.dueAt().isAfter(until) && !refused.contains(step.id()))
                    .min(Comparator.comparing(NextStep::dueAt));
            if (due.isEmpty()) {
                return;
            }
            take(due.get()).ifPresent(refused::add);
        }
    }

    /** The step, when it asks for what an invented patient does not have; it then stays open, as it would in life. */
    private Optional<PlanStepId> take(NextStep step) {
        clock.at(step.dueAt());
        try {
            complete(step, Map.of());
            return Optional.empty();
        } catch (DomainException notYet) {
            LOG.log(Level.INFO, "demo step {0} stays open: {1} {2}",
                    new Object[] {step.code(), notYet.code(), notYet.args()});
            return Optional.of(step.id());
        }
    }

    /**
     * Takes an open step now, whenever it would fall due.
     *
     * @param said what is answered otherwise than by a patient who does well
     * @throws DomainException {@code unknown} when no such step is open
     */
    void take(CaseId id, String step, Map<String, Measured> said) {
        NextStep open =
                physician.does(() -> lookup.next(id)).stream().filter(one -> one.code().equals(step)).findFirst()
                        .orElseThrow(() -> new DomainException(DomainException.UNKNOWN, step));
        complete(open, said);
    }

    /** Takes open steps now, one after the other. */
    void take(CaseId id, List<String> steps) {
        steps.forEach(step -> take(id, step, Map.of()));
    }

    private void complete(NextStep step, Map<String, Measured> said) {
        StepSheet sheet = physician.does(() -> lookup.step(step.id()));
        String outcome = sheet.step().isDecidedByTable() ? null
                : WAYS.getOrDefault(step.code(), sheet.step().outcomes().getFirst().code());
        Map<String, Measured> measures = measures(sheet);
        measures.putAll(said);
        physician.does(() -> plans.complete(
                new CompleteStep(new StepVersion(sheet.id(), sheet.version()), measures, outcome, AGREED, null)));
    }

    /** What the record knows and the latest laboratory value where one is offered, else what a patient who does well has. */
    private static Map<String, Measured> measures(StepSheet sheet) {
        Map<String, Measured> measures = new HashMap<>();
        for (MeasureDefinition measure : sheet.step().typedMeasures()) {
            measure(sheet, measure).ifPresent(value -> measures.put(measure.code(), value));
        }
        return measures;
    }

    private static Optional<Measured> measure(StepSheet sheet, MeasureDefinition measure) {
        return sheet.known(measure.code()).map(StepSheet.Known::value).or(() -> answer(sheet, measure));
    }

    private static Optional<Measured> answer(StepSheet sheet, MeasureDefinition measure) {
        return switch (measure.type()) {
            case QUANTITY -> sheet.offer(measure.code())
                    .<Measured>map(offer -> new Measured.Amount(new Quantity(offer.amount(), offer.unit())))
                    .or(() -> Optional.ofNullable(READINGS.get(measure.code()))
                            .map(reading -> Measured.amount(reading, measure.unit())));
            case CHOICE -> Optional.ofNullable(CHOICES.get(measure.code()))
                    .or(() -> measure.options().stream().findFirst().map(option -> option.code())).map(Measured::code);
            case BOOLEAN -> Optional.of(Measured.yes(YES.contains(measure.code())));
            case TEXT -> measure.required() ? Optional.of(new Measured.Words("As agreed")) : Optional.empty();
        };
    }
}
