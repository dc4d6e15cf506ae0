package org.sleepclinic.recording;

/** Which edition of the format a file is in. */
public enum EdfKind {
    /** The edition of 1992: signals only. */
    EDF,
    /** With events, without gaps. */
    EDF_PLUS_CONTINUOUS,
    /** With events, and gaps between its data records. */
    EDF_PLUS_DISCONTINUOUS
}
