package org.sleepclinic.eeg;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sleepclinic.kernel.Ucum;
import org.sleepclinic.result.EnteredValue;

/** Writes the text of a report from its choices, one paragraph for each group; whoever signs edits it. */
final class EegProse {
    private static final Map<EegGroup, String> HEADINGS = Map.of(EegGroup.STUDY, "Recording", EegGroup.MODULATOR,
            "Procedures", EegGroup.BACKGROUND, "Background", EegGroup.SLEEP, "Sleep", EegGroup.INTERICTAL,
            "Interictal activity", EegGroup.UNCERTAIN, "Uncertain patterns", EegGroup.EPISODE, "Episodes",
            EegGroup.POLYGRAPHIC, "Polygraphy", EegGroup.ARTEFACT, "Artefacts");
    private static final String COMPARISON = "Comparison";
    private static final String SIGNIFICANCE = "Significance";

    private final EegTerms terms;
    private final EegChoices choices;
    private final Map<String, String> figures;

    private EegProse(EegTerms terms, EegChoices choices, List<EnteredValue> values) {
        this.terms = terms;
        this.choices = choices;
        this.figures = values.stream().collect(Collectors.toMap(EnteredValue::analyte,
                value -> value.amount().stripTrailingZeros().toPlainString() + " " + Ucum.shown(value.unit()),
                (first, second) -> second));
    }

    static String of(EegTerms terms, EegChoices choices, List<EnteredValue> values) {
        return new EegProse(terms, choices, values).text();
    }

    /** Does a paragraph of a report begin so? */
    static boolean isHeading(String words) {
        return HEADINGS.containsValue(words) || words.equals(COMPARISON) || words.equals(SIGNIFICANCE);
    }

    private String text() {
        List<String> paragraphs = new ArrayList<>();
        for (EegGroup group : EegGroup.values()) {
            List<String> sentences = sentences(group);
            if (!sentences.isEmpty()) {
                paragraphs.add(HEADINGS.get(group) + ": " + String.join(" ", sentences));
            }
        }
        if (choices.comparison() != null && !choices.comparison().isBlank()) {
            paragraphs.add(COMPARISON + ": " + sentence(choices.comparison().strip()));
        }
        if (choices.significance() != null) {
            paragraphs.add(SIGNIFICANCE + ": " + choices.significance().words() + "."
                    + (choices.significance().isUnremarkable() ? " An EEG never rules epilepsy out." : ""));
        }
        return String.join("\n", paragraphs);
    }

    private List<String> sentences(EegGroup group) {
        List<String> said = new ArrayList<>(before(group));
        terms.slots().stream().filter(slot -> slot.group() == group).forEach(slot -> {
            List<EegFinding> found =
                    choices.findings().stream().filter(one -> terms.term(one.term()).slot().equals(slot.code()))
                            .toList();
            if (slot.detailed()) {
                found.forEach(one -> said.add(detailed(one)));
            } else if (!found.isEmpty()) {
                String named = slot.label().equals(HEADINGS.get(group)) ? "" : slot.label() + ": ";
                said.add(sentence(named + found.stream().map(one -> terms.term(one.term()).label())
                        .collect(Collectors.joining(", ")) + figure(slot)));
            }
        });
        if (group == EegGroup.INTERICTAL && said.isEmpty()) {
            unseen().ifPresent(said::add);
        }
        return said;
    }

    /** That nothing was seen is said of a recording that could show it and is judged unremarkable, of no other. */
    private Optional<String> unseen() {
        if (choices.significance() == null) {
            return Optional.empty();
        }
        Optional<Boolean> epileptiform = new EegReading(terms, choices).epileptiform();
        if (epileptiform.isEmpty()) {
            return Optional.of("Cannot be assessed: the recording is not interpretable.");
        }
        return choices.significance().isUnremarkable() && !epileptiform.get()
                ? Optional.of("No epileptiform discharges and no abnormal rhythmic activity were recorded.")
                : Optional.empty();
    }

    private List<String> before(EegGroup group) {
        return group != EegGroup.STUDY ? List.of()
                : Stream.of(told("Duration", figures.get("EEG_MIN")),
                        told("Slept the night before", figures.get("HOURS_SLEPT")),
                        told("Medicines", choices.drugs()), told("Last event", choices.lastEvent()),
                        told("Filters", choices.filters())).filter(Objects::nonNull).toList();
    }

    private static String told(String what, String said) {
        return said == null || said.isBlank() ? null : sentence(what + ": " + said.strip());
    }

    /** Frequency and amplitude stand with the posterior dominant rhythm. */
    private String figure(EegSlot slot) {
        if (!slot.code().equals("PDR")) {
            return "";
        }
        return Stream.of(figures.get("PDR_FREQUENCY"), figures.get("PDR_AMPLITUDE")).filter(Objects::nonNull)
                .map(figure -> ", " + figure).collect(Collectors.joining());
    }

    private String detailed(EegFinding finding) {
        EegTerm term = terms.term(finding.term());
        String shape = terms.label(FeatureKind.MORPHOLOGY, finding.morphology()).map(label -> " (" + label + ")")
                .orElse("");
        String counted = finding.many() == null ? "" : finding.many() + " \u00d7 ";
        String features = terms.features(finding).stream().map(label -> ", " + label).collect(Collectors.joining());
        String benign = term.group() == EegGroup.UNCERTAIN ? "; not epileptiform" : "";
        String note = finding.note() == null || finding.note().isBlank() ? "" : " " + sentence(finding.note().strip());
        return sentence(counted + term.label() + shape + features + benign) + note;
    }

    private static String sentence(String words) {
        String begun = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        return begun.endsWith(".") ? begun : begun + ".";
    }
}
