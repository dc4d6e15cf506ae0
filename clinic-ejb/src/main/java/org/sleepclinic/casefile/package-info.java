/**
 * A case: one complaint of one patient, from referral to closure, with what the clinic suspects, the signs a clinician
 * confirmed, and the notes written along the way.
 */
package org.sleepclinic.casefile;
