package org.sleepclinic.identity;

import java.io.Serializable;
import java.util.UUID;

/** Somebody to be chosen from a list. */
public record Colleague(UUID id, String displayName) implements Serializable {
}
