package org.sleepclinic.eeg;

/** Is a report being signed, and with which words? */
public enum Signing {
    /** Kept unsigned. */
    NO,
    /** Signed; words that say otherwise than the choices are refused. */
    YES,
    /** Signed by somebody who saw where the words say otherwise than the choices, and lets them stand. */
    AS_WRITTEN
}
