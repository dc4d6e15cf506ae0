package org.sleepclinic.safety;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sleepclinic.diagnosis.ProvokedSeizure;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Quantity;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.safety.SafetyPicture.Medicine;

/**
 * The safety interactions of a patient: medicines as recorded, newest values, symptoms present now. For use inside a
 * facade, which answers for role and audit.
 */
@Dependent
public class SafetyReview {
    @Inject
    private SafetyChecks checks;
    @Inject
    private StateQueries states;
    @Inject
    private InputQueries inputs;
    @Inject
    private Clock clock;

    /**
     * Gravest first.
     *
     * @param gives substances of the step
     */
    public List<SafetyNotice> of(SafetyInputs seen, Collection<String> gives) {
        return checks.of(new SafetyPicture(seen.medicines(), gives, conditions(seen)));
    }

    /** The patient as checks and doses see them, with the values of these analytes too. Three statements. */
    public SafetyLook look(PatientId patient, Collection<String> analytes) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        SafetyInputs seen = inputs.of(patient, analytes, now.toLocalDate());
        PatientState state = state(seen);
        Finding<Quantity> clearance = KidneyFunction.of(seen, state, now);
        return new SafetyLook(now.toLocalDate(), state.sex(), seen.yearsOn(now.toLocalDate()), state.pregnancy(),
                seen.medicines(), SafetyConditions.of(seen, state, now), state.allergies(), clearance,
                state.unrecorded(clearance), seen.values());
    }

    /** What speaks when the patient takes this medicine too, or takes it already; gravest first. */
    public List<SafetyNotice> taking(SafetyLook seen, Medicine medicine) {
        List<Medicine> all = Stream.concat(Stream.of(medicine), seen.medicines().stream()).toList();
        List<SafetyNotice> spoken =
                checks.concerning(medicine, new SafetyPicture(all, Set.of(), seen.conditions()));
        return Stream.concat(RecordedAllergy.of(medicine, checks.namesOf(medicine), seen.allergies()).stream(),
                spoken.stream()).toList();
    }

    /**
     * Only what speaks about these substances: while somebody convulses, nobody is asked for a reason about anything else.
     *
     * @param gives substances of the step
     */
    public List<SafetyNotice> ofGiven(SafetyInputs seen, Collection<String> gives) {
        Set<String> conditions = conditions(seen);
        Set<String> otherwise = checks.of(new SafetyPicture(seen.medicines(), Set.of(), conditions)).stream()
                .map(SafetyNotice::code).collect(Collectors.toSet());
        return checks.of(new SafetyPicture(seen.medicines(), gives, conditions)).stream()
                .filter(notice -> !otherwise.contains(notice.code())).toList();
    }

    /** Conditions of the checks this patient has: LOW_CALCIUM, GENERALISED_EPILEPSY … One statement. */
    public Set<String> conditions(SafetyInputs seen) {
        return SafetyConditions.of(seen, state(seen), ZonedDateTime.now(clock));
    }

    private PatientState state(SafetyInputs seen) {
        return states.of(seen.patient(), seen.of(ProvokedSeizure.analytes()), clock.instant());
    }
}
