package org.sleepclinic.plan;

import java.io.Serializable;
import java.util.List;
import org.sleepclinic.casefile.FindingCode;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.patient.PatientBanner;

/**
 * The plans the clinic advises for a case, each with its why; gravest first.
 *
 * @param reported symptoms of low calcium the patient told and nobody has looked for since: they advise nothing
 */
@Phi
public record Advised(PatientBanner banner, List<Proposal> proposals,
        List<FindingCode> reported) implements Serializable {
    public Advised {
        proposals = List.copyOf(proposals);
        reported = List.copyOf(reported);
    }

    @Override
    public String toString() {
        return "Advised[" + proposals.size() + "]";
    }
}
