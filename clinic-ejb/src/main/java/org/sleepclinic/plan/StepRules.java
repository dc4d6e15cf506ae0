package org.sleepclinic.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.KnownLimits;
import org.sleepclinic.kernel.RuleLimits;
import org.sleepclinic.protocol.Measured;
import org.sleepclinic.protocol.MeasureDefinition;
import org.sleepclinic.protocol.StepDefinition;
import org.sleepclinic.restlesslegs.AugmentationCheck;
import org.sleepclinic.restlesslegs.AugmentationSigns;
import org.sleepclinic.restlesslegs.IronResponse;
import org.sleepclinic.restlesslegs.LimbMovements;
import org.sleepclinic.restlesslegs.MovementDisorder;
import org.sleepclinic.result.BloodLossSearch;
import org.sleepclinic.result.IronDecision;
import org.sleepclinic.result.IronPicture;

/** The clinical rules that answer a measure of a step from its other measures. */
@Dependent
class StepRules {
    /** How a rule reads a step. */
    private interface Reading {
        Finding<Measured> of(StepInputs seen, RuleLimits limits);
    }

    /** A rule, and how it reads a step. */
    private record Ruled(Class<?> rule, Reading reading) {
    }

    /** By the id that protocols name; a rule that is not here computes no measure. */
    private static final Map<String, Ruled> RULES = Map.of(
            "R-EPI-FALL", new Ruled(SeizureFall.class, StepRules::fall),
            "R-RLS-IRON", new Ruled(IronDecision.class, StepRules::iron),
            "R-IRON-BLOOD-LOSS", new Ruled(BloodLossSearch.class, StepRules::bloodLoss),
            "R-RLS-IMPROVED", new Ruled(IronResponse.class, StepRules::improved),
            "R-RLS-AUGMENTATION", new Ruled(AugmentationCheck.class, StepRules::augmentation),
            "R-PLMD", new Ruled(MovementDisorder.class, StepRules::movementDisorder));

    @Inject
    private KnownLimits limits;

    /** What the table of the step looks at, and what each rule said on the way. */
    Computed of(StepDefinition step, Map<String, Measured> typed) {
        Map<String, Measured> inputs = new HashMap<>(step.inputs(typed));
        Map<MeasureDefinition, Finding<Measured>> said = new LinkedHashMap<>();
        for (MeasureDefinition measure : step.ruledMeasures()) {
            Ruled ruled = RULES.get(measure.computedBy());
            Finding<Measured> answer = ruled.reading().of(new StepInputs(inputs), limits.of(ruled.rule()));
            said.put(measure, answer);
            answer.outcome().ifPresent(value -> inputs.put(measure.code(), value));
        }
        return new Computed(inputs, said);
    }

    private static Finding<Measured> iron(StepInputs seen, RuleLimits limits) {
        return IronDecision.of(IronPicture.exact(seen.amount("FERRITIN"), seen.amount("TSAT"), seen.amount("CRP"),
                seen.amount("AGE"), seen.isYes("DIALYSIS"), seen.isYes("HAEMOCHROMATOSIS")), limits)
                .map(advice -> Measured.code(advice.name()));
    }

    private static Finding<Measured> bloodLoss(StepInputs seen, RuleLimits limits) {
        return BloodLossSearch.of(seen.amount("FERRITIN"), limits).map(Measured::yes);
    }

    private static Finding<Measured> improved(StepInputs seen, RuleLimits limits) {
        return IronResponse.of(seen.amount("IRLS_BEFORE"), seen.amount("IRLS"), limits).map(Measured::yes);
    }

    private static Finding<Measured> fall(StepInputs seen, RuleLimits limits) {
        return SeizureFall.of(seen.amount("SEIZURE_DAYS_BEFORE"), seen.amount("SEIZURE_DAYS"))
                .map(Measured.Amount::new);
    }

    private static Finding<Measured> augmentation(StepInputs seen, RuleLimits limits) {
        AugmentationSigns.Asked asked = new AugmentationSigns.Asked(seen.yes("EARLIER"), seen.yes("MORE_NEEDED"),
                seen.yes("STRONGER"), seen.yes("SPREAD"));
        AugmentationSigns.Course course = new AugmentationSigns.Course(seen.yes("RESPONDED"),
                seen.amount("WORSE_DAYS"), seen.yes("OTHERWISE"), seen.yes("PARADOXICAL"), seen.amount("HOURS_EARLIER"),
                seen.yes("SHORTER_LATENCY"), seen.yes("SHORTER_RELIEF"));
        return AugmentationCheck.of(new AugmentationSigns(seen.yes("DOPAMINERGIC"), asked, course), limits)
                .map(outcome -> Measured.code(outcome.name()));
    }

    private static Finding<Measured> movementDisorder(StepInputs seen, RuleLimits limits) {
        return MovementDisorder.of(new LimbMovements(seen.amount("AGE"), seen.amount("PLMI"), seen.yes("COMPLAINT"),
                seen.yes("RLS_CRITERIA"), seen.yes("EXPLAINED")), limits)
                .map(outcome -> Measured.code(outcome.name()));
    }
}
