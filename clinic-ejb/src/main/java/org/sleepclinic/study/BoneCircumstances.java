package org.sleepclinic.study;

import java.io.Serializable;
import java.util.Set;

/**
 * What a bone density must be read with.
 *
 * @param device      which scanner: densities of different makers do not compare
 * @param vertebrae   left out of the spine
 * @param notMeasured sites that could not be measured, such as a replaced hip
 * @param menopause   of a woman; null for a man or a child
 */
public record BoneCircumstances(String device, Set<Vertebra> vertebrae, Set<BoneSite> notMeasured, Menopause menopause,
        FragilityFracture fracture) implements Serializable {
    public BoneCircumstances {
        vertebrae = Set.copyOf(vertebrae);
        notMeasured = Set.copyOf(notMeasured);
    }
}
