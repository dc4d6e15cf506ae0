package org.sleepclinic.web.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.sleepclinic.result.ReportView;
import org.sleepclinic.result.StudyView;
import org.sleepclinic.study.BoneCircumstances;
import org.sleepclinic.web.shell.Format;
import org.sleepclinic.web.shell.Texts;

/** How a study's report is said. */
@Named("studyWords")
@ApplicationScoped
public class StudyWords {
    @Inject
    private Texts texts;
    @Inject
    private Format format;

    /** Mild (5 to below 15), or what is missing. */
    public String band(StudyView study) {
        return say(study.band());
    }

    /** Osteopenia, or what is missing. */
    public String bone(StudyView study) {
        return say(study.bone());
    }

    private String say(ReportView.Advice<? extends Enum<?>> advice) {
        return advice.outcome() == null
                ? texts.of("study", "cannotTell",
                        format.list(advice.missing().stream().sorted().map(code -> word("missing." + code)).toList()))
                : texts.label(advice.outcome());
    }

    /** T spine −2.7 · Fragility fracture No. */
    public String seen(ReportView.Advice<?> advice) {
        return advice.reasons().stream().map(reason -> word("seen." + reason.input()) + " "
                + told(reason.seen())).collect(Collectors.joining(" · "));
    }

    private String told(String seen) {
        Map<String, String> words = texts.get("study");
        String key = "FragilityFracture." + seen;
        return words.containsKey(key) ? words.get(key) : seen.replace('-', '\u2212');
    }

    /** L1, L2; or none. */
    public String vertebrae(BoneCircumstances bone) {
        return list(bone.vertebrae().stream().sorted().map(Enum::name).toList());
    }

    public String sites(BoneCircumstances bone) {
        return list(texts.labels(bone.notMeasured().stream().sorted().toList()));
    }

    private String list(Collection<String> names) {
        return names.isEmpty() ? word("none") : String.join(", ", names);
    }

    private String word(String key) {
        return texts.get("study").get(key);
    }
}
