package org.sleepclinic.study;

/** Lumbar vertebrae of a DXA; a broken or worn one is left out and named. */
public enum Vertebra {
    L1, L2, L3, L4
}
