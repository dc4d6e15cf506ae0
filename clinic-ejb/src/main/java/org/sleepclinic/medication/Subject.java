package org.sleepclinic.medication;

/** What the order of agents depends on: the seizures, or restless legs (5.1.2, 5.2.1). */
public enum Subject {
    TONIC_CLONIC, FOCAL, ABSENCE, ABSENCE_AND_OTHER, MYOCLONIC, TONIC_ATONIC, RLS;

    public Purpose purpose() {
        return this == RLS ? Purpose.RLS : Purpose.EPILEPSY;
    }
}
