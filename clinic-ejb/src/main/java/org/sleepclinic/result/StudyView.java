package org.sleepclinic.result;

import java.io.Serializable;
import java.util.List;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.study.AhiBand;
import org.sleepclinic.study.BoneClass;
import org.sleepclinic.study.StudyContent;

/**
 * What a study's report says besides its figures, and what they mean together.
 *
 * @param name       of the study; null in a preview
 * @param band       how severe the AHI is, or what is missing; null for a study without an AHI
 * @param bone       class of the bone density, or what is missing; null for another study
 * @param uncomputed indices that lack a figure
 */
@Phi
public record StudyView(StudyContent said, String name, ReportView.Advice<AhiBand> band,
        ReportView.Advice<BoneClass> bone, List<Uncomputed> uncomputed) implements Serializable {
    public StudyView {
        uncomputed = List.copyOf(uncomputed);
    }

    @Override
    public String toString() {
        return "StudyView[" + said.study() + "]";
    }
}
