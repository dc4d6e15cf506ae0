package org.sleepclinic.kernel;

/** A value a laboratory tells only as less or more than a number: what its method can measure ends there. */
public enum Bound {
    BELOW("<"), ABOVE(">");

    private final String sign;

    Bound(String sign) {
        this.sign = sign;
    }

    /** Before an amount: {@code "< "}, {@code "> "}, or the empty text where the amount is exact. */
    public static String before(Bound bound) {
        return bound == null ? "" : bound.sign + " ";
    }
}
