package org.sleepclinic.plan;

import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.protocol.OutcomeDefinition;
import org.sleepclinic.protocol.StepDefinition;

/** A step of rescue medicine that failed: the next dose counts from one that was given, and from nothing else. */
@ClinicalRule(id = "R-STATUS-DOSE", source = "NG217 7.1.7–7.1.9; D12; local", evidence = Evidence.LOCAL,
        says = "Still convulsing after a step that gives rescue medicine: the dose is recorded first, or somebody says that"
                + " none was given and why. The next dose never follows from one nobody gave.")
final class FailedDose {
    private static final String RESCUE = "RESCUE";
    private static final String ONGOING = "ONGOING";

    private FailedDose() {
    }

    /**
     * Lets the step go on.
     *
     * @param given  a dose recorded at it counts
     * @param noDose why none was given; null or blank: nobody has said
     * @return is what was said to be kept: there is no dose, and somebody said why, asked or not?
     * @throws DomainException {@code plan.no_dose} (the step) at {@code noDose}
     */
    static boolean isExplained(StepDefinition step, OutcomeDefinition outcome, boolean given, String noDose) {
        boolean without = step.gives().contains(RESCUE) && !given;
        boolean said = noDose != null && !noDose.isBlank();
        boolean asks = without && step.entry() == StepDefinition.EntryKind.AFTER && outcome.code().equals(ONGOING);
        if (asks && !said) {
            throw new DomainException("plan.no_dose", step.code()).at("noDose");
        }
        return without && said;
    }
}
