package org.sleepclinic.medication;

import static org.sleepclinic.kernel.Roles.NURSE;
import static org.sleepclinic.kernel.Roles.PHYSICIAN;
import static org.sleepclinic.kernel.Roles.TECHNOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.medication.FirstLine.Ranked;
import org.sleepclinic.medication.Ladder.Rung;
import org.sleepclinic.patient.PatientFacade;
import org.sleepclinic.safety.SafetyLook;
import org.sleepclinic.safety.SafetyNotice;
import org.sleepclinic.safety.SafetyReview;

/** Reading what may be chosen and why, and how a treatment stands. */
@Stateless
@Boundary
public class MedicationLookupFacade {
    @Inject
    private TreatmentQueries queries;
    @Inject
    private Formulary formulary;
    @Inject
    private TreatmentReview review;
    @Inject
    private SafetyReview safety;
    @Inject
    private PatientFacade patients;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;
    @Inject
    private Audit audit;

    /**
     * Agents in order of line, with what speaks for and against each in this patient.
     *
     * @param said what a physician says the order depends on; null: as the diagnosis says
     */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public ChoicePage choice(CaseId caseId, Purpose purpose, Subject said) {
        CasePlace place = queries.place(caseId);
        audit.read(place.patient().value(), "medication.choice", caseId.value());
        SafetyLook look = safety.look(place.patient(), List.of());
        List<CurrentTreatment> running = queries.running(place.patient());
        Finding<Subject> subject = subject(purpose, said, place);
        List<Option> options = ranked(subject, look).stream().map(one -> option(one, look, running)).toList();
        return new ChoicePage(patients.banner(place.patient()), caseId, place.status().isOpen(), purpose,
                subject.outcome().orElse(null), said == null && !subject.isIndeterminate(),
                subject(purpose, null, place).outcome().orElse(null), options,
                Kidneys.of(look.clearance()), look.unrecorded(), running,
                caller.is(PHYSICIAN) && place.status().isOpen());
    }

    /** One treatment with its ladder, checks, history and what is watched; refuses {@code unknown}. */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public TreatmentPage treatment(TreatmentId id) {
        TreatmentQueries.Of found = queries.find(id);
        audit.read(found.patient().value(), "medication.treatment", id.value());
        CurrentTreatment treatment = found.treatment();
        Agent agent = formulary.agent(treatment.agent());
        SafetyLook look = safety.look(found.patient(), analytes(agent));
        List<TreatmentEntry> history = queries.history(id);
        boolean running = treatment.status().isRunning();
        List<SafetyNotice> spoken = running ? review.running(agent, treatment, look) : List.of();
        List<SafetyNotice> open = OpenChecks.of(spoken, found.answered());
        Optional<Ladder> ladder = Optional.ofNullable(treatment.ladder()).flatMap(formulary::ladder)
                .map(way -> review.within(agent, way, look));
        Optional<Ladder> other = running ? review.otherLadder(agent, treatment, look) : Optional.empty();
        Optional<Taper> taper = formulary.taper(agent.code(), treatment.purpose());
        boolean climbs = other.isEmpty() && treatment.isDue(today());
        return new TreatmentPage(patients.banner(found.patient()), treatment, agent, found.gate(), ladder.orElse(null),
                review.isPaired(agent, treatment.purpose()), other.orElse(null), Kidneys.of(look.clearance()),
                review.kidneys(agent, look).flatMap(Finding::outcome).orElse(null), next(treatment, ladder), open,
                spoken.stream().filter(notice -> !notice.level().needsReason()).toList(), history,
                monitoring(agent, treatment, look), formulary.level(agent).orElse(null),
                taper.orElse(null), TaperLength.earliestEnd(taper, treatment.dose(), today()),
                frequencies(agent, treatment),
                running && caller.is(PHYSICIAN),
                running && climbs && (caller.is(PHYSICIAN) || open.isEmpty() && caller.is(NURSE)));
    }

    private List<Frequency> frequencies(Agent agent, CurrentTreatment treatment) {
        return Stream.concat(Stream.of(treatment.dose().frequency()),
                review.frequencies(agent, treatment.purpose()).stream()).distinct().sorted().toList();
    }

    private static Rung next(CurrentTreatment treatment, Optional<Ladder> ladder) {
        return treatment.status() == TreatmentStatus.ACTIVE
                ? ladder.flatMap(way -> way.at(treatment.rung() + 1)).orElse(null) : null;
    }

    private static Finding<Subject> subject(Purpose purpose, Subject said, CasePlace place) {
        if (purpose == Purpose.RLS) {
            return Finding.of(SeizureSubject.class, Subject.RLS, List.of());
        }
        return said == null || said.purpose() != purpose ? SeizureSubject.of(place.seizures(), place.codes())
                : Finding.of(SeizureSubject.class, said, List.of(new Reason("subject", said.name())));
    }

    private List<Ranked> ranked(Finding<Subject> subject, SafetyLook look) {
        return FirstLine.of(subject, subject.outcome().map(formulary::lines).orElse(List.of()),
                ValproateStartGate.names(look.sex(), look.pregnancy()), look.years(), review.twoSpecialists()).outcome()
                .orElse(List.of());
    }

    private Option option(Ranked ranked, SafetyLook look, Collection<CurrentTreatment> running) {
        AgentLine line = ranked.line();
        Agent agent = formulary.agent(line.agent());
        Optional<Ladder> ladder = review.ladder(agent, line.subject().purpose(), look).outcome();
        Optional<Finding<RenalBand>> kidneys = review.kidneys(agent, look);
        Optional<RenalBand> band = kidneys.flatMap(Finding::outcome);
        boolean taken = running.stream().anyMatch(one -> one.agent().equals(agent.code()));
        Optional<Dose> start = ladder.map(way -> RenalDose.start(way.first().dose(), band));
        return new Option(agent, ranked.place(), line.says(), line.evidence(), line.source(),
                ladder.map(way -> RenalDose.ladder(way, band)).orElse(null),
                review.isPaired(agent, line.subject().purpose()), band.orElse(null), kidneys.isPresent(),
                start.orElse(null), review.frequencies(agent, line.subject().purpose()),
                review.choosing(agent, line.subject(), start, look).stream()
                        .filter(notice -> !taken || !notice.code().equals(TreatmentReview.TAKEN_ALREADY)).toList(),
                agent.isValproate() ? review.gate(look).outcome().orElse(null) : null, taken,
                taken ? List.of() : review.staying(agent, look));
    }

    private List<String> analytes(Agent agent) {
        return formulary.monitoring(agent).stream().flatMap(row -> row.analytes().stream()).distinct().toList();
    }

    private List<MonitoringLine> monitoring(Agent agent, CurrentTreatment treatment, SafetyLook look) {
        return formulary.monitoring(agent).stream()
                .map(row -> MonitoringDue.of(row, treatment.startedOn(), look.values(), clock.getZone())).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
