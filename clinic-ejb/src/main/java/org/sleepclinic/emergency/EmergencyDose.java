package org.sleepclinic.emergency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Quantity;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.kernel.RuleLimit;

/** How much of an emergency medicine this patient is given at once. It prescribes nothing. */
@ClinicalRule(id = "R-EMERGENCY-DOSE", source = "NG217 7.1.3, 7.1.9; SE-DOSE; AES-SUM; D12; T42; T43",
        evidence = Evidence.UNVERIFIED,
        says = "Dose by weight, never above the cap of its row; fixed doses as they stand, half of the intramuscular midazolam"
                + " below 40 kg. What was given above the cap, or more than a tenth (local) above the dose of the weight, wants a reason. Without a weight of the last year, or for a child, there is no number: the source's text is shown.")
public final class EmergencyDose {
    /** Named when there is no weight to count with. */
    public static final String WEIGHT = "WEIGHT";
    /** Named when the patient is no adult: the rows are an adult's. */
    public static final String ADULT = "ADULT";

    /** The limit of what is given against what the weight counts to: what the vials give is no other dose. */
    static final String ROUNDED = "ROUNDED";
    private static final BigDecimal PERCENT = new BigDecimal("0.01");

    private EmergencyDose() {
    }

    /** The most that is given at once without a reason, in the unit of the way; {@code rounded} in percent of the weight's dose. */
    static BigDecimal most(DoseWay way, Optional<BigDecimal> kilograms, RuleLimit rounded) {
        if (way.perKg() != null) {
            BigDecimal share = rounded.limit().amount().multiply(PERCENT);
            return kilograms.map(weight -> way.perKg().multiply(weight).multiply(share).min(way.cap()))
                    .orElse(way.cap());
        }
        boolean light = way.lightBelow() != null
                && kilograms.filter(weight -> weight.compareTo(way.lightBelow()) < 0).isPresent();
        return light ? way.lightAmount() : way.fixedMost() == null ? way.fixed() : way.fixedMost();
    }

    /**
     * The dose, unrounded, with what it was counted from.
     *
     * @param kilograms newest weight of the last year, if any
     * @param adult     18 years or more
     */
    static Finding<Quantity> of(DoseWay way, Optional<BigDecimal> kilograms, boolean adult) {
        if (!adult) {
            return Finding.indeterminate(EmergencyDose.class, List.of(), Set.of(ADULT));
        }
        boolean needsWeight = way.perKg() != null || way.lightBelow() != null;
        if (needsWeight && kilograms.isEmpty()) {
            return Finding.indeterminate(EmergencyDose.class, List.of(), Set.of(WEIGHT));
        }
        List<Reason> reasons = new ArrayList<>();
        kilograms.ifPresent(weight -> reasons.add(new Reason("weight", plain(weight) + " kg")));
        return Finding.of(EmergencyDose.class, new Quantity(amount(way, kilograms, reasons), way.unit()), reasons);
    }

    private static BigDecimal amount(DoseWay way, Optional<BigDecimal> kilograms, List<Reason> reasons) {
        if (way.perKg() != null) {
            BigDecimal counted = way.perKg().multiply(kilograms.orElseThrow());
            if (counted.compareTo(way.cap()) > 0) {
                reasons.add(new Reason("capped", plain(counted)));
                return way.cap();
            }
            return counted;
        }
        boolean light = way.lightBelow() != null && kilograms.orElseThrow().compareTo(way.lightBelow()) < 0;
        return light ? way.lightAmount() : way.fixed();
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
