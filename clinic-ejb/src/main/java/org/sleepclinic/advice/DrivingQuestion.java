package org.sleepclinic.advice;

import java.io.Serializable;

/**
 * What is asked about driving.
 *
 * @param jurisdiction country by its code; blank: one whose rules are not here
 * @param group        1 or 2; null: not said
 * @param months       free of seizures, or of the pattern; null: not said
 * @param offMedicine  takes no anti-seizure medicine all that time; null: not said
 */
public record DrivingQuestion(String jurisdiction, DrivingSituation situation, Integer group, Integer months,
        Boolean offMedicine) implements Serializable {
}
