package org.sleepclinic.study;

/** How severe sleep apnoea is by its AHI. */
public enum AhiBand {
    NORMAL, MILD, MODERATE, SEVERE
}
