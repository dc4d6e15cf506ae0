package org.sleepclinic.medication;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.sleepclinic.identity.CoSignature;
import org.sleepclinic.identity.CoSigned;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.medication.Ladder.Rung;
import org.sleepclinic.patient.SafetyFacade;
import org.sleepclinic.safety.SafetyLook;
import org.sleepclinic.safety.SafetyNotice;
import org.sleepclinic.safety.SafetyPicture.Medicine;
import org.sleepclinic.safety.SafetyReview;

/** A decision about a treatment: what speaks is read anew, the answer is asked for, and both are kept with the dose. */
@Dependent
class TreatmentDecision {
    @Inject
    private TreatmentRepository treatments;
    @Inject
    private TreatmentQueries queries;
    @Inject
    private Formulary formulary;
    @Inject
    private TreatmentReview review;
    @Inject
    private SafetyReview safety;
    @Inject
    private SafetyFacade medicines;
    @Inject
    private CoSignature coSignature;
    @Inject
    private Caller caller;

    Treatment choose(ChooseTreatment told, Stamp stamp) {
        CasePlace place = queries.place(told.caseId());
        treatments.turn(place.patient());
        requireOpen(place, told);
        Agent agent = formulary.agent(told.agent());
        OfferedFrequencies.require(review.frequencies(agent, told.subject().purpose()), told.dose().frequency());
        SafetyLook look = safety.look(place.patient(), List.of());
        Optional<Ladder> ladder = review.ladder(agent, told.subject().purpose(), look).outcome();
        requirePace(ladder, told.dose(), ladder.map(Ladder::atStart));
        List<SafetyNotice> spoken =
                review.choosing(agent, told.subject(), Optional.of(told.dose()), look);
        Optional<Gate> gate = gate(agent, look);
        requireCap(spoken, told.answer());
        require(spoken, told.answer(), gate.filter(Gate::twoSpecialists).isPresent());
        UUID medicine = medicines.takes(place.patient(), agent.name(), told.dose().written(),
                review.taken(agent, look), review.staying(agent, look));
        Treatment chosen = new Treatment(place.patient(), told, ladder, medicine, stamp);
        treatments.add(chosen);
        gate.ifPresent(asked -> treatments.add(new GatePassed(chosen.id(), asked, told.gate(), stamp)));
        keep(chosen, TreatmentEvent.CHOSEN, spoken, told.answer(), stamp);
        return chosen;
    }

    void change(Treatment treatment, Dose dose, Answer answer, Stamp stamp) {
        Agent agent = formulary.agent(treatment.agent());
        if (dose.frequency() != treatment.dose().frequency()) {
            OfferedFrequencies.require(review.frequencies(agent, treatment.purpose()), dose.frequency());
        }
        SafetyLook look = safety.look(treatment.patient(), List.of());
        Optional<Ladder> ladder = treatment.ladder().flatMap(formulary::ladder);
        Optional<Pace> allowed = treatment.allowedOn(stamp.today(), ladder);
        boolean raised = dose.isAbove(treatment.dose());
        if (raised) {
            requireLadderOfToday(treatment, agent, look);
            requirePace(ladder, dose, allowed);
        }
        List<SafetyNotice> spoken = raised ? raising(treatment, agent, dose, look, allowed) : List.of();
        requireCap(spoken, answer);
        require(spoken, answer, false);
        TreatmentEvent what = TreatmentEvent.of(treatment.dose(), dose);
        treatment.change(dose, ladder,
                medicines.takes(treatment.patient(), agent.name(), dose.written(), List.of(),
                        review.staying(agent, look)),
                stamp);
        keep(treatment, what, spoken, answer, stamp);
    }

    /** What the new dose meets, and what nobody has answered yet; beyond what is usual everything is asked again. */
    private List<SafetyNotice> raising(Treatment treatment, Agent agent, Dose dose, SafetyLook look,
            Optional<Pace> allowed) {
        Optional<Ladder> ladder = treatment.ladder().flatMap(formulary::ladder);
        List<SafetyNotice> ofDose = review.dose(agent, dose, ladder, look, allowed);
        boolean beyond = ofDose.stream().anyMatch(notice -> notice.level().needsReason());
        List<SafetyNotice> around = review.around(agent, look);
        List<SafetyNotice> asked = beyond ? around : OpenChecks.of(around, queries.find(treatment.id()).answered());
        return Stream.concat(ofDose.stream(), asked.stream()).toList();
    }

    void titrate(Treatment treatment, Answer answer, Stamp stamp) {
        Ladder ladder = treatment.ladder().flatMap(formulary::ladder)
                .orElseThrow(() -> new DomainException("medication.nothing_due"));
        Rung next = treatment.nextRung(ladder).orElseThrow(() -> new DomainException("medication.nothing_due"));
        treatment.requireDue(stamp.today());
        change(treatment, next.dose(), answer, stamp);
    }

