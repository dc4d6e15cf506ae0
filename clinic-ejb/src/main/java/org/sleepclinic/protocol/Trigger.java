package org.sleepclinic.protocol;

import java.io.Serializable;

/**
 * What happens to a patient while a plan runs and opens one of its steps by itself.
 *
 * @param event    {@code MEDICINE:<class>}, {@code BEGUN:<class>}, {@code PREGNANCY} or {@code FINDING:<code>}
 * @param step     code of the step it opens
 * @param dueAfter how soon
 */
public record Trigger(String event, String step, DueAfter dueAfter) implements Serializable {
    /** Prefix of a medicine of a class put on the patient's list. */
    public static final String MEDICINE = "MEDICINE:";
    /** Prefix of a treatment of a class begun here. */
    public static final String BEGUN = "BEGUN:";
    /** Prefix of a sign a clinician confirmed as present. */
    public static final String FINDING = "FINDING:";
    /** Somebody told that the patient is pregnant. */
    public static final String PREGNANCY = "PREGNANCY";
}
