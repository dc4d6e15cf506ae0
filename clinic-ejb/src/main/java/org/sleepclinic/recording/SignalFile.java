package org.sleepclinic.recording;

import java.io.InputStream;
import org.sleepclinic.order.OrderId;

/**
 * A file handed in for a study.
 *
 * @param bytes its whole content, read once
 */
public record SignalFile(OrderId order, InputStream bytes) {
}
