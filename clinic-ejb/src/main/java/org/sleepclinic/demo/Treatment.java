package org.sleepclinic.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
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
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Quantity;
import org.sleepclinic.plan.CompleteStep;
import org.sleepclinic.plan.NextStep;
import org.sleepclinic.plan.PlanFacade;
import org.sleepclinic.plan.PlanLookupFacade;
import org.sleepclinic.plan.Preview;
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

    @Inject
    private ActingPhysician physician;
    @Inject
    private DiagnosisFacade diagnoses;
    @Inject
    private PlanFacade plans;
    @Inject
    private PlanLookupFacade lookup;
    @Inject
    private Clinic clinic;
    @Inject
    private ZoneId zone;

    void diagnose(CaseId id, String code, Certainty certainty, String note) {
        physician.does(() -> {
            Set<UUID> evidence =
                    diagnoses.form(id).evidence().stream().map(EvidenceItem::id).limit(2).collect(Collectors.toSet());
            return diagnoses.record(new RecordDiagnosis(id, code, certainty, note, evidence, null, null));
        });
    }

    /** Starts a protocol at the steps it advises; where it advises none, nothing starts. */
    void start(CaseId id, String protocol) {
        Optional<Proposal> proposal = physician.does(() -> lookup.proposals(id)).stream()
                .filter(one -> one.protocol().equals(protocol) && !one.running() && !one.advised().isEmpty())
                .findFirst();
        proposal.ifPresent(one -> physician.does(
                () -> plans.start(new StartPlan(id, protocol, Set.copyOf(one.advised()), one.origin()))));
    }

    /** Takes open steps in order of their due dates until the given moment, at most so many. */
    void walk(CaseId id, Instant until, int most) {
        for (int taken = 0; taken < most; taken++) {
            Optional<NextStep> due = physician.does(() -> lookup.next(id)).stream()
                    .filter(step -> step.dueAt().isBefore(until)).min(Comparator.comparing(NextStep::dueAt));
            if (due.isEmpty() || !take(due.get())) {
                return;
            }
        }
    }

    /** False when the step asks for what an invented patient does not have; it then stays open, as it would in life. */
    private boolean take(NextStep step) {
        clinic.at(step.dueAt().atZone(zone).toLocalDate(), 11, 10);
        try {
            StepSheet sheet = physician.does(() -> lookup.step(step.id()));
            Map<String, Measured> measures = measures(sheet);
            Preview preview = physician.does(() -> lookup.preview(step.id(), measures, null));
            String outcome = preview.isDecided() || sheet.step().isDecidedByTable() ? null
                    : sheet.step().outcomes().getFirst().code();
            physician.does(() -> plans.complete(
                    new CompleteStep(new StepVersion(sheet.id(), sheet.version()), measures, outcome, null, null)));
            return true;
        } catch (DomainException notYet) {
            LOG.log(Level.FINE, "demo step {0} stays open: {1}", new Object[] {step.code(), notYet.code()});
            return false;
        }
    }

    /** The latest laboratory value where one is offered, else the first answer of a list. */
    private static Map<String, Measured> measures(StepSheet sheet) {
        Map<String, Measured> measures = new HashMap<>();
        for (MeasureDefinition measure : sheet.step().typedMeasures()) {
            measure(sheet, measure).ifPresent(value -> measures.put(measure.code(), value));
        }
        return measures;
    }

    private static Optional<Measured> measure(StepSheet sheet, MeasureDefinition measure) {
        return switch (measure.type()) {
            case QUANTITY -> sheet.offer(measure.code())
                    .map(offer -> new Measured.Amount(new Quantity(offer.amount(), offer.unit())));
            case CHOICE -> measure.options().stream().findFirst().map(option -> Measured.code(option.code()));
            case BOOLEAN -> Optional.of(Measured.code(Measured.NO));
            case TEXT -> measure.required() ? Optional.of(new Measured.Words("As agreed")) : Optional.empty();
        };
    }
}
