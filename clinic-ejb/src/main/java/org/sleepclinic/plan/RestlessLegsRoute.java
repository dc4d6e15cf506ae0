package org.sleepclinic.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sleepclinic.assessment.RlsCriteria;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.plan.CaseFacts.Sign;

/**
 * With which step restless legs, or periodic limb movements alone, are treated in this case (clinical reference 5.2.3). How
 * often it comes (intermittent or chronic-persistent) decides later, where the medicine is chosen (RL-05).
 */
@ClinicalRule(id = "R-RLS-ROUTE", source = "ICSD-RLS; PLMD-CRIT; 5.2.3", evidence = Evidence.LOCAL,
        says = "Suspected restless legs follows when its criteria are met; a diagnosis follows always. A child begins with RL-12,"
                + " pregnancy with RL-11, everybody else with RL-01. Periodic limb movements alone begin with RL-13: restless legs"
                + " supersedes them.")
public final class RestlessLegsRoute {
    private static final int ADULT = 18;

    private RestlessLegsRoute() {
    }

    /** The plan this advises, and what it would rest on. */
    static Optional<Advice> advise(CaseFacts facts, LocalDate today) {
        return of(facts, today).map(route -> Advice.of(route, cause(facts).map(Sign::origin).orElseGet(facts::asSuch)));
    }

    /** The advised START step with what was seen; empty when nothing in the case speaks for either. */
    static Optional<Finding<String>> of(CaseFacts facts, LocalDate today) {
        List<Reason> reasons = new ArrayList<>();
        cause(facts).ifPresent(sign -> reasons.add(reason(sign)));
        if (facts.diagnosis("G25.81"::equals).isPresent()) {
            return Optional.of(Finding.of(RestlessLegsRoute.class, restless(facts, today, reasons), reasons));
        }
        Finding<RlsCriteria.Outcome> criteria = RlsCriteria.of(facts.told().answers());
        boolean met = criteria.outcome().filter(outcome -> outcome != RlsCriteria.Outcome.NOT_RLS).isPresent();
        criteria.outcome().ifPresent(outcome -> reasons.add(new Reason("RLS_CRITERIA", outcome.name())));
        if (facts.suspicion("RLS").isPresent() && criteria.isIndeterminate()) {
            return Optional.of(Finding.indeterminate(RestlessLegsRoute.class, reasons, criteria.missing()));
        }
        if (facts.suspicion("RLS").isPresent() && met) {
            return Optional.of(Finding.of(RestlessLegsRoute.class, restless(facts, today, reasons), reasons));
        }
        return movements(facts).map(sign -> Finding.of(RestlessLegsRoute.class, met ? "RL-01" : "RL-13", reasons));
    }

    private static String restless(CaseFacts facts, LocalDate today, List<Reason> reasons) {
        int years = facts.yearsOn(today);
        if (years < ADULT) {
            reasons.add(new Reason("AGE", String.valueOf(years)));
            return "RL-12";
        }
        if (facts.told().pregnant().orElse(false)) {
            reasons.add(new Reason("PREGNANT", "present"));
            return "RL-11";
        }
        return "RL-01";
    }

    /** What a plan would rest on: a working diagnosis before a suspicion, restless legs before the movements alone. */
    static Optional<Sign> cause(CaseFacts facts) {
        return facts.diagnosis("G25.81"::equals).or(() -> facts.suspicion("RLS")).or(() -> movements(facts));
    }

    private static Optional<Sign> movements(CaseFacts facts) {
        return facts.diagnosis("G47.61"::equals).or(() -> facts.suspicion("PLMS"));
    }

    private static Reason reason(Sign sign) {
        return new Reason(sign.origin().kind().name().toLowerCase(Locale.ROOT), sign.code());
    }
}
