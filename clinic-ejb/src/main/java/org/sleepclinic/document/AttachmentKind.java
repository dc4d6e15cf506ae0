package org.sleepclinic.document;

/** What a paper that came with a patient is. */
public enum AttachmentKind {
    REFERRAL, CONSENT, REPORT, OTHER
}
