package org.sleepclinic.restlesslegs;

import java.math.BigDecimal;
import org.sleepclinic.kernel.Phi;

/**
 * What the augmentation check asks; null where nobody asked or knows.
 *
 * @param dopaminergic takes a dopaminergic medicine
 * @param asked        the four questions of suspicion
 * @param course       what the criteria ask beyond them
 */
@Phi
public record AugmentationSigns(Boolean dopaminergic, Asked asked, Course course) {
    /**
     * The four questions, each against how it was when the medicine was begun.
     *
     * @param earlier  symptoms earlier in the day
     * @param more     more of it, or taken earlier, is needed
     * @param stronger symptoms stronger
     * @param spread   to other parts of the body
     */
    public record Asked(Boolean earlier, Boolean more, Boolean stronger, Boolean spread) {
    }

    /**
     * What the criteria ask.
     *
     * @param responded   to the medicine earlier
     * @param worseDays   of the last seven
     * @param explained   by something else
     * @param paradoxical better with less, worse with more
     * @param hours       how many hours earlier than at first
     * @param latency     symptoms come sooner at rest
     * @param relief      a dose helps for a shorter time
     */
    public record Course(Boolean responded, BigDecimal worseDays, Boolean explained, Boolean paradoxical,
            BigDecimal hours, Boolean latency, Boolean relief) {
    }

    @Override
    public String toString() {
        return "AugmentationSigns";
    }
}
