package org.sleepclinic.eeg;

/** Groups of an EEG report (clinical reference 6.4), in its order. */
public enum EegGroup {
    STUDY, MODULATOR, BACKGROUND, SLEEP, INTERICTAL, UNCERTAIN, EPISODE, POLYGRAPHIC, ARTEFACT;

    /** Only abnormal activity between seizures and seizures themselves can be epileptiform. */
    boolean mayBeEpileptiform() {
        return this == INTERICTAL || this == EPISODE;
    }
}
