package org.sleepclinic.desk;

/** What the clinic should know of a patient before the first visit. */
public enum MissingDetail {
    /** Nobody can be told of a change. */
    PHONE,
    /** No letter arrives. */
    ADDRESS,
    /** Nobody asked whether an interpreter is needed. */
    INTERPRETER,
    /** An interpreter is needed, the language is not written down. */
    LANGUAGE,
    /** Nobody to be called when something happens at night. */
    NEXT_OF_KIN,
    ALLERGIES,
    /** Metal and devices decide about scans and stimulation. */
    IMPLANTS,
    /** The patient was referred, the letter is not here. */
    REFERRAL_LETTER,
    /** The study films or sedates, or keeps somebody overnight; nobody has the signed consent. */
    CONSENT
}
