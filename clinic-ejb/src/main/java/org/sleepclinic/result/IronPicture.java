package org.sleepclinic.result;

import java.math.BigDecimal;
import org.sleepclinic.kernel.Amount;
import org.sleepclinic.kernel.Phi;

/**
 * What the iron table looks at.
 *
 * @param ferritin         ng/mL, as told, or null
 * @param saturation       of transferrin in percent, or null
 * @param crp              mg/L, as told, or null
 * @param years            completed, or null
 * @param dialysis         on dialysis as far as known
 * @param haemochromatosis known
 */
@Phi
public record IronPicture(Amount ferritin, BigDecimal saturation, Amount crp, BigDecimal years,
        boolean dialysis, boolean haemochromatosis) {
    /** Of exact numbers, each of which may be null. */
    public static IronPicture exact(BigDecimal ferritin, BigDecimal saturation, BigDecimal crp, BigDecimal years,
            boolean dialysis, boolean haemochromatosis) {
        return new IronPicture(amount(ferritin), saturation, amount(crp), years, dialysis, haemochromatosis);
    }

    private static Amount amount(BigDecimal exact) {
        return exact == null ? null : Amount.exact(exact);
    }

    @Override
    public String toString() {
        return "IronPicture";
    }
}
