package org.sleepclinic.assessment;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sleepclinic.casefile.FindingCode;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;

/** Which findings an intake proposes: a patient reports, a clinician confirms. */
@ClinicalRule(id = "HCA-SYMPTOMS", source = "D4", evidence = Evidence.LOCAL,
        says = "Reported tingling, spasm or tight throat and an examined Trousseau or Chvostek sign propose a finding; it makes a "
                + "low calcium severe only once a clinician confirms it as present now. Night cramps or Chvostek alone never do.")
final class ReportedSymptoms {
    private static final Map<String, FindingCode> BY_ITEM =
            Map.of("INT.17.1", FindingCode.TINGLING, "INT.17.2", FindingCode.TETANY,
                    "INT.17.3", FindingCode.STRIDOR);

    private ReportedSymptoms() {
    }

    /** In the order of their names. */
    static List<FindingCode> of(Answers answers) {
        List<FindingCode> proposed = BY_ITEM.entrySet().stream().filter(entry -> answers.yes(entry.getKey()).holds())
                .map(Map.Entry::getValue).collect(Collectors.toList());
        if (answers.has("INT.35.1", "POSITIVE").holds()) {
            proposed.add(FindingCode.TROUSSEAU);
        }
        if (answers.has("INT.35.2", "POSITIVE").holds()) {
            proposed.add(FindingCode.CHVOSTEK);
        }
        return proposed.stream().sorted().toList();
    }
}
