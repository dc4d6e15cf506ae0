package org.sleepclinic.casefile;

import java.io.Serializable;
import java.util.UUID;

/** Somebody who can answer for a case. */
public record Physician(UUID id, String name) implements Serializable {
}
