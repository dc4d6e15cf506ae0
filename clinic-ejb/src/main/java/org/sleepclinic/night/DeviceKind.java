package org.sleepclinic.night;

/** What patients take home. */
public enum DeviceKind {
    /** Home sleep apnoea test. */
    HSAT,
    /** Worn on the wrist for one or two weeks. */
    ACTIGRAPHY,
    AMBULATORY_EEG
}
