package org.sleepclinic.medication;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.KnownLimits;
import org.sleepclinic.kernel.RuleLimit;
import org.sleepclinic.medication.Ladder.Context;
import org.sleepclinic.safety.SafetyCheck.Level;
import org.sleepclinic.safety.SafetyChecks;
import org.sleepclinic.safety.SafetyLook;
import org.sleepclinic.safety.SafetyNotice;
import org.sleepclinic.safety.SafetyPicture.Medicine;
import org.sleepclinic.safety.SafetyReview;

/**
 * What speaks when an agent is chosen, raised, or meets another medicine: the same checks each time. For use inside a
 * facade.
 */
@Dependent
class TreatmentReview {
    static final String ASSUMED = "LADDER-ASSUMED";
    static final String NOT_RECOGNISED = "NOT-RECOGNISED";
    static final String TAKEN_ALREADY = "TAKEN-ALREADY";
    private static final int ADULT = 18;

    @Inject
    private Formulary formulary;
    @Inject
    private SafetyReview safety;
    @Inject
    private SafetyChecks checks;
    @Inject
    private KnownLimits limits;

    /** What the patient's other medicines do to the pace of an agent. */
    Context around(SafetyLook look) {
        return LadderChoice.context(takes(look, "VALPROATE"), takes(look, "LAMOTRIGINE_INDUCER"));
    }

    Finding<Ladder> ladder(Agent agent, Purpose purpose, SafetyLook look) {
        return LadderChoice.of(formulary.ladders(agent, purpose), around(look), look.years());
    }

    /** Does the agent's pace depend on what else is taken? */
    boolean isPaired(Agent agent, Purpose purpose) {
        return LadderChoice.dependsOnOthers(formulary.ladders(agent, purpose));
    }

    List<Frequency> frequencies(Agent agent, Purpose purpose) {
        return OfferedFrequencies.of(formulary.ladders(agent, purpose));
    }

    /** The ladder as the patient's kidneys allow it. */
    Ladder within(Agent agent, Ladder ladder, SafetyLook look) {
        return RenalDose.ladder(ladder, kidneys(agent, look).flatMap(Finding::outcome));
    }

    /** Empty for an agent without bands. */
    Optional<Finding<RenalBand>> kidneys(Agent agent, SafetyLook look) {
        List<RenalBand> bands = formulary.bands(agent);
        return bands.isEmpty() ? Optional.empty() : Optional.of(RenalDose.of(bands, look.clearance()));
    }

    /** What the agent meets in the patient: other medicines, diagnoses, allergies. */
    List<SafetyNotice> around(Agent agent, SafetyLook look) {
        return safety.taking(look, agent.asMedicine());
    }

    /** Everything that speaks when this dose is the first one, gravest first. */
    List<SafetyNotice> choosing(Agent agent, Subject subject, Optional<Dose> dose, SafetyLook look) {
        Optional<Ladder> ladder = ladder(agent, subject.purpose(), look).outcome();
        List<SafetyNotice> spoken = new ArrayList<>(around(agent, look));
        gate(agent, look).ifPresent(spoken::add);
        place(agent, subject, look).ifPresent(spoken::add);
        assumed(agent, subject.purpose(), look).ifPresent(spoken::add);
        notRecognised(agent, subject.purpose(), look).ifPresent(spoken::add);
        takenAlready(agent, look).ifPresent(spoken::add);
        dose.ifPresent(begun -> {
            spoken.addAll(dose(agent, begun, ladder, look, ladder.map(Ladder::atStart)));
            Optional<RenalBand> band = kidneys(agent, look).flatMap(Finding::outcome);
            DoseLimits.start(agent.name(), begun, band).ifPresent(spoken::add);
            DoseLimits.low(agent.name(), begun, ladder, band).ifPresent(spoken::add);
        });
        adults(look).ifPresent(spoken::add);
        return sorted(spoken);
    }

    /** What a new dose meets. */
    List<SafetyNotice> dose(Agent agent, Dose dose, Optional<Ladder> ladder, SafetyLook look,
            Optional<Pace> allowedByNow) {
        Optional<Finding<RenalBand>> kidneys = kidneys(agent, look);
        List<SafetyNotice> spoken = new ArrayList<>(DoseLimits.of(agent.name(), dose, ladder,
                kidneys.flatMap(Finding::outcome), allowedByNow));
        kidneys.filter(Finding::isIndeterminate).ifPresent(unknown -> spoken.add(unknown(agent, look, unknown)));
        return spoken;
    }

