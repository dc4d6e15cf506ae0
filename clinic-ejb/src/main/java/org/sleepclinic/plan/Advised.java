package org.sleepclinic.plan;

import java.io.Serializable;
import java.util.List;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.patient.PatientBanner;

/** The plans the clinic advises for a case, each with its why; gravest first. */
@Phi
public record Advised(PatientBanner banner, List<Proposal> proposals) implements Serializable {
    public Advised {
        proposals = List.copyOf(proposals);
    }

    @Override
    public String toString() {
        return "Advised[" + proposals.size() + "]";
    }
}
