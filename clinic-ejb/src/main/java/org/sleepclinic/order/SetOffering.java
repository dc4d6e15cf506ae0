package org.sleepclinic.order;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.screening.KnownFacts;

/** Looks at each order set with the eyes of one case: what asks for it, which of its tests, by when. */
@Dependent
class SetOffering {
    /** Sets the case asks for first, then those something missing could ask for. */
    List<OfferedSet> of(List<OrderSet> sets, KnownFacts facts, LocalDate today) {
        return sets.stream().map(set -> offered(set, facts, today))
                .sorted((one, other) -> Integer.compare(rank(one), rank(other))).toList();
    }

    private static int rank(OfferedSet one) {
        return one.isAsked() ? 0 : one.missing().isEmpty() ? 2 : 1;
    }

    private static OfferedSet offered(OrderSet set, KnownFacts facts, LocalDate today) {
        Finding<SetOffer.Verdict> asked = SetOffer.judge(set.offers(), facts, today);
        OrderSet.Offer press = SetOffer.pressing(set.offers(), facts).orElse(null);
        return new OfferedSet(set, asked.reasons(), asked.missing(),
                set.items().stream().map(item -> item(item, press, facts, today)).toList());
    }

    private static OfferedSet.Item item(OrderSet.Item item, OrderSet.Offer press, KnownFacts facts,
            LocalDate today) {
        List<Reason> reasons = new ArrayList<>();
        Set<String> missing = new TreeSet<>();
        Optional<Finding<ChosenItem.Verdict>> choice =
                Optional.ofNullable(item.choosing()).map(when -> ChosenItem.judge(when, facts));
        Optional<Finding<LocalDate>> due = DueDate.judge(item.due(), press, facts, today);
        choice.ifPresent(finding -> keep(finding, reasons, missing));
        due.ifPresent(finding -> keep(finding, reasons, missing));
        boolean chosen = item.preselected()
                || choice.flatMap(Finding::outcome).filter(ChosenItem.Verdict.CHOSEN::equals).isPresent();
        return new OfferedSet.Item(item.test(), chosen, item.note(), due.flatMap(Finding::outcome).orElse(null),
                due.filter(Finding::isIndeterminate).isPresent(), reasons, missing, item.evidence(), item.source());
    }

    private static void keep(Finding<?> finding, List<Reason> reasons, Set<String> missing) {
        reasons.addAll(finding.reasons());
        missing.addAll(finding.missing());
    }
}
