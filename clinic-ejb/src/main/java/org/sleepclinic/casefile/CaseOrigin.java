package org.sleepclinic.casefile;

/** How a case came to the clinic. */
public enum CaseOrigin {
    REFERRAL, WALK_IN
}