    /** A clearance that is known and has no band is no unknown one: there is no dose for it. */
    private static SafetyNotice unknown(Agent agent, SafetyLook look, Finding<RenalBand> finding) {
        if (look.clearance().isIndeterminate()) {
            return note("RENAL-UNKNOWN", "The dose depends on the creatinine clearance, which is not known.",
                    String.join(", ", finding.missing().stream().sorted().toList()), "G4");
        }
        return new SafetyNotice("RENAL-NO-DOSE", Level.STOP,
                "The clinic's formulary has no dose for kidneys of this clearance.", agent.name(), Evidence.LOCAL,
                "G4");
    }

    /** What speaks while it is taken: other medicines, diagnoses and kidneys as they are now. */
    List<SafetyNotice> running(Agent agent, CurrentTreatment treatment, SafetyLook look) {
        Optional<Ladder> other = otherLadder(agent, treatment, look);
        Optional<Ladder> ladder = other.or(() -> Optional.ofNullable(treatment.ladder()).flatMap(formulary::ladder));
        List<SafetyNotice> spoken = new ArrayList<>(around(agent, look));
        other.ifPresent(holds -> spoken.add(new SafetyNotice("LADDER-CHANGED", Level.WARN,
                "What else is taken has changed: another ladder holds. " + holds.says(), holds.code(),
                holds.evidence(), holds.source())));
        notRecognised(agent, treatment.purpose(), look).ifPresent(spoken::add);
        spoken.addAll(dose(agent, treatment.dose(), ladder, look, Optional.empty()));
        return sorted(spoken);
    }

    /** The ladder that holds by now, where it is not the one the agent is raised by. */
    Optional<Ladder> otherLadder(Agent agent, CurrentTreatment treatment, SafetyLook look) {
        return otherLadder(agent, treatment.purpose(), Optional.ofNullable(treatment.ladder()), look);
    }

    Optional<Ladder> otherLadder(Agent agent, Purpose purpose, Optional<String> followed, SafetyLook look) {
        return ladder(agent, purpose, look).outcome().filter(fits -> followed.filter(fits.code()::equals).isEmpty());
    }

    private Optional<SafetyNotice> gate(Agent agent, SafetyLook look) {
        if (!agent.isValproate()) {
            return Optional.empty();
        }
        Finding<Gate> gate = gate(look);
        if (gate.isIndeterminate()) {
            return Optional.of(new SafetyNotice("VPA_START_GATE", Level.STOP,
                    "Whether the patient can become pregnant is not recorded: record it first.", "-",
                    Evidence.VERIFIED, "NG217-UPD; G4"));
        }
        if (gate.outcome().orElseThrow().pregnant()) {
            return Optional.of(new SafetyNotice("VPA_START_GATE", Level.STOP,
                    "Pregnant: valproate is not begun. Malformations about 11 %, developmental disorder about 30–40 %. Only two"
                            + " specialists, each with a reason, decide otherwise.",
                    "PREGNANT", Evidence.VERIFIED, "NICE-CG185U; NG217-UPD; D11"));
        }
        return Optional.of(specialists(gate.outcome().orElseThrow().twoSpecialists(), look.years()));
    }

    private SafetyNotice specialists(boolean two, int years) {
        RuleLimit limit = twoSpecialists();
        String from = limit.limit().amount().toPlainString() + " years: ";
        return new SafetyNotice("VPA_START_GATE", two ? Level.STOP : Level.NOTE, two
                ? "Below " + from
                        + "two specialists, each with a reason, that nothing else is effective or tolerated, or that"
                        + " the reproductive risk does not apply."
                : "From " + from + "one specialist; what the gate asks is on record.", years + " y", limit.evidence(),
                limit.source() + "; D11");
    }

    Finding<Gate> gate(SafetyLook look) {
        return ValproateStartGate.of(look.sex(), look.years(), look.pregnancy(), twoSpecialists());
    }

    /** Years for which valproate's gate needs two specialists. */
    RuleLimit twoSpecialists() {
        return limits.of(ValproateStartGate.class).get(ValproateStartGate.TWO_SPECIALISTS);
    }

