package org.sleepclinic.study;

import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Quantity;

/**
 * One index of a study.
 *
 * @param analyte its code
 * @param formula name, version and rule, as kept with the value
 * @param finding the index, unrounded, or what is missing for it
 */
public record Index(String analyte, String formula, Finding<Quantity> finding) {
}
