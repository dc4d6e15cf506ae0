package org.sleepclinic.study;

/** What a report of head imaging goes through, one after the other, so that nothing is passed over in silence. */
public enum ImagedStructure {
    MESIAL_TEMPORAL, CORTEX, WHITE_MATTER, DEEP_GREY, VENTRICLES, POSTERIOR_FOSSA, VESSELS, EXTRA_AXIAL, SKULL
}
