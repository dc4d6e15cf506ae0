package org.sleepclinic.result;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sleepclinic.kernel.Quantity;
import org.sleepclinic.study.BoneSubject;
import org.sleepclinic.study.Index;
import org.sleepclinic.study.StudyContent;
import org.sleepclinic.study.StudyReading;

/** What the figures of a study mean together, for pages that show or preview it. */
@Dependent
class StudyReadings {
    @Inject
    private Knowledge knowledge;

    StudyView view(StudyContent study, String name, Map<String, Quantity> values, Subject subject, LocalDate day) {
        Quantity ahi = values.get("AHI");
        return new StudyView(study, name,
                ahi == null ? null : ReportView.Advice.of(StudyReading.band(ahi, subject.isChildOn(day))),
                study.bone() == null ? null
                        : ReportView.Advice.of(StudyReading.bone(new BoneSubject(subject.yearsOn(day), subject.sex()),
                                study.bone(), values)),
                uncomputed(study, values));
    }

    /** Indices the study can have and has not, each with what it lacks. */
    private List<Uncomputed> uncomputed(StudyContent study, Map<String, Quantity> values) {
        return StudyReading.indices(study, values).stream().filter(index -> index.finding().isIndeterminate())
                .map(this::uncomputed).toList();
    }

    private Uncomputed uncomputed(Index index) {
        return new Uncomputed(name(index.analyte()),
                index.finding().missing().stream().sorted().map(this::name).toList());
    }

    private String name(String code) {
        return knowledge.find(code).map(Analyte::name).orElse(code);
    }
}
