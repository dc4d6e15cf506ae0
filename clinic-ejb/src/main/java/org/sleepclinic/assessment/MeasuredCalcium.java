package org.sleepclinic.assessment;

import java.io.Serializable;

/**
 * The newest adjusted or ionised calcium on record.
 *
 * @param low  judged below its range
 * @param seen value, unit and day as shown
 */
record MeasuredCalcium(boolean low, String seen) implements Serializable {
}
