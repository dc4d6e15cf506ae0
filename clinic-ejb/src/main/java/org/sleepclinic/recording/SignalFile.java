package org.sleepclinic.recording;

import java.io.InputStream;
import org.sleepclinic.order.OrderId;

/**
 * A file handed in for a study.
 *
 * @param bytes its whole content, read once and never held in memory
 * @param size  how many bytes that are
 */
public record SignalFile(OrderId order, InputStream bytes, long size) {
}
