package org.sleepclinic.eeg;

/** What a finding of an EEG is described by. */
public enum FeatureKind {
    LOCATION, MORPHOLOGY, PATTERN, INCIDENCE, PREVALENCE, MODULATION
}
