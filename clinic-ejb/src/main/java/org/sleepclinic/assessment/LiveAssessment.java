package org.sleepclinic.assessment;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.sleepclinic.casefile.FindingCode;
import org.sleepclinic.kernel.Finding;

/**
 * What an intake suggests so far.
 *
 * @param redFlags   most urgent first
 * @param suspicions present first; several may stand together
 * @param flep       the FLEP scale as far as it is known
 * @param rls        DISORDER, CRITERIA_MET or NOT_RLS, or null while a criterion is missing
 * @param toConfirm  symptoms of hypocalcaemia the patient reports and no clinician has confirmed as present now (D4)
 */
public record LiveAssessment(List<RedFlag> redFlags, List<Suspected> suspicions, FlepReading flep, String rls,
        List<FindingCode> toConfirm) implements Serializable {
    static LiveAssessment of(Anamnesis history, FlagAnswers flags, Set<String> confirmedFindings) {
        Finding<RlsCriteria.Outcome> rls = new RlsCriteria().judge(history.answers());
        return new LiveAssessment(new RedFlagsFirst().suggestedBy(history, flags),
                new CoexistingSuspicions().of(history),
                FlepReading.of(history.answers()), rls.outcome().map(Enum::name).orElse(null),
                ReportedSymptoms.of(history.answers()).stream().filter(code -> !confirmedFindings.contains(code.name()))
                        .toList());
    }

    /** Red flags shown that nobody has confirmed or looked into: until then the intake does not finish. */
    public List<RedFlag> waiting() {
        return redFlags.stream().filter(RedFlag::isWaiting).toList();
    }

    /** What would be raised if the intake were finished now. */
    public List<Suspected> present() {
        return suspicions.stream().filter(one -> one.weighing().isPresent()).toList();
    }
}
