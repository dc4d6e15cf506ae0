package org.sleepclinic.order;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.screening.Known;
import org.sleepclinic.screening.KnownFacts;

/** As what does an order of the case begin? A proposal; whoever orders changes it freely. */
@ClinicalRule(id = "R-ORDER-PRIORITY", source = "1.5; 2.1; SFE; NHSH", evidence = Evidence.LOCAL,
        says = "An order begins with the most pressing of the case's urgency, the level of its red flags that are open or were"
                + " raised lately and that tests can answer, and what a set wants that a red flag or a sign asks for. Thoughts"
                + " of suicide (RF-12), the question for them, and harm of a dopaminergic medicine (RF-13) are answered by"
                + " people, the same day, and hurry no test.")
final class ProposedPriority {
    private record Claim(OrderPriority priority, Reason reason) {
    }

    /** Red flags whose action (clinical reference 1.5) is a talk or a protocol and no test; whatever else is raised presses. */
    private static final Set<String> ASK_FOR_NO_TEST = Set.of("RF-12", "R-PHQ9-ITEM9", "RF-13");

    private ProposedPriority() {
    }

    static Finding<OrderPriority> judge(KnownFacts facts, List<OrderSet> sets) {
        OrderPriority urgency = OrderPriority.valueOf(facts.head().urgency());
        Stream<Claim> flags = facts.of(Known.Kind.RED_FLAG)
                .filter(flag -> !ASK_FOR_NO_TEST.contains(flag.code()))
                .map(flag -> new Claim(OrderPriority.valueOf(flag.terms()),
                        new Reason(Known.Kind.RED_FLAG.name(), flag.text())));
        Stream<Claim> signs = sets.stream().flatMap(set -> SetOffer.pressing(set.offers(), facts).stream())
                .map(offer -> new Claim(offer.press().priority(),
                        new Reason(offer.kind() + "." + offer.code(), offer.rule())));
        return Stream.concat(flags, signs).max(Comparator.comparing(Claim::priority))
                .filter(claim -> claim.priority().compareTo(urgency) > 0)
                .map(claim -> Finding.of(ProposedPriority.class, claim.priority(), List.of(claim.reason())))
                .orElseGet(() -> Finding.of(ProposedPriority.class, urgency, List.of()));
    }
}
