package org.sleepclinic.patient;

/** What must be known about a patient before touching them. */
public enum SafetyKind {
    /** Allergy or intolerance, with its reaction. */
    ALLERGY,
    /** A medicine the patient takes, whoever prescribed it. */
    MEDICINE,
    /** A device or metal in the body: matters for MRI, EEG and ECG. */
    IMPLANT,
    /** Able to become pregnant, planning to, or pregnant: matters for imaging and for several antiseizure medicines. */
    PREGNANCY_POTENTIAL
}
