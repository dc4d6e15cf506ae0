package org.sleepclinic.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sleepclinic.casefile.FindingCode;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;

/** Which findings an intake proposes: a patient reports, a clinician confirms. */
@ClinicalRule(id = "HCA-SYMPTOMS", source = "D4", evidence = Evidence.LOCAL,
        says = "Reported tingling, spasm or tight throat and an examined Trousseau or Chvostek sign propose a finding; it makes a "
                + "low calcium severe only once a clinician confirms it as present now. Night cramps or Chvostek alone never do.")
public final class ReportedSymptoms {
    /** The open intake of case {@code c}, else its newest that stands, as its {@code id}; part of a statement. */
    public static final String INTAKE = """
            select n.id from intake n where n.case_id = c.id and n.status <> 'VOIDED'
             order by n.status = 'OPEN' desc, n.started_at desc limit 1""";
    /** The text of answer {@code a} as {@link Answer} writes it; part of a statement. */
    public static final String ANSWER = IntakeQueries.ANSWER;
    private static final String POSITIVE = "POSITIVE";
    private static final Map<String, Proposes> BY_ITEM = Map.of(
            "INT.17.1", new Proposes(Answer.YES, FindingCode.TINGLING),
            "INT.17.2", new Proposes(Answer.YES, FindingCode.TETANY),
            "INT.17.3", new Proposes(Answer.YES, FindingCode.STRIDOR),
            "INT.35.1", new Proposes(POSITIVE, FindingCode.TROUSSEAU),
            "INT.35.2", new Proposes(POSITIVE, FindingCode.CHVOSTEK));

    private record Proposes(String answer, FindingCode finding) {
    }

    private ReportedSymptoms() {
    }

    /** The items that propose a finding. */
    public static Set<String> items() {
        return BY_ITEM.keySet();
    }

    /** The finding this answer to this item proposes. */
    public static Optional<FindingCode> of(String item, String answer) {
        return Optional.ofNullable(BY_ITEM.get(item)).filter(proposes -> proposes.answer().equals(answer))
                .map(Proposes::finding);
    }

    /** In the order of their names. */
    static List<FindingCode> of(Answers answers) {
        return items().stream().flatMap(item -> answers.of(item).stream())
                .flatMap(answer -> of(answer.item(), answer.text()).stream()).sorted().toList();
    }
}
