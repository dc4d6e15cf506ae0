package org.sleepclinic.figures;

import java.io.Serializable;
import java.time.Instant;

/**
 * How much of a kind lies about now.
 *
 * @param group category of a study or result, code of a protocol
 */
public record LyingAbout(Figure figure, String group, int count, Instant oldest) implements Serializable {
}
