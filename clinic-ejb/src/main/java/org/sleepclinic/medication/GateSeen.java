package org.sleepclinic.medication;

import java.io.Serializable;
import org.sleepclinic.kernel.Phi;

/**
 * What was on record when valproate was begun.
 *
 * @param contraception as told, or null: not asked of this person
 * @param pregnancyTest how a test stood
 * @param prevention    the pregnancy-prevention programme was acknowledged
 * @param fertility     men: contraception during and three months after, fertility discussed
 * @param unbornChild   pregnant: the harm to the child was explained
 */
@Phi
public record GateSeen(String contraception, PregnancyTest pregnancyTest, boolean prevention, boolean fertility,
        boolean unbornChild) implements Serializable {
    /** How a pregnancy test stood. */
    public enum PregnancyTest {
        NEGATIVE,
        /** Nobody who can become pregnant. */
        NOT_ABLE,
        /** Known to be: no test can be negative. */
        PREGNANT
    }

    /** The prevention programme is for whoever can become pregnant. */
    public boolean isPreventionAsked() {
        return pregnancyTest == PregnancyTest.NEGATIVE;
    }

    @Override
    public String toString() {
        return "GateSeen";
    }
}
