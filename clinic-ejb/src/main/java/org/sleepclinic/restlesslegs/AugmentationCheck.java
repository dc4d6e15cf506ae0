package org.sleepclinic.restlesslegs;

import java.util.List;
import java.util.Optional;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.RuleLimits;
import org.sleepclinic.kernel.Weighed;

/**
 * Whether a dopaminergic medicine makes restless legs worse (clinical reference 5.2.7): four questions suspect it, the
 * Max-Planck criteria describe it. It advises and never diagnoses; a clinician names the outcome.
 */
@ClinicalRule(id = "R-RLS-AUGMENTATION", source = "IRLSSG 2016; Max-Planck 2007; ASRS", evidence = Evidence.UNVERIFIED,
        says = "Suspected when one of four questions is yes on a dopaminergic medicine. Criteria: earlier response, worse on most days"
                + " of the week, nothing else explains it, and either a paradoxical response, or symptoms hours earlier, or somewhat"
                + " earlier with shorter latency, spread, more intensity or shorter relief.")
public final class AugmentationCheck {
    /** What the check says; no diagnosis. */
    public enum Outcome {
        NOT_SUSPECTED, SUSPECTED, CRITERIA_MET
    }

    private AugmentationCheck() {
    }

    /** What the answers so far say, with what spoke for it; INDETERMINATE names what would still change it. */
    public static Finding<Outcome> of(AugmentationSigns signs, RuleLimits limits) {
        Weighed weighed = new Weighed(limits);
        Optional<Boolean> suspected =
                all(weighed.yes("DOPAMINERGIC", signs.dopaminergic()), suspicion(signs.asked(), weighed));
        if (!suspected.orElse(false)) {
            return weighed.answer(AugmentationCheck.class, suspected.map(no -> Outcome.NOT_SUSPECTED));
        }
        weighed.settled();
        Optional<Boolean> met = all(basis(signs.course(), weighed),
                any(weighed.yes("PARADOXICAL", signs.course().paradoxical()), earlier(signs, weighed)));
        return weighed.answer(AugmentationCheck.class,
                met.map(held -> held ? Outcome.CRITERIA_MET : Outcome.SUSPECTED));
    }

    private static Optional<Boolean> suspicion(AugmentationSigns.Asked asked, Weighed weighed) {
        return any(weighed.yes("EARLIER", asked.earlier()), weighed.yes("MORE_NEEDED", asked.more()),
                weighed.yes("STRONGER", asked.stronger()), weighed.yes("SPREAD", asked.spread()));
    }

    private static Optional<Boolean> basis(AugmentationSigns.Course course, Weighed weighed) {
        return all(weighed.yes("RESPONDED", course.responded()),
                weighed.limit("WORSE_DAYS", course.worseDays(), "WORSE_DAYS"),
                weighed.yes("OTHERWISE", course.explained()).map(explained -> !explained));
    }

    private static Optional<Boolean> earlier(AugmentationSigns signs, Weighed weighed) {
        AugmentationSigns.Course course = signs.course();
        Optional<Boolean> much = weighed.limit("HOURS_EARLIER", course.hours(), "MUCH_EARLIER");
        if (much.orElse(false)) {
            return much;
        }
        return all(weighed.limit("HOURS_EARLIER", course.hours(), "EARLIER"),
                any(weighed.yes("SHORTER_LATENCY", course.latency()), weighed.yes("SPREAD", signs.asked().spread()),
                        weighed.yes("STRONGER", signs.asked().stronger()),
                        weighed.yes("SHORTER_RELIEF", course.relief())));
    }

    /** False as soon as one fails, true when all hold; open while what is missing could still change it. */
    @SafeVarargs
    private static Optional<Boolean> all(Optional<Boolean>... parts) {
        return decided(false, List.of(parts));
    }

    /** True as soon as one holds, false when all fail. */
    @SafeVarargs
    private static Optional<Boolean> any(Optional<Boolean>... parts) {
        return decided(true, List.of(parts));
    }

    private static Optional<Boolean> decided(boolean decisive, List<Optional<Boolean>> parts) {
        if (parts.contains(Optional.of(decisive))) {
            return Optional.of(decisive);
        }
        return parts.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(!decisive);
    }
}
