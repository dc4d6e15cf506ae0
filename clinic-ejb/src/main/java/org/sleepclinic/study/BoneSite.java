package org.sleepclinic.study;

/** Where bone density is measured; the lowest of the three decides. */
public enum BoneSite {
    SPINE, HIP, NECK
}
