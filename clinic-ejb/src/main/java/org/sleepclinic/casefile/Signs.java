package org.sleepclinic.casefile;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.patient.PatientId;

/** What a case points to: suspicions, and the signs a clinician confirmed. Part of {@link CaseFacade}'s use cases. */
@Dependent
class Signs {
    @Inject
    private CaseRepository cases;
    @Inject
    private SignQueries queries;
    @Inject
    private Event<SuspicionRaised> raised;
    @Inject
    private Event<SuspicionDecided> decided;
    @Inject
    private Event<FindingConfirmed> confirmed;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;
    @Inject
    private Audit audit;

    /** The case is locked by the caller, so that two rules cannot raise the same condition at once. */
    UUID raise(ClinicCase of, Condition condition, String ruleId, List<Reason> reasons) {
        of.requireOpen();
        Optional<Suspicion> known = cases.suspicion(of.id(), condition);
        UUID id = known.map(Suspicion::id).orElseGet(() -> add(of, condition, ruleId, reasons));
        known.ifPresent(standing -> standing.raiseAgain(ruleId, reasons, clock.instant(), caller.id()));
        audit.changed(of.patient().value(), "suspicion.raise", id);
        return id;
    }

    private UUID add(ClinicCase of, Condition condition, String ruleId, List<Reason> reasons) {
        Suspicion suspicion = new Suspicion(of, condition, ruleId, reasons, clock.instant(), caller.id());
        cases.add(suspicion);
        raised.fire(new SuspicionRaised(of.id(), of.patient(), condition, suspicion.id()));
        return suspicion.id();
    }

    void decide(UUID id, SuspicionStatus decision, String reason, int seen) {
        Suspicion suspicion = cases.suspicion(id);
        suspicion.requireVersion(seen);
        suspicion.decide(decision, reason, clock.instant(), caller.id());
        audit.changed(suspicion.patient().value(), "suspicion.decide", id);
        decided.fire(
                new SuspicionDecided(suspicion.caseId(), suspicion.patient(), suspicion.condition(), id, decision));
    }

    List<SuspicionView> suspicions(ClinicCase of) {
        audit.read(of.patient().value(), "suspicion.list", of.id().value());
        return queries.suspicions(of.id());
    }

    UUID confirm(ClinicCase of, ConfirmFinding seen) {
        CaseFinding finding = new CaseFinding(of, seen, clock.instant(), caller.id());
        cases.add(finding);
        audit.changed(of.patient().value(), "finding.confirm", finding.id());
        confirmed.fire(new FindingConfirmed(of.id(), of.patient(), seen.code(), seen.present(), finding.id()));
        return finding.id();
    }

    void voidFinding(UUID id, String reason, int seen) {
        CaseFinding finding = cases.finding(id);
        finding.requireVersion(seen);
        finding.voidEntry(reason, clock.instant(), caller.id());
        audit.changed(finding.patient().value(), "finding.void", id);
    }

    List<FindingView> findings(ClinicCase of) {
        audit.read(of.patient().value(), "finding.list", of.id().value());
        return queries.findings(of.id());
    }

    List<FindingView> present(PatientId patient) {
        audit.read(patient.value(), "finding.present", patient.value());
        return queries.present(patient);
    }
}
