package org.sleepclinic.safety;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sleepclinic.diagnosis.ProvokedSeizure;

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
    private Clock clock;

    /**
     * Gravest first.
     *
     * @param gives substances of the step
     */
    public List<SafetyNotice> of(SafetyInputs seen, Collection<String> gives) {
        return checks.of(new SafetyPicture(seen.medicines(), gives, conditions(seen)));
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
    public Set<String> state(SafetyInputs seen) {
        return conditions(seen);
    }

    private Set<String> conditions(SafetyInputs seen) {
        PatientState state = states.of(seen.patient(), seen.of(ProvokedSeizure.analytes()), clock.instant());
        return SafetyConditions.of(seen, state, ZonedDateTime.now(clock));
    }
}
