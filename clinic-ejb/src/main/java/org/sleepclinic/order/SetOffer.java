package org.sleepclinic.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sleepclinic.kernel.ClinicDay;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.screening.Known;
import org.sleepclinic.screening.KnownFacts;

/** Does something in the case ask for an order set? What asks is a row ({@code order_set_offer}). */
@ClinicalRule(id = "R-ORDER-OFFER", source = "1.4; 2.1; NG217 4.3.4", evidence = Evidence.LOCAL,
        says = "An order set is offered when the case suspects what it is for, when a diagnosis stands that needs it, when a"
                + " medicine of its class has been taken for its years, or when a red flag or a sign present now asks for it."
                + " A hypnic jerk (RT-6) asks for none.")
final class SetOffer {
    /** What the rule answers. */
    enum Verdict {
        ASKED, NOT_ASKED
    }

    private SetOffer() {
    }

    static Finding<Verdict> judge(List<OrderSet.Offer> offers, KnownFacts facts, LocalDate today) {
        List<Reason> reasons = new ArrayList<>();
        Set<String> missing = new TreeSet<>();
        for (OrderSet.Offer offer : offers) {
            switch (offer.kind()) {
                case SUSPICION -> facts.of(Known.Kind.SUSPICION).filter(known -> known.code().equals(offer.code()))
                        .forEach(known -> reasons.add(new Reason(known.code(), offer.rule())));
                case DIAGNOSIS -> facts.diagnosis(offer.code())
                        .ifPresent(known -> reasons.add(new Reason(offer.kind().name(),
                                known.code() + " " + known.text() + " (" + offer.rule() + ")")));
                case MEDICINE_CLASS -> ofClass(facts, offer.code())
                        .forEach(known -> medicine(known, offer, today, reasons, missing));
                case RED_FLAG, SIGN -> seen(offer, facts)
                        .ifPresent(known -> reasons.add(new Reason(offer.kind() + "." + offer.code(), offer.rule())));
            }
        }
        if (reasons.isEmpty() && !missing.isEmpty()) {
            return Finding.indeterminate(SetOffer.class, List.of(), missing);
        }
        return Finding.of(SetOffer.class, reasons.isEmpty() ? Verdict.NOT_ASKED : Verdict.ASKED, reasons);
    }

    /** The offer that wants the set soonest because a red flag or a sign asks; empty where nothing presses. */
    static Optional<OrderSet.Offer> pressing(List<OrderSet.Offer> offers, KnownFacts facts) {
        return offers.stream().filter(offer -> offer.press() != null && seen(offer, facts).isPresent())
                .min(Comparator.comparing(offer -> offer.press().hours()));
    }

    private static Optional<Known> seen(OrderSet.Offer offer, KnownFacts facts) {
        return facts.of(Known.Kind.valueOf(offer.kind().name())).filter(known -> known.code().equals(offer.code()))
                .findFirst();
    }

    private static Stream<Known> ofClass(KnownFacts facts, String code) {
        return facts.of(Known.Kind.MEDICINE).filter(known -> known.isA(code));
    }

    private static void medicine(Known taken, OrderSet.Offer offer, LocalDate today, List<Reason> reasons,
            Set<String> missing) {
        if (taken.day() == null) {
            missing.add("since." + taken.text());
        } else if (!taken.day().plusYears(offer.years()).isAfter(today)) {
            reasons.add(new Reason(offer.kind().name(),
                    taken.text() + " since " + ClinicDay.write(taken.day()) + " (" + offer.rule() + ")"));
        }
    }
}
