package org.sleepclinic.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.protocol.Measured;
import org.sleepclinic.protocol.MeasureDefinition;

/**
 * The measures of a step with what its rules answered.
 *
 * @param inputs what a table looks at
 * @param said   what each rule said, by the measure it answers
 */
@Phi
record Computed(Map<String, Measured> inputs, Map<MeasureDefinition, Finding<Measured>> said) {
    Computed {
        inputs = Map.copyOf(inputs);
    }

    /** What is missing to a table: where a rule could not answer, what that rule misses. */
    Set<String> missing(Set<String> inputsMissing) {
        Set<String> missing = new TreeSet<>(inputsMissing);
        said.forEach((measure, finding) -> {
            if (finding.isIndeterminate() && missing.remove(measure.code())) {
                missing.addAll(finding.missing());
            }
        });
        return missing;
    }

    /** What was typed, with the answers of the rules: they are kept, so that an old step still explains itself. */
    Map<String, Measured> kept(Map<String, Measured> typed) {
        Map<String, Measured> kept = new HashMap<>(typed);
        said.forEach((measure, finding) -> finding.outcome().ifPresent(value -> kept.put(measure.code(), value)));
        return kept;
    }

    /** As people read it beside the step. */
    List<Preview.RuleAnswer> answers() {
        return said.entrySet().stream().map(entry -> answer(entry.getKey(), entry.getValue())).toList();
    }

    private static Preview.RuleAnswer answer(MeasureDefinition measure, Finding<Measured> finding) {
        String code = finding.outcome().map(Computed::codeOf).orElse(null);
        return new Preview.RuleAnswer(measure.label(), finding.ruleId(), code, code == null ? null : measure.word(code),
                finding.reasons(), finding.missing());
    }

    private static String codeOf(Measured value) {
        return switch (value) {
            case Measured.Code answer -> answer.code();
            case Measured.Amount amount -> amount.quantity().toString();
            case Measured.Words words -> words.text();
        };
    }

    @Override
    public String toString() {
        return "Computed";
    }
}
