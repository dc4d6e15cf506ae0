package org.sleepclinic.result;

import java.math.BigDecimal;
import org.sleepclinic.kernel.Phi;

/**
 * What the iron table looks at.
 *
 * @param ferritin         ng/mL, or null
 * @param saturation       of transferrin in percent, or null
 * @param crp              mg/L, or null
 * @param years            completed, or null
 * @param dialysis         on dialysis as far as known
 * @param haemochromatosis known
 */
@Phi
public record IronPicture(BigDecimal ferritin, BigDecimal saturation, BigDecimal crp, BigDecimal years,
        boolean dialysis, boolean haemochromatosis) {
    @Override
    public String toString() {
        return "IronPicture";
    }
}
