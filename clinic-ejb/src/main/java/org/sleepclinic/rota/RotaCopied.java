package org.sleepclinic.rota;

import java.io.Serializable;
import java.util.UUID;

/**
 * How many duties and night shifts copying a month added, or taking the copy back took out.
 *
 * @param copy by which it is taken back
 */
public record RotaCopied(UUID copy, int duties, int shifts) implements Serializable {
}
