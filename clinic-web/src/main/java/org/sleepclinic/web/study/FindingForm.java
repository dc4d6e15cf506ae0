package org.sleepclinic.web.study;

import java.io.Serializable;
import org.sleepclinic.study.ImagedStructure;
import org.sleepclinic.study.StructureState;
import org.sleepclinic.study.StudyFinding;

/** One structure of a scan, or one incidental finding, as somebody fills it in. */
public class FindingForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ImagedStructure structure;
    private StructureState state;
    private String finding;
    private String action;

    /** A structure nobody has looked at yet, or an incidental finding where it is null. */
    FindingForm(ImagedStructure structure) {
        this.structure = structure;
        this.state = structure == null ? null : StructureState.NOT_ASSESSED;
    }

    FindingForm show(StudyFinding kept) {
        state = kept.state();
        finding = kept.finding();
        action = kept.action();
        return this;
    }

    /** An incidental finding nobody wrote anything into is none. */
    boolean isFilled() {
        return structure != null || isSaid(finding) || isSaid(action);
    }

    boolean isLackingText() {
        return structure == null && !isSaid(finding);
    }

    StudyFinding toFinding() {
        return new StudyFinding(structure, state, finding, action);
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }

    public ImagedStructure getStructure() {
        return structure;
    }

    public StructureState getState() {
        return state;
    }

    public void setState(StructureState state) {
        this.state = state;
    }

    public String getFinding() {
        return finding;
    }

    public void setFinding(String finding) {
        this.finding = finding;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }
}
