package org.sleepclinic.eeg;

import java.util.List;
import java.util.Set;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Reason;

/** Whether what was chosen is epileptiform. Uncertain patterns and benign variants never are, whatever they resemble. */
@ClinicalRule(id = "R-EEG-EPILEPTIFORM", source = "6.4; HED-SCORE; NG217 1.2.6", evidence = Evidence.VERIFIED,
        says = "An EEG has epileptiform activity when an epileptiform discharge or an epileptic seizure was entered;"
                + " wicket spikes, small sharp spikes, 14 and 6 Hz, 6 Hz spike and wave, sharp transients, SREDA, breach"
                + " rhythm and other uncertain patterns never count. Their absence never rules epilepsy out, and in a"
                + " recording that cannot be interpreted nobody can tell.")
final class EpileptiformActivity {
    private static final String READABLE = "EEG.READABLE";

    private EpileptiformActivity() {
    }

    static Finding<Boolean> in(List<EegTerm> chosen) {
        List<Reason> seen = chosen.stream().filter(EegTerm::epileptiform)
                .map(term -> new Reason("EEG." + term.code(), term.label())).toList();
        boolean unreadable = chosen.stream().anyMatch(term -> term.code().equals(EegTerm.UNREADABLE));
        return seen.isEmpty() && unreadable
                ? Finding.indeterminate(EpileptiformActivity.class, List.of(), Set.of(READABLE))
                : Finding.of(EpileptiformActivity.class, !seen.isEmpty(), seen);
    }
}
