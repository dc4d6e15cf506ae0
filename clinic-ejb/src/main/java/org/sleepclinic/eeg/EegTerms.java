package org.sleepclinic.eeg;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sleepclinic.kernel.DomainException;

/** Everything an EEG report can be made of, in the order of the report. */
public record EegTerms(List<EegSlot> slots, List<EegFeature> features) implements Serializable {
    public EegTerms {
        slots = List.copyOf(slots);
        features = List.copyOf(features);
    }

    public List<EegFeature> of(FeatureKind kind) {
        return features.stream().filter(feature -> feature.kind() == kind).toList();
    }

    /** Refuses {@code eeg.term_unknown}. */
    public EegTerm term(String code) {
        return slots.stream().flatMap(slot -> slot.terms().stream()).filter(term -> term.code().equals(code))
                .findFirst().orElseThrow(() -> new DomainException("eeg.term_unknown", String.valueOf(code)));
    }

    /** Everything a finding is described by but its shape, as it is called. Refuses {@code eeg.term_unknown}. */
    List<String> features(EegFinding finding) {
        label(FeatureKind.MORPHOLOGY, finding.morphology());
        return Stream.of(label(FeatureKind.LOCATION, finding.location()), label(FeatureKind.PATTERN, finding.pattern()),
                label(FeatureKind.INCIDENCE, finding.incidence()), label(FeatureKind.PREVALENCE, finding.prevalence()),
                label(FeatureKind.MODULATION, finding.modulation())).flatMap(Optional::stream).toList();
    }

    /** What it is called, when it is a feature of that kind; empty for null. Refuses {@code eeg.term_unknown}. */
    Optional<String> label(FeatureKind kind, String code) {
        return code == null ? Optional.empty() : Optional.of(feature(kind, code).label());
    }

    private EegFeature feature(FeatureKind kind, String code) {
        return of(kind).stream().filter(feature -> feature.code().equals(code)).findFirst()
                .orElseThrow(() -> new DomainException("eeg.term_unknown", code));
    }
}
