/**
 * What was measured: laboratory panels and ECGs, entered with the unit received, judged against the range of the
 * patient's age and sex, completed by derived values, reviewed by a doctor. A report is never edited: it is amended by
 * a successor or voided.
 */
package org.sleepclinic.result;
