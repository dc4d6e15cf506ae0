package org.sleepclinic.rota;

import java.io.Serializable;

/** How many duties and night shifts copying a month added. */
public record RotaCopied(int duties, int shifts) implements Serializable {
}
