package org.sleepclinic.advice;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Phi;

/**
 * One piece of safety advice and whether this patient was given it.
 *
 * @param givenOn newest day; null: never
 * @param givenBy display name; null: never
 * @param entry   what is voided if it was an error; null: never given
 */
@Phi
public record AdviceItem(String code, String topic, String says, Evidence evidence, String source, LocalDate givenOn,
        String givenBy, UUID entry, int version) implements Serializable {
    @Override
    public String toString() {
        return "AdviceItem[" + code + "]";
    }
}
