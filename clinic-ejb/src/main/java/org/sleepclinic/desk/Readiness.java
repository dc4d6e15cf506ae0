package org.sleepclinic.desk;

/** May the desk book with what it knows? */
public enum Readiness {
    /** Nothing is missing. */
    READY,
    /** Something is missing: ask now, it warns and does not block. */
    ASK_FIRST,
    /** Something is missing, and the patient is urgent: book, then ask. */
    BOOK_FIRST
}
