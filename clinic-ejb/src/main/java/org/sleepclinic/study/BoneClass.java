package org.sleepclinic.study;

/** What a bone density says (clinical reference 3.4). */
public enum BoneClass {
    NORMAL,
    OSTEOPENIA,
    OSTEOPOROSIS,
    SEVERE_OSTEOPOROSIS,
    /** Osteoporosis by the score; nobody knows of a fragility fracture, so whether it is severe stays open. */
    OSTEOPOROSIS_MAYBE_SEVERE,
    /** By the Z-score: never called osteoporosis from density alone. */
    BELOW_EXPECTED,
    WITHIN_EXPECTED
}
