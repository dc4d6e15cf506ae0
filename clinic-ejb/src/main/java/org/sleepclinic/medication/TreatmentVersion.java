package org.sleepclinic.medication;

import java.io.Serializable;

/** A treatment as somebody saw it. */
public record TreatmentVersion(TreatmentId id, int version) implements Serializable {
}
