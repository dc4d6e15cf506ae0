package org.sleepclinic.plan;

import static org.sleepclinic.kernel.Roles.NURSE;
import static org.sleepclinic.kernel.Roles.PHYSICIAN;
import static org.sleepclinic.kernel.Roles.TECHNOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.NoPatientData;
import org.sleepclinic.kernel.Overdue;
import org.sleepclinic.kernel.Slice;
import org.sleepclinic.patient.PatientFacade;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.protocol.Decision;
import org.sleepclinic.protocol.Measured;
import org.sleepclinic.protocol.MeasureDefinition;
import org.sleepclinic.protocol.OutcomeDefinition;
import org.sleepclinic.protocol.ProtocolDefinition;
import org.sleepclinic.protocol.Protocols;
import org.sleepclinic.protocol.StepDefinition;

/** Reading plans: what is advised and why, what is next, what was done, what is due and overdue. */
@Stateless
@Boundary
public class PlanLookupFacade {
    private static final int PAGE = 50;

    @Inject
    private FactQueries facts;
    @Inject
    private Proposals proposals;
    @Inject
    private PlanQueries queries;
    @Inject
    private CourseQueries courses;
    @Inject
    private Protocols protocols;
    @Inject
    private StepRules rules;
    @Inject
    private BesideStep stepKnowledge;
    @Inject
    private StepSafety safety;
    @Inject
    private EpilepsyGuard epilepsy;
    @Inject
    private PlansTogether together;
    @Inject
    private ScoreOffers scores;
    @Inject
    private ValueWindows windows;
    @Inject
    private PatientFacade patients;
    @Inject
    private Discharge discharge;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;
    @Inject
    private Audit audit;

    /** Plans the clinic advises for a case, each with its why; gravest first. */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public Advised advised(CaseId caseId) {
        CaseFacts of = factsOf(caseId, List.of());
        audit.read(of.patient().value(), "plan.proposals", caseId.value());
        return new Advised(patients.banner(of.patient()), together.foreseen(proposals.of(of), of), of.reported());
    }

    /** Open steps of a case, emergencies first, with role, due time, why and source. */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public List<NextStep> next(CaseId caseId) {
        audit.read(facts.patient(caseId).value(), "plan.next", caseId.value());
        return queries.next(caseId, Overdue.by(clock));
    }

    /** The open step of a case whose work a page has just done, {@code TREATMENT:EPILEPSY}: it still waits to be completed. */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public Optional<PlanStepId> openAt(CaseId caseId, String page) {
        audit.read(facts.patient(caseId).value(), "plan.next", caseId.value());
        return queries.openAt(caseId, page);
    }

    /**
     * Every plan of a case: steps done, open and still to come; active plans first. With it how the discharge criteria
     * stand, shown before the case is closed.
     */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public CaseCourse ofCase(CaseId caseId) {
        PatientId patient = facts.patient(caseId);
        audit.read(patient.value(), "plan.ofCase", caseId.value());
        List<PlanView> plans = courses.ofCase(caseId, clock.instant(), Overdue.by(clock));
        Set<UUID> versions = plans.stream().filter(plan -> plan.status() != PlanStatus.STOPPED)
                .map(PlanView::versionId).collect(Collectors.toCollection(LinkedHashSet::new));
        return new CaseCourse(patients.banner(patient), plans, together.shared(plans), together.between(plans),
                discharge.of(versions, caseId, patient));
    }

    /** Open steps of all patients by due time, a slice at a time. */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public Slice<DueStep> due(DueFilter filter, String after) {
        List<DueStep> read = queries.due(filter, after, Overdue.by(clock), PAGE + 1);
        Slice<DueStep> slice = Slice.of(read, PAGE, PlanQueries::cursor);
        audit.listed(slice.rows().stream().map(DueStep::patientId).toList(), "plan.due");
        return slice;
    }

