package org.sleepclinic.casefile;

/** What the clinic may suspect behind twitching, jerking or cramps in sleep (clinical reference §1.1). */
public enum Condition {
    EPILEPSY, RLS, PLMS, HYPOCALCAEMIA, LEG_CRAMPS, HYPNIC_JERK, RBD, NREM_PARASOMNIA
}
