package org.sleepclinic.recording;

import java.io.InputStream;
import org.sleepclinic.order.OrderId;

/**
 * A file handed in for a study.
 *
 * @param name  as the person's machine called it; shown, never used to find a file
 * @param bytes its whole content, read once
 */
public record SignalFile(OrderId order, String name, InputStream bytes) {
}
