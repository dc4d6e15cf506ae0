package org.sleepclinic.study;

import java.io.Serializable;
import org.sleepclinic.kernel.Phi;

/**
 * One finding of imaging: a structure looked at, or something found beside the question.
 *
 * @param structure  which structure; null for an incidental finding
 * @param state      of the structure; null for an incidental finding
 * @param finding    what was seen; null where a structure is normal or was not assessed
 * @param action     what is to be done about an incidental finding; null for a structure
 */
@Phi
public record StudyFinding(ImagedStructure structure, StructureState state, String finding,
        String action) implements Serializable {
    public boolean isIncidental() {
        return structure == null;
    }

    @Override
    public String toString() {
        return "StudyFinding[" + state + "]";
    }
}
