package org.sleepclinic.chart;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.sleepclinic.kernel.Phi;

/**
 * A medicine the patient takes, as recorded among the safety facts, or begun by a plan and not recorded there yet.
 *
 * @param none true for the one entry "none known"
 * @param planned a step of a plan began it; nobody has recorded a medicine since
 * @param told somebody told it, or has told since that it is all; false: begun here, and what else is taken nobody recorded
 * @param treatment the treatment that leads it, or null
 * @param nextOn    the day of its next change, or null
 * @param watchOn   the day something watched is due, or null
 * @param dose dose and times as written, or null
 */
@Phi
public record Medicine(boolean none, boolean planned, boolean told, String name, String dose,
        LocalDate since, UUID treatment, LocalDate nextOn, LocalDate watchOn) implements Serializable {
    @Override
    public String toString() {
        return "Medicine[…]";
    }
}
