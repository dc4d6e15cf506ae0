package org.sleepclinic.assessment;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.patient.PatientId;

/**
 * An intake as it is filled in and read.
 *
 * @param taken      every intake of the case, voided ones too, the newest first
 * @param head       null when none was taken for the case
 * @param sections   what an intake asks
 * @param answers    by item code
 * @param lists      what the patient's record knows of the lists items point to
 * @param assessment what the answers suggest so far
 */
@Phi
public record IntakeSheet(CaseId caseId, PatientId patient, List<IntakeTaken> taken, IntakeHead head,
        List<IntakeSection> sections,
        Map<String, GivenAnswer> answers, Map<SafetyList, KnownList> lists,
        LiveAssessment assessment) implements Serializable {
    /** The intakes of the case beside this one: earlier ones, and those taken in error. */
    public List<IntakeTaken> others() {
        return taken.stream().filter(one -> head == null || !one.id().equals(head.id())).toList();
    }

    /** Is this item asked, by what was answered to others? An answer once given stays in sight. */
    public boolean asks(IntakeItem item) {
        return answers.containsKey(item.code()) || item.askedWhen().holds(told());
    }

    /** Items of a section that are asked. */
    public List<IntakeItem> asked(IntakeSection section) {
        Answers told = told();
        return section.items().stream().filter(item -> answers.containsKey(item.code()) || item.askedWhen().holds(told))
                .toList();
    }

    /** How many of the asked items of a section have an answer, be it "unknown" or "not asked". */
    public int done(IntakeSection section) {
        return (int) section.items().stream().filter(item -> answers.containsKey(item.code())).count();
    }

    /** Items asked and still without any answer. */
    public List<IntakeItem> open() {
        return sections.stream().flatMap(section -> open(section).stream()).toList();
    }

    /** Items of a section asked and still without any answer. */
    public List<IntakeItem> open(IntakeSection section) {
        return asked(section).stream().filter(item -> !answers.containsKey(item.code())).toList();
    }

    /** The section with this code, else the first with open questions, else the first. */
    public IntakeSection section(String code) {
        return sections.stream().filter(one -> one.code().equals(code)).findFirst()
                .or(() -> sections.stream().filter(one -> !open(one).isEmpty()).findFirst())
                .orElse(sections.getFirst());
    }

    /** The section so many steps after this one, or null at either end. */
    public IntakeSection beside(IntakeSection section, int steps) {
        int at = sections.indexOf(section) + steps;
        return at >= 0 && at < sections.size() ? sections.get(at) : null;
    }

    /** The short name of an item, or the code itself where it is no item. */
    public String labelOf(String code) {
        return item(code).map(item -> item.wording().label()).orElse(code);
    }

    public Optional<IntakeItem> item(String code) {
        return sections.stream().flatMap(section -> section.items().stream()).filter(item -> item.code().equals(code))
                .findFirst();
    }

    @Override
    public String toString() {
        return "IntakeSheet[" + caseId + "]";
    }

    Answers told() {
        return Answers.of(answers.values().stream().map(GivenAnswer::answer).toList());
    }
}
