package org.sleepclinic.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.plan.CaseFacts.Sign;

/**
 * With which step the epilepsy pathway begins. Whatever else is open, the safety advice comes first: a provoked seizure holds
 * back medicine ({@link ProvokedHold}), never advice.
 */
@ClinicalRule(id = "R-EPI-ROUTE", source = "NG217 1.1.8; 5.1.1; D5; D8", evidence = Evidence.LOCAL,
        says = "A suspicion of epilepsy that stands begins with EP-01 the same day; epilepsy that a physician has confirmed"
                + " begins with its safety advice (EP-01b) and goes on to treatment or review.")
public final class EpilepsyRoute {
    private static final String FIRST = "EP-01";
    private static final String KNOWN = "EP-01b";

    private EpilepsyRoute() {
    }

    static Optional<Advice> advise(CaseFacts facts) {
        return cause(facts).map(sign -> Advice.of(step(facts, sign), sign.origin()));
    }

    /** What a plan would rest on: epilepsy before a single seizure, a diagnosis before a suspicion. */
    static Optional<Sign> cause(CaseFacts facts) {
        return facts.diagnosis(code -> code.startsWith("G40"))
                .or(() -> facts.diagnosis(code -> code.startsWith("R56")))
                .or(() -> facts.suspicion("EPILEPSY"));
    }

    private static Finding<String> step(CaseFacts facts, Sign sign) {
        List<Reason> reasons =
                List.of(new Reason(sign.origin().kind().name().toLowerCase(Locale.ROOT), sign.code()));
        return Finding.of(EpilepsyRoute.class, facts.confirmed().stream().anyMatch(ProvokedHold::isEpilepsy) ? KNOWN
                : FIRST, reasons);
    }
}
