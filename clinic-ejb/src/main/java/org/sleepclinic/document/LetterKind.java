package org.sleepclinic.document;

/** What a letter about an appointment tells. */
public enum LetterKind {
    BOOKED, MOVED, CANCELLED
}
