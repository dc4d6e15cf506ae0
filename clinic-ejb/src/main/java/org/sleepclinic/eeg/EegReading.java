package org.sleepclinic.eeg;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.TextEntry;

/** Reads choices against the terms: what fits together and what is missing. */
final class EegReading {
    private static final int WORDS = 400;
    private static final int EVENT = 200;
    private static final int FILTERS = 120;
    private static final int NOTE = 1000;

    private final EegTerms terms;
    private final EegChoices choices;

    EegReading(EegTerms terms, EegChoices choices) {
        this.terms = terms;
        this.choices = choices;
    }

    /** The terms chosen, in the order they are told. */
    List<EegTerm> chosen() {
        return choices.findings().stream().map(finding -> terms.term(finding.term())).toList();
    }

    /** Empty where nobody can tell. */
    Optional<Boolean> epileptiform() {
        return EpileptiformActivity.in(chosen()).outcome();
    }

    private boolean isEpileptiform() {
        return epileptiform().orElse(false);
    }

    /**
     * Trimmed and fit to keep.
     *
     * @throws DomainException {@code eeg.variant_has_no_shape} (term), {@code eeg.shape_missing}, {@code eeg.one_only}
     *                         (question), {@code eeg.term_unknown}; at {@code significance}: {@code eeg.significance_missing},
     *                         {@code eeg.normal_with_discharges}, {@code eeg.normal_unreadable},
     *                         {@code eeg.normal_with_abnormal} (findings), {@code eeg.epilepsy_without_discharges}
     */
    EegChoices kept(boolean signed) {
        choices.findings().forEach(this::requireFeatures);
        terms.slots().stream().filter(slot -> !slot.many()).forEach(this::requireOne);
        requireSignificance(signed);
        return new EegChoices(choices.significance(), TextEntry.optional(choices.drugs(), WORDS, "drugs"),
                TextEntry.optional(choices.lastEvent(), EVENT, "lastEvent"),
                TextEntry.optional(choices.filters(), FILTERS, "filters"),
                TextEntry.optional(choices.comparison(), NOTE, "comparison"),
                choices.findings().stream()
                        .map(finding -> finding.noted(TextEntry.optional(finding.note(), NOTE, "note"))).toList());
    }

    private void requireFeatures(EegFinding finding) {
        EegTerm term = terms.term(finding.term());
        if (finding.morphology() != null && term.group() != EegGroup.INTERICTAL) {
            throw new DomainException("eeg.variant_has_no_shape", term.label());
        }
        if (finding.morphology() == null && term.epileptiform() && term.group() == EegGroup.INTERICTAL) {
            throw new DomainException("eeg.shape_missing").at("morphology");
        }
        terms.features(finding);
    }

    private void requireOne(EegSlot slot) {
        if (chosen().stream().filter(term -> term.slot().equals(slot.code())).count() > 1) {
            throw new DomainException("eeg.one_only", slot.label());
        }
    }

    private void requireSignificance(boolean signed) {
        EegSignificance significance = choices.significance();
        if (significance == null) {
            if (signed) {
                throw new DomainException("eeg.significance_missing").at("significance");
            }
            return;
        }
        if (significance.isUnremarkable() && isEpileptiform()) {
            throw new DomainException("eeg.normal_with_discharges").at("significance");
        }
        if (significance.isUnremarkable()) {
            requireNormal();
        }
        if (significance.isEpileptic() && !isEpileptiform()) {
            throw new DomainException("eeg.epilepsy_without_discharges").at("significance");
        }
    }

    /** What cannot be read is not normal, and some findings never are. */
    private void requireNormal() {
        if (epileptiform().isEmpty()) {
            throw new DomainException("eeg.normal_unreadable").at("significance");
        }
        String abnormal = chosen().stream().filter(EegTerm::abnormal).map(EegTerm::label)
                .collect(Collectors.joining(", "));
        if (!abnormal.isEmpty()) {
            throw new DomainException("eeg.normal_with_abnormal", abnormal).at("significance");
        }
    }
}
