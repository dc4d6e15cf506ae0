package org.sleepclinic.recording;

/** Something odd in a file that does not keep it from being read. */
public enum EdfRemark {
    /** The head names a patient. The name was not kept. */
    NAMED_PATIENT,
    /** The head gives another birth date than the patient's: perhaps another patient's file. */
    OTHER_BIRTH_DATE,
    /** Letters beyond plain ASCII in the head. */
    LETTERS,
    /** Several channels of one name. */
    SAME_LABELS,
    /** An EDF+ file without a channel of events. */
    NO_EVENTS,
    /** A channel without a single change: an electrode off, or a cable out. */
    FLAT_CHANNEL,
    /** A data record larger than the 61,440 bytes the format advises. */
    LARGE_RECORDS
}