    /** Everything the page of one step shows; refuses {@code unknown}. */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public StepSheet step(PlanStepId id) {
        StepPlace place = queries.place(id, Overdue.by(clock));
        audit.read(place.patient().value(), "plan.step", id.value());
        ProtocolDefinition protocol = protocols.version(place.versionId());
        CaseFacts of = factsOf(place.caseId(), LabOffers.analytes(protocol.step(place.stepId())));
        StepDefinition step = protocol.forAge(of.yearsOn(today())).step(place.stepId());
        PlansTogether.Beside beside = together.beside(place, step, id);
        boolean mayEnd = step.outcomes().stream().anyMatch(OutcomeDefinition::endsPlan);
        return new StepSheet(id, place.version(), patients.banner(place.patient()), place.head(), protocol, step,
                isAboutCalcium(place, protocol) ? of.reported() : List.of(),
                offers(step, of, place, beside), beside.also(),
                safety.of(of, protocol, step), epilepsy.shown(step, of),
                step.isDosed() ? courses.doses(id) : List.of(),
                mayEnd ? discharge.of(List.of(place.versionId()), place.caseId(), of::values) : List.of(),
                place.status() == StepStatus.OPEN,
                caller.is(step.role()) || caller.is(PHYSICIAN), caller.is(NURSE) || caller.is(PHYSICIAN),
                stepKnowledge.of(step, place, of));
    }

    private Map<String, StepSheet.Offer> offers(StepDefinition step, CaseFacts of, StepPlace place,
            PlansTogether.Beside beside) {
        Map<String, StepSheet.Offer> offers = new HashMap<>(beside.offers());
        offers.putAll(scores.of(step, place.patient(), place.head().activatedAt()));
        offers.putAll(LabOffers.of(step, of.values(),
                new LabOffers.Since(place.head().activatedAt(), place.used())));
        return windows.told(step, offers);
    }

    private static boolean isAboutCalcium(StepPlace place, ProtocolDefinition protocol) {
        return place.status() == StepStatus.OPEN && protocol.code().equals(Proposals.HYPOCALCAEMIA);
    }

    /** What completing the step with these measures would do: the protocol alone tells. Nothing is read or kept. */
    @NoPatientData
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public Preview preview(StepSheet sheet, Map<String, Measured> measures, String outcome) {
        StepDefinition step = sheet.step();
        Computed computed = rules.of(step, accepted(step, measures));
        return preview(sheet.protocol(), step, computed, outcome).beside(computed.answers(),
                sheet.beside().knowledge().speaking(computed.inputs()));
    }

    private static Preview preview(ProtocolDefinition protocol, StepDefinition step, Computed computed,
            String outcome) {
        if (!step.isDecidedByTable()) {
            return outcome == null || outcome.isBlank() ? undecided(Set.of())
                    : preview(protocol, step.outcome(outcome), Decision.named());
        }
        Decision decision = step.table().decide(computed.inputs());
        return decision.row().map(row -> preview(protocol, step.outcome(row.outcome()), decision))
                .orElseGet(() -> undecided(labels(step, computed.missing(decision.missing()))));
    }

    /** How many open steps of these roles are due today or were before; for the navigation. */
    @NoPatientData
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public long waiting(Set<String> roles) {
        return queries.waiting(roles, endOfToday());
    }

    private Instant endOfToday() {
        return LocalDate.now(clock).plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }

    private static Map<String, Measured> accepted(StepDefinition step, Map<String, Measured> measures) {
        return measures.entrySet().stream()
                .filter(entry -> step.measure(entry.getKey()).filter(measure -> measure.accepts(entry.getValue()))
                        .isPresent())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Preview preview(ProtocolDefinition protocol, OutcomeDefinition outcome, Decision decision) {
        List<Preview.Opens> opens = outcome.nextSteps().stream().map(protocol::step)
                .map(step -> new Preview.Opens(step.code(), step.title(), step.text().due(), step.emergency()))
                .toList();
        return decision.row()
                .map(row -> new Preview(outcome.label(), opens, outcome.endsPlan(), row.says(), row.evidence(),
                        row.source(), Set.of()))
                .orElseGet(() -> new Preview(outcome.label(), opens, outcome.endsPlan(), null, null,
                        null, Set.of()));
    }

    private static Preview undecided(Set<String> missing) {
        return new Preview(null, List.of(), false, null, null, null, missing);
    }

    private static Set<String> labels(StepDefinition step, Set<String> codes) {
        return codes.stream().map(code -> step.measure(code).map(MeasureDefinition::label).orElse(code))
                .collect(Collectors.toSet());
    }

    private CaseFacts factsOf(CaseId caseId, List<String> analytes) {
        return facts.of(caseId, today(), analytes);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
