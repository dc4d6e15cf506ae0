package org.sleepclinic.night;

import java.io.Serializable;
import java.util.UUID;

/** Somebody who may watch a night: account and display name. */
public record Technologist(UUID id, String name) implements Serializable {
}
