package org.sleepclinic.night;

import java.io.Serializable;

/** A set of equipment for one bed, and how many of it there are. */
public record Kit(String code, String name, int units) implements Serializable {
}
