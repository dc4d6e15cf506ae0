package org.sleepclinic.assessment;

/** A list of the patient's record an item points to instead of asking for it again. */
public enum SafetyList {
    ALLERGY, MEDICINE, IMPLANT, PREGNANCY_POTENTIAL, MEASUREMENT
}
