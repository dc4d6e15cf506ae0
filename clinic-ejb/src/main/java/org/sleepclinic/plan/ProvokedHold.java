package org.sleepclinic.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sleepclinic.diagnosis.SeizureCheck;
import org.sleepclinic.diagnosis.SeizureValue;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.protocol.Measured;
import org.sleepclinic.protocol.StepDefinition;

/** Does the provoked-seizure guard hold back anti-seizure medicine (D7)? */
@ClinicalRule(id = "R-EPI-HOLD", source = "D7", evidence = Evidence.LOCAL,
        says = "Calcium, magnesium, sodium or glucose abnormal or missing at the time of the event holds EP-05 until a"
                + " physician has confirmed epilepsy, or called the seizure unprovoked with the values before their eyes.")
public final class ProvokedHold {
    /** Answer of the step that asks it. */
    static final String UNPROVOKED = "UNPROVOKED";

    private ProvokedHold() {
    }

    static boolean isEpilepsy(String icd) {
        return icd.startsWith("G40");
    }

    /** Does this step begin what the guard holds back? */
    static boolean isHeldBack(StepDefinition step) {
        return step.gives().contains("ANTISEIZURE");
    }

    /** Is the guard's picture shown here: where medicine is chosen, or where the seizure is called unprovoked? */
    static boolean shows(StepDefinition step) {
        return isHeldBack(step) || step.measure(UNPROVOKED).isPresent();
    }

    /**
     * Held, or not, with the values seen.
     *
     * @param said what the step that leads on has recorded
     */
    static Finding<Boolean> of(SeizureCheck check, CaseFacts facts, Map<String, Measured> said) {
        List<Reason> reasons = new ArrayList<>();
        check.values().forEach(value -> reasons.add(new Reason(value.about(), seen(value))));
        boolean confirmed = facts.confirmed().stream().anyMatch(ProvokedHold::isEpilepsy);
        boolean unprovoked = Measured.yes(true).equals(said.get(UNPROVOKED));
        return Finding.of(ProvokedHold.class, check.holds() && !confirmed && !unprovoked, reasons);
    }

    private static String seen(SeizureValue value) {
        return value.state().name();
    }
}
