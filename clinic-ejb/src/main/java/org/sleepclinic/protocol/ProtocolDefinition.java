package org.sleepclinic.protocol;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.protocol.StepDefinition.EntryKind;

/**
 * One version of a protocol with all its steps, as a plan that was made from it keeps following it.
 *
 * @param tablesFromAge years from which its decision tables hold; null: any
 */
public record ProtocolDefinition(UUID versionId, String code, String name, int version, StartPolicy startPolicy,
        Integer tablesFromAge, List<StepDefinition> steps) implements Serializable {
    /** With how many of its START steps a plan opens. */
    public enum StartPolicy {
        /** One: severity chooses, as in hypocalcaemia. */
        ONE,
        /** As many as fit the patient, side by side, as the goals of a sleep plan. */
        ANY
    }

    public ProtocolDefinition {
        steps = List.copyOf(steps);
    }

    /** As it is for somebody of that age: where its tables do not hold, a clinician names each outcome. */
    public ProtocolDefinition forAge(int years) {
        if (tablesFromAge == null || years >= tablesFromAge) {
            return this;
        }
        return new ProtocolDefinition(versionId, code, name, version, startPolicy, tablesFromAge,
                steps.stream().map(StepDefinition::withoutTable).toList());
    }

    /** The step of this code; refuses {@code plan.step} for one this version has not. */
    public StepDefinition step(String stepCode) {
        return steps.stream().filter(step -> step.code().equals(stepCode)).findFirst()
                .orElseThrow(() -> new DomainException("plan.step", String.valueOf(stepCode)).at("steps"));
    }

    /** The step with this id, which a plan of this version keeps. */
    public StepDefinition step(UUID stepId) {
        return steps.stream().filter(step -> step.id().equals(stepId)).findFirst()
                .orElseThrow(() -> new IllegalStateException(stepId + " is no step of " + code + " v" + version));
    }

    public List<StepDefinition> starts() {
        return steps.stream().filter(step -> step.entry() == EntryKind.START).toList();
    }

    /** Shown as {@code HCA v1}. */
    public String label() {
        return code + " v" + version;
    }
}
