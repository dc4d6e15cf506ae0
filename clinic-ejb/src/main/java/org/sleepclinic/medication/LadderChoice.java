package org.sleepclinic.medication;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.medication.Ladder.Context;

/** Which ladder an agent is raised by: what else is taken and the age decide. */
@ClinicalRule(id = "R-LADDER", source = "5.1.3; 5.2.4; 5.3.4; LTG-DOSE", evidence = Evidence.VERIFIED,
        says = "Lamotrigine beside valproate takes the valproate row, beside an inducer without valproate the inducer row; of"
                + " several rows the one of the highest age the patient has reached. Under 18 years no adult row holds.")
final class LadderChoice {
    private static final String LADDER = "ladder";

    private LadderChoice() {
    }

    /**
     * @param ladders of the agent for its purpose
     * @param years   completed
     */
    static Finding<Ladder> of(Collection<Ladder> ladders, Context around, int years) {
        Context wanted = dependsOnOthers(ladders) ? around : Context.ALONE;
        Optional<Ladder> fits = ladders.stream()
                .filter(ladder -> ladder.context() == wanted && ladder.fromAge() <= years)
                .max(Comparator.comparingInt(Ladder::fromAge));
        List<Reason> reasons = List.of(new Reason("age", years + " y"), new Reason("context", wanted.name()));
        return fits.map(ladder -> Finding.of(LadderChoice.class, ladder, reasons))
                .orElseGet(() -> Finding.indeterminate(LadderChoice.class, reasons, Set.of(LADDER)));
    }

    /** Is the pace another one beside valproate or an inducer? */
    static boolean dependsOnOthers(Collection<Ladder> ladders) {
        return ladders.stream().anyMatch(ladder -> ladder.context() != Context.ALONE);
    }

    static Context context(boolean valproate, boolean inducer) {
        if (valproate) {
            return inducer ? Context.WITH_VALPROATE_AND_INDUCER : Context.WITH_VALPROATE;
        }
        return inducer ? Context.WITH_INDUCER : Context.ALONE;
    }
}
