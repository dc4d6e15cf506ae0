package org.sleepclinic.medication;

import static org.sleepclinic.kernel.Roles.NURSE;
import static org.sleepclinic.kernel.Roles.PHYSICIAN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sleepclinic.kernel.Alarm;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.kernel.RoleRefusal;
import org.sleepclinic.kernel.TextEntry;

/**
 * Deciding on an agent and leading it. A physician chooses, raises, tapers and ends; a nurse takes the next rung when it
 * is due and no check speaks. It records decisions and prescribes nothing.
 */
@Stateless
@Boundary
public class MedicationFacade {
    @Inject
    private TreatmentRepository treatments;
    @Inject
    private TreatmentDecision decision;
    @Inject
    private StandingChecks checks;
    @Inject
    private Formulary formulary;
    @Inject
    private Event<Alarm> alarms;
    @Inject
    private Event<TreatmentPaced> paced;
    @Inject
    private Event<TreatmentBegun> begun;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;
    @Inject
    private Audit audit;

    /**
     * A physician decides on an agent; it stands among the patient's medicines from today.
     *
     * @throws DomainException at the field: {@code medication.agent}, {@code medication.reason}, {@code medication.gate_…},
     *                         {@code medication.second_reason}, {@code medication.too_fast}, {@code medication.above_cap},
     *                         {@code medication.taken}, what {@link org.sleepclinic.identity.CoSignature} refuses;
     *                         {@code medication.gate_pregnancy}; {@code case.closed}
     */
    @RolesAllowed(PHYSICIAN)
    public TreatmentId choose(ChooseTreatment told) {
        Treatment chosen = decision.choose(told, stamp());
        changed(chosen, "medication.choose");
        begun.fire(new TreatmentBegun(chosen.patient(), chosen.purpose(),
                formulary.agent(chosen.agent()).asMedicine()));
        return chosen.id();
    }

    /**
     * Another dose from today on; what speaks against it is answered as at the choice. A raise is refused with
     * {@code medication.other_ladder} until the ladder that holds beside what is taken today is followed.
     */
    @RolesAllowed(PHYSICIAN)
    public void change(ChangeDose told) {
        Treatment treatment = treatments.lock(told.treatment());
        TreatmentEvent what = TreatmentEvent.of(treatment.dose(), told.dose());
        decision.change(treatment, told.dose(), told.answer(), stamp());
        changed(treatment, switch (what) {
            case RAISED -> "medication.raise";
            case LOWERED -> "medication.lower";
            default -> "medication.way";
        });
    }

    /**
     * The next rung of the ladder; {@code medication.not_due} before its day, {@code medication.nothing_due} above the last,
     * {@code medication.physician} for a nurse while a check speaks, {@code medication.other_ladder} while another ladder holds.
     */
    @RolesAllowed({NURSE, PHYSICIAN})
    public void titrate(TreatmentVersion seen, Answer answer) {
        Treatment treatment = treatments.lock(seen);
        if (!caller.is(PHYSICIAN) && decision.isSpoken(treatment)) {
            throw new RoleRefusal("medication.physician", treatment.patient().value(), treatment.id().value());
        }
        decision.titrate(treatment, answer, stamp());
        changed(treatment, "medication.raise");
    }

    /** The next change waits until a day. */
    @RolesAllowed({NURSE, PHYSICIAN})
    public void hold(TreatmentVersion seen, LocalDate until, String reason) {
        Treatment treatment = treatments.lock(seen);
        String why = TextEntry.required(reason, 1000, "reason");
        treatment.hold(until, stamp());
        keep(treatment, TreatmentEvent.HELD, why);
        changed(treatment, "medication.hold");
    }

    /** What else is taken has changed: the ladder that holds by now takes the place of the one followed. */
    @RolesAllowed(PHYSICIAN)
    public void climb(TreatmentVersion seen, String reason) {
        Treatment treatment = treatments.lock(seen);
        String why = TextEntry.required(reason, 1000, "reason");
        treatment.climb(decision.otherLadder(treatment), stamp());
        keep(treatment, TreatmentEvent.RELADDERED, why);
        changed(treatment, "medication.climb");
    }

    /** Begins a taper, as long at least as the agent's row says; for epilepsy one agent at a time (EP-13). */
    @RolesAllowed(PHYSICIAN)
    public void taper(TreatmentVersion seen, LocalDate until, String reason) {
        Treatment treatment = treatments.lock(seen);
        String why = TextEntry.required(reason, 1000, "reason");
        decision.requireNoOtherTaper(treatment);
        treatment.taper(until, formulary.taper(treatment.agent(), treatment.purpose()), stamp());
        keep(treatment, TreatmentEvent.TAPERING, why);
        changed(treatment, "medication.taper");
    }

    /** A taper is taken back. */
    @RolesAllowed(PHYSICIAN)
    public void resume(TreatmentVersion seen, String reason) {
        Treatment treatment = treatments.lock(seen);
        String why = TextEntry.required(reason, 1000, "reason");
        treatment.resume(treatment.ladder().flatMap(formulary::ladder), stamp());
        keep(treatment, TreatmentEvent.RESUMED, why);
        changed(treatment, "medication.resume");
    }

    /** It ends, here and among the patient's medicines. */
    @RolesAllowed(PHYSICIAN)
    public void stop(TreatmentVersion seen, StopCause cause, String reason) {
        Treatment treatment = treatments.lock(seen);
        treatment.stop(cause, reason, formulary.taper(treatment.agent(), treatment.purpose()), stamp());
        decision.noLongerTaken(treatment);
        keep(treatment, TreatmentEvent.STOPPED, reason);
        changed(treatment, "medication.stop");
    }

    /** Answers what speaks since the treatment runs: another medicine, a new diagnosis, weaker kidneys. */
    @RolesAllowed(PHYSICIAN)
    public void answer(TreatmentVersion seen, Answer answer) {
        Treatment treatment = treatments.lock(seen);
        treatment.requireRunning();
        decision.answer(treatment, answer, stamp());
        changed(treatment, "medication.answer");
    }

    /** A rash is told: kept, and somebody answers for it the same day (RF-11). */
    @RolesAllowed({NURSE, PHYSICIAN})
    public void rash(TreatmentVersion seen, String what) {
        Treatment treatment = treatments.lock(seen);
        treatment.requireRunning();
        String told = TextEntry.required(what, 1000, "rash");
        UUID entry = keep(treatment, TreatmentEvent.RASH, told);
        changed(treatment, "medication.rash");
        Agent agent = formulary.agent(treatment.agent());
        AntiseizureRash.of(agent.asMedicine(), decision::isAntiseizure)
                .ifPresent(headline -> alarms.fire(new Alarm(treatment.patient().value(), treatment.caseId().value(),
                        Alarm.Source.CASE, entry, "RF-11", Alarm.Level.SAME_DAY, headline,
                        List.of(new Reason("rash", told)), clock.instant())));
    }

    private UUID keep(Treatment treatment, TreatmentEvent what, String why) {
        TreatmentDose entry = new TreatmentDose(treatment, what, why, stamp());
        treatments.add(entry);
        return entry.id();
    }

    private void changed(Treatment treatment, String what) {
        audit.changed(treatment.patient().value(), what, treatment.id().value());
        checks.settle(treatment.patient());
        paced.fire(new TreatmentPaced(treatment.patient()));
    }

    private Stamp stamp() {
        return new Stamp(caller.id(), clock.instant(), LocalDate.now(clock));
    }
}
