package org.sleepclinic.recording;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A time in which nothing was recorded.
 *
 * @param afterRecord the data record before it, counted from 1
 * @param onset       seconds after the start of the file
 * @param seconds     how long it lasted
 */
public record RecordingGap(int afterRecord, BigDecimal onset, BigDecimal seconds) implements Serializable {
}
