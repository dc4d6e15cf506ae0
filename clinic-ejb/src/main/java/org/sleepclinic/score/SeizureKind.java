package org.sleepclinic.score;

/** How a seizure looked to whoever wrote the diary; the classification proper stands with the diagnosis. */
public enum SeizureKind {
    FOCAL_AWARE, FOCAL_IMPAIRED, TONIC_CLONIC, TONIC, MYOCLONIC, ABSENCE, ATONIC, UNCLEAR
}
