package org.sleepclinic.emergency;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.sleepclinic.kernel.Evidence;

/**
 * One way to give an adult an emergency medicine, as the knowledge has it.
 *
 * @param step        code of the step it belongs to
 * @param substance   what it is in the body: fosphenytoin is phenytoin
 * @param setting     where this way is open
 * @param fixed       the same for everybody; null where the weight decides
 * @param fixedMost   upper end where the source gives a range; or null
 * @param perKg       for each kg of weight; null where fixed
 * @param cap         never more than this; null where fixed
 * @param lightBelow  below so many kg {@code lightAmount} instead; or null
 * @param unit        UCUM; mg{PE} is milligrams of phenytoin equivalents
 * @param says        the source's own text, shown always, and alone where no weight is known
 * @param rate        how fast at most; or null
 * @param warns       to be thought of before; or null
 * @param warnsFor    CHILDBEARING or EVERYBODY; null without a warning
 */
public record DoseWay(String step, String code, String drug, String substance, String route, Setting setting,
        BigDecimal fixed,
        BigDecimal fixedMost, BigDecimal perKg, BigDecimal cap, BigDecimal lightBelow, BigDecimal lightAmount,
        String unit, String says, String rate, String warns, WarnsFor warnsFor, Evidence evidence,
        String source) implements Serializable {
    /** Where a way is open. */
    public enum Setting {
        /** Outside hospital, also by those who live with the patient. */
        COMMUNITY,
        /** A vein is open and resuscitation at hand. */
        VEIN,
        /** No vein is open. */
        NO_VEIN
    }

    /** Whom a warning is about. */
    public enum WarnsFor {
        CHILDBEARING, EVERYBODY
    }

    /** Is it named in what was typed, as a whole word? Fosphenytoin is no phenytoin here. */
    boolean isNamedIn(String typed) {
        return holdsWord(typed, drug);
    }

    /** Is its way named too? */
    boolean isRouteNamedIn(String typed) {
        return holdsWord(typed, route);
    }

    private static boolean holdsWord(String typed, String word) {
        return typed != null && Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE).matcher(typed).find();
    }

    /** midazolam IM. */
    public String label() {
        return drug + " " + route;
    }
}
