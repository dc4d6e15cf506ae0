package org.sleepclinic.desk;

/**
 * What is on record of a patient who is to be booked.
 *
 * @param interpreterAsked whether anybody asked
 * @param language         whether the language is known where an interpreter is needed; true where none is
 * @param allergies        whether some are recorded, or that none are known
 * @param implants         likewise
 * @param referred         whether the case came by referral
 * @param consentNeeded    whether what is booked needs a signed consent
 * @param urgency          ROUTINE, URGENT, SAME_DAY or EMERGENCY, of the order or the case
 */
record DeskDetails(boolean phone, boolean address, boolean interpreterAsked, boolean language, boolean kin,
        boolean allergies, boolean implants, boolean referred, boolean referralLetter, boolean consentNeeded,
        boolean consent, String urgency) {
    boolean isUrgent() {
        return !"ROUTINE".equals(urgency);
    }
}