    /** Does anything speak that nobody has answered? */
    boolean isSpoken(Treatment treatment) {
        return !openChecks(treatment).isEmpty();
    }

    void answer(Treatment treatment, Answer answer, Stamp stamp) {
        List<SafetyNotice> open = openChecks(treatment);
        if (open.isEmpty()) {
            throw new DomainException("medication.nothing_asked");
        }
        require(open, answer, false);
        keep(treatment, TreatmentEvent.CHECKED, open, answer, stamp);
    }

    /** Refuses {@code medication.same_ladder}. */
    Ladder otherLadder(Treatment treatment) {
        return review.otherLadder(formulary.agent(treatment.agent()), treatment.purpose(), treatment.ladder(),
                safety.look(treatment.patient(), List.of()))
                .orElseThrow(() -> new DomainException("medication.same_ladder"));
    }

    void noLongerTaken(Treatment treatment) {
        medicines.noLongerTakes(treatment.medicineId());
    }

    void requireNoOtherTaper(Treatment treatment) {
        if (treatment.purpose() == Purpose.EPILEPSY && queries.tapersAnother(treatment.patient(), treatment.id())) {
            throw new DomainException("medication.taper_one");
        }
    }

    boolean isAntiseizure(Medicine medicine) {
        return review.isAntiseizure(medicine);
    }

    private List<SafetyNotice> openChecks(Treatment treatment) {
        TreatmentQueries.Of current = queries.find(treatment.id());
        SafetyLook look = safety.look(treatment.patient(), List.of());
        return OpenChecks.of(review.running(formulary.agent(treatment.agent()), current.treatment(), look),
                current.answered());
    }

    private void requireOpen(CasePlace place, ChooseTreatment told) {
        if (!place.status().isOpen()) {
            throw new DomainException("case.closed");
        }
        if (queries.running(place.patient()).stream().anyMatch(one -> one.agent().equals(told.agent()))) {
            throw new DomainException("medication.taken").at("agent");
        }
    }

    /** A dose above what the kidneys or the maximum allow is refused where it was typed, and the most is named. */
    private void requireCap(Collection<SafetyNotice> spoken, Answer answer) {
        spoken.stream().filter(DoseLimits::isCap).filter(cap -> !answer.isOfTwo(caller.id())).findFirst()
                .ifPresent(cap -> {
                    throw new DomainException("medication.above_cap", cap.says()).at("amount");
                });
    }

    /** A strict ladder is never climbed faster, whoever signs: 25 mg on alternate days in week 1 beside valproate (T49). */
    private static void requirePace(Optional<Ladder> ladder, Dose dose, Optional<Pace> allowed) {
        allowed.filter(most -> ladder.filter(Ladder::strict).isPresent() && most.isExceededBy(dose)).ifPresent(most -> {
            throw new DomainException("medication.too_fast", most.written()).at("amount");
        });
    }

    /** Refuses {@code medication.other_ladder}: no dose is raised by a ladder that does not hold beside what is taken today. */
    private void requireLadderOfToday(Treatment treatment, Agent agent, SafetyLook look) {
        review.otherLadder(agent, treatment.purpose(), treatment.ladder(), look).ifPresent(other -> {
            throw new DomainException("medication.other_ladder", other.says());
        });
    }

    private Optional<Gate> gate(Agent agent, SafetyLook look) {
        if (!agent.isValproate()) {
            return Optional.empty();
        }
        Finding<Gate> gate = review.gate(look);
        return Optional.of(gate.outcome().orElseThrow(() -> new DomainException("medication.gate_pregnancy")));
    }

    private void require(Collection<SafetyNotice> spoken, Answer answer, boolean bothGiveReasons) {
        answer.require(spoken);
        if (asksTwo(spoken)) {
            coSignature.require(answer.second());
        }
        if (bothGiveReasons && answer.secondReason() == null) {
            throw new DomainException("medication.second_reason").at("secondReason");
        }
    }

    private static boolean asksTwo(Collection<SafetyNotice> spoken) {
        return spoken.stream().anyMatch(notice -> notice.level().needsSecondPrescriber());
    }

    /**
     * Where a check says stop, the second prescriber signs here, when no rule is left to refuse. What the database refuses after
     * it, such as a change in between, undoes the signature too, and the audit says so.
     */
    private void keep(Treatment treatment, TreatmentEvent what, Collection<SafetyNotice> spoken, Answer answer,
            Stamp stamp) {
        CoSigned second =
                asksTwo(spoken) ? coSignature.sign(treatment.patient().value(), answer.second()) : null;
        TreatmentDose entry = new TreatmentDose(treatment, what, answer.reason(), stamp);
        treatments.add(entry);
        spoken.forEach(notice -> treatments.add(new TreatmentCheck(entry, notice, answer, second)));
    }
}
