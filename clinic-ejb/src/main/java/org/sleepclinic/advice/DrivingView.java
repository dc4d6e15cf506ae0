package org.sleepclinic.advice;

import java.io.Serializable;
import java.time.LocalDate;
import org.sleepclinic.kernel.Phi;

/**
 * What was recorded about driving.
 *
 * @param jurisdiction name of the country, or null where its rules are not here
 * @param situation    or null
 * @param group        or null
 * @param months       as told, or null
 */
@Phi
public record DrivingView(DrivingStatus status, String jurisdiction, DrivingSituation situation, Integer group,
        Integer months, boolean toldNotify, String note, LocalDate advisedOn,
        String advisedBy) implements Serializable {
    @Override
    public String toString() {
        return "DrivingView[" + status + "]";
    }
}
