package org.sleepclinic.study;

import java.io.Serializable;
import java.util.List;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.TextEntry;

/**
 * What somebody says of a study besides its figures.
 *
 * @param study       its code in the catalogue of tests
 * @param rule        hypopnoea rule, where hypopnoeas are counted; else null
 * @param bone        what a bone density is read with; null for another study
 * @param protocol    of imaging: which sequences or planes; else null
 * @param contrast    of imaging; else null
 * @param urgent      what cannot wait for a review; null for nothing
 * @param description what was seen, in prose; may be null
 * @param conclusion  what it means; null while nobody has signed
 * @param findings    of imaging, structures first; else empty
 */
@Phi
public record StudyContent(String study, HypopnoeaRule rule, BoneCircumstances bone, String protocol, Contrast contrast,
        String urgent, String description, String conclusion, List<StudyFinding> findings) implements Serializable {
    private static final int LINE = 200;
    private static final int URGENT = 400;
    private static final int FINDING = 2000;
    private static final int PROSE = 8000;
    private static final int CONCLUSION = 4000;
    private static final int DEVICE = 120;

    public StudyContent {
        findings = List.copyOf(findings);
    }

    /** A study of which nothing is said but which it is. */
    public static StudyContent of(String study) {
        return new StudyContent(study, null, null, null, null, null, null, null, List.of());
    }

    public StudyContent by(HypopnoeaRule counted) {
        return new StudyContent(study, counted, bone, protocol, contrast, urgent, description, conclusion, findings);
    }

    public StudyContent of(BoneCircumstances told) {
        return new StudyContent(study, rule, told, protocol, contrast, urgent, description, conclusion, findings);
    }

    public StudyContent saying(String seen, String meaning) {
        return new StudyContent(study, rule, bone, protocol, contrast, urgent, seen, meaning, findings);
    }

    /** Something in it cannot wait. */
    public StudyContent urgently(String what) {
        return new StudyContent(study, rule, bone, protocol, contrast, what, description, conclusion, findings);
    }

    public StudyContent imaged(String how, Contrast given, List<StudyFinding> found) {
        return new StudyContent(study, rule, bone, how, given, urgent, description, conclusion, found);
    }

    /**
     * Trimmed and complete enough to keep; a signed report needs a conclusion too.
     *
     * @throws DomainException at its field: {@code text.required}, {@code text.long}, {@code study.rule_missing},
     *                         {@code study.finding_empty}, {@code study.action_missing}
     */
    StudyContent kept(boolean signed) {
        if (StudyReading.countsHypopnoeas(study) && rule == null) {
            throw new DomainException("study.rule_missing").at("rule");
        }
        BoneCircumstances told = bone == null ? null
                : new BoneCircumstances(TextEntry.required(bone.device(), DEVICE, "device"), bone.vertebrae(),
                        bone.notMeasured(), bone.menopause(), bone.fracture());
        String meaning = signed ? TextEntry.required(conclusion, CONCLUSION, "conclusion")
                : TextEntry.optional(conclusion, CONCLUSION, "conclusion");
        return new StudyContent(study, rule, told, TextEntry.optional(protocol, LINE, "protocol"), contrast,
                TextEntry.optional(urgent, URGENT, "urgent"), TextEntry.optional(description, PROSE, "description"),
                meaning, findings.stream().map(StudyContent::kept).toList());
    }

    private static StudyFinding kept(StudyFinding said) {
        String seen = TextEntry.optional(said.finding(), FINDING, "findings");
        if (said.isIncidental()) {
            return new StudyFinding(null, null, TextEntry.required(seen, FINDING, "incidental"),
                    TextEntry.required(said.action(), URGENT, "action"));
        }
        if (said.state() == StructureState.ABNORMAL && seen == null) {
            throw new DomainException("study.finding_empty").at("finding-" + said.structure());
        }
        return new StudyFinding(said.structure(), said.state(), seen, null);
    }

    @Override
    public String toString() {
        return "StudyContent[" + study + "]";
    }
}