    private Optional<SafetyNotice> place(Agent agent, Subject subject, SafetyLook look) {
        Optional<AgentLine> found = formulary.lines(subject).stream()
                .filter(line -> line.agent().equals(agent.code())).findFirst();
        Place place = found.map(line -> FirstLine.of(line, ValproateStartGate.names(look.sex(), look.pregnancy()),
                look.years(), twoSpecialists())).orElse(Place.NOT_KNOWN);
        return place.needsReason() ? Optional.of(new SafetyNotice("LINE", Level.WARN,
                "Not first line for this person: say why.", place.name(),
                subject.purpose() == Purpose.RLS ? found.map(AgentLine::evidence).orElse(Evidence.LOCAL)
                        : Evidence.VERIFIED,
                FirstLine.source(subject.purpose(), found)))
                : Optional.empty();
    }

    /** Nobody has said what else is taken: "without valproate or an inducer" is then no finding. */
    private Optional<SafetyNotice> assumed(Agent agent, Purpose purpose, SafetyLook look) {
        return look.isMedicinesRecorded() || !isPaired(agent, purpose) ? Optional.empty() : Optional.of(note(ASSUMED,
                "What else is taken is not recorded: this ladder assumes neither valproate nor an enzyme inducer. Confirm it"
                        + " before the first dose.",
                "-", "5.1.3; LTG-DOSE; G4"));
    }

    /** What no check knows by its name never reads as checked; where the pace depends on what else is taken, it asks why. */
    private Optional<SafetyNotice> notRecognised(Agent agent, Purpose purpose, SafetyLook look) {
        List<String> unknown = checks.unrecognised(look.medicines());
        if (unknown.isEmpty()) {
            return Optional.empty();
        }
        boolean paired = isPaired(agent, purpose);
        return Optional.of(new SafetyNotice(NOT_RECOGNISED, paired ? Level.WARN : Level.NOTE,
                "Not recognised, not checked: " + String.join(", ", unknown) + "." + (paired
                        ? " Make sure that it is neither valproate nor an enzyme inducer: the ladder depends on it."
                        : ""),
                String.join(", ", unknown), Evidence.LOCAL, "5.3.4; G4"));
    }

    /** Beginning what is taken already is no second prescription: the entry it takes the place of is named first. */
    private Optional<SafetyNotice> takenAlready(Agent agent, SafetyLook look) {
        List<String> same = checks.same(agent.code(), look.medicines());
        List<String> ended = taken(agent, look);
        String place = ended.isEmpty() ? ""
                : " Beginning it here takes the place of the entry: " + String.join(", ", ended) + ".";
        return same.isEmpty() ? Optional.empty() : Optional.of(new SafetyNotice(TAKEN_ALREADY, Level.WARN,
                "Taken already: " + String.join(", ", same) + "." + place
                        + " Say why, and how it goes on from the dose taken so far.",
                String.join(", ", same), Evidence.LOCAL, "5.3.4; D11"));
    }

    /** Entries of the patient's list that are this agent by any of its names, and nothing else: they give way to it. */
    List<String> taken(Agent agent, SafetyLook look) {
        List<String> staying = staying(agent, look);
        return checks.same(agent.code(), look.medicines()).stream().filter(label -> !staying.contains(label)).toList();
    }

    /** Entries that are this agent and another medicine too: nobody has decided to end that one. */
    List<String> staying(Agent agent, SafetyLook look) {
        return checks.sameWithAnother(agent.code(), look.medicines());
    }

    private static Optional<SafetyNotice> adults(SafetyLook look) {
        return look.years() >= ADULT ? Optional.empty() : Optional.of(new SafetyNotice("CHILD", Level.WARN,
                "Under 18 years: doses for adults do not hold; child-specific dosing from the label only.",
                look.years() + " y", Evidence.VERIFIED, "5.1.4"));
    }

    private static SafetyNotice note(String code, String says, String seen, String source) {
        return new SafetyNotice(code, Level.NOTE, says, seen, Evidence.LOCAL, source);
    }

    private boolean takes(SafetyLook look, String group) {
        return look.medicines().stream().anyMatch(medicine -> checks.isOf(group, medicine));
    }

    boolean isAntiseizure(Medicine medicine) {
        return checks.isOf("ANTISEIZURE", medicine);
    }

    private static List<SafetyNotice> sorted(List<SafetyNotice> spoken) {
        return spoken.stream().sorted(Comparator.comparing(SafetyNotice::level)).toList();
    }
}
