package org.sleepclinic.kernel;

/** How well a piece of clinical knowledge is supported; shown wherever the knowledge is used. */
public enum Evidence {
    /** Checked against the named source. */
    VERIFIED,
    /** Well-established knowledge whose source was not checked yet. */
    UNVERIFIED,
    /** A local design choice that needs a clinician's decision. */
    LOCAL
}
