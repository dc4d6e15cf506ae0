package org.sleepclinic.protocol;

import java.io.Serializable;
import org.sleepclinic.kernel.Evidence;

/**
 * What a guideline recommends, shown where the choice is made.
 *
 * @param who       adults, dialysis, children
 * @param certainty null where the guideline gives none
 * @param conflict  what another guideline says, and which one wins; or null
 */
public record Recommendation(String code, Direction direction, String says, String who, Strength strength,
        Certainty certainty, String conflict, Evidence evidence, String source) implements Serializable {
    /** For or against, and how firmly. */
    public enum Direction {
        DO, RECOMMEND, SUGGEST, SUGGEST_AGAINST, RECOMMEND_AGAINST
    }

    /** How strongly the guideline means it. */
    public enum Strength {
        GOOD_PRACTICE, STRONG, CONDITIONAL
    }

    /** How certain the evidence is, in the guideline's words. */
    public enum Certainty {
        HIGH, MODERATE, LOW, VERY_LOW
    }

    public boolean isAgainst() {
        return direction == Direction.SUGGEST_AGAINST || direction == Direction.RECOMMEND_AGAINST;
    }
}
