package org.sleepclinic.night;

import java.io.Serializable;
import java.util.UUID;

/** A bed of the sleep laboratory that is open to booking. */
public record NightBed(UUID id, String name) implements Serializable {
}
