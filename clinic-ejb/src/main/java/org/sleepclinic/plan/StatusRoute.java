package org.sleepclinic.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.plan.CaseFacts.Sign;

/** When the steps of a convulsive seizure are advised, and where they begin. */
@ClinicalRule(id = "R-STATUS-ROUTE", source = "NG217 7.1.1, 7.2.1, 7.3.1; RF-01; RF-02; RF-03",
        evidence = Evidence.VERIFIED,
        says = "A confirmed RF-01 or RF-02 begins with ST-01, a confirmed cluster (RF-03) with ST-10. Where epilepsy is"
                + " suspected or known, or a seizure was confirmed, they can be begun by hand.")
public final class StatusRoute {
    static final Set<String> CONVULSING = Set.of("RF-01", "RF-02");
    static final Set<String> CLUSTER = Set.of("RF-03");
    static final String PROTECT = "ST-01";
    static final String CLUSTER_STEP = "ST-10";

    private StatusRoute() {
    }

    static Optional<Advice> advise(CaseFacts facts) {
        return facts.alert(CONVULSING).map(alert -> begin(PROTECT, alert))
                .or(() -> facts.alert(CLUSTER).map(alert -> begin(CLUSTER_STEP, alert)))
                .or(() -> byHand(facts).map(sign -> new Advice(sign.origin(), "R-STATUS-ROUTE", Set.of(), List.of(),
                        Set.of())));
    }

    private static Advice begin(String step, Sign alert) {
        List<Reason> reasons = List.of(new Reason("alert", alert.code()));
        return Advice.of(Finding.of(StatusRoute.class, step, reasons), alert.origin());
    }

    private static Optional<Sign> byHand(CaseFacts facts) {
        return EpilepsyRoute.cause(facts).or(() -> facts.signs().stream()
                .filter(sign -> sign.is(Origin.Kind.FINDING) && sign.code().equals("NEW_SEIZURE")).findFirst());
    }
}
