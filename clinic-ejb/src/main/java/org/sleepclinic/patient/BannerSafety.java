package org.sleepclinic.patient;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What of a patient's safety facts stands in the banner; given only facts that hold today. */
final class BannerSafety {
    private static final String DIGOXIN = "digoxin";

    private final List<Fact> facts;

    BannerSafety(List<Fact> facts) {
        this.facts = List.copyOf(facts);
    }

    /** One fact in short; see {@link SafetyFactView}. */
    record Fact(SafetyKind kind, SafetyState state, String label, String detail, String code) {
        static Fact of(SafetyFactView fact) {
            return new Fact(fact.kind(), fact.state(), fact.label(), fact.detail(), fact.code());
        }

        boolean isPresent(SafetyKind which) {
            return kind == which && state == SafetyState.PRESENT;
        }

        /** Penicillin (rash). */
        String withDetail() {
            return detail == null ? label : label + " (" + detail + ")";
        }
    }

    SafetyList allergies() {
        if (facts.stream().noneMatch(fact -> fact.kind == SafetyKind.ALLERGY)) {
            return SafetyList.NOT_RECORDED;
        }
        List<String> labels = facts.stream().filter(fact -> fact.isPresent(SafetyKind.ALLERGY)).map(Fact::withDetail)
                .sorted().toList();
        return new SafetyList(labels.isEmpty() ? SafetyState.NONE_KNOWN : SafetyState.PRESENT, labels);
    }

    /** As recorded; null: nobody asked. */
    Pregnancy pregnancy() {
        return facts.stream().filter(fact -> fact.kind == SafetyKind.PREGNANCY_POTENTIAL)
                .map(fact -> Pregnancy.said(fact.state, fact.code)).min(Comparator.comparing(Pregnancy::ordinal))
                .orElse(null);
    }

    List<BannerAlert> alerts() {
        return Stream.of(
                alerts(BannerAlert.Kind.DIGOXIN,
                        fact -> fact.isPresent(SafetyKind.MEDICINE) && DIGOXIN.equals(fact.code)),
                alerts(BannerAlert.Kind.IMPLANT, fact -> fact.isPresent(SafetyKind.IMPLANT)),
                alerts(BannerAlert.Kind.PREGNANCY, fact -> fact.isPresent(SafetyKind.PREGNANCY_POTENTIAL)))
                .flatMap(Function.identity()).toList();
    }

    private Stream<BannerAlert> alerts(BannerAlert.Kind kind, Predicate<Fact> which) {
        return facts.stream().filter(which).map(fact -> new BannerAlert(kind, fact.label));
    }
}
