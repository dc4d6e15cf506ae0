package org.sleepclinic.assessment;

/** What a routing rule or red-flag rule says when nothing it needs is missing. */
public enum Verdict {
    PRESENT, ABSENT
}
