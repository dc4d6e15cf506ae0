package org.sleepclinic.eeg;

import java.io.Serializable;

/** A place, shape or time a finding can have. */
public record EegFeature(String code, FeatureKind kind, String label, String hedTag) implements Serializable {
}
