package org.sleepclinic.casefile;

/** What a note is about; an addendum says more to a signed note without touching it. */
public enum NoteKind {
    VISIT,
    PHONE,
    ADDENDUM,
    /** What a patient with a harmless condition was told. */
    REASSURANCE
}
