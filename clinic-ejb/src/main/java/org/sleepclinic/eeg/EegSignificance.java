package org.sleepclinic.eeg;

/** What an EEG means as a whole (clinical reference 6.4). */
public enum EegSignificance {
    NORMAL("normal EEG"),
    NO_DEFINITE_ABNORMALITY("no definite abnormality"),
    EPILEPSY_FOCAL("abnormal, supports focal epilepsy"),
    EPILEPSY_GENERALISED("abnormal, supports generalised epilepsy"),
    EPILEPSY_UNKNOWN("abnormal, supports epilepsy, focal or generalised not known"),
    PNES("psychogenic non-epileptic seizure recorded"),
    OTHER_NON_EPILEPTIC("other non-epileptic episode recorded"),
    FOCAL_DYSFUNCTION("abnormal, focal dysfunction"),
    DIFFUSE_DYSFUNCTION("abnormal, diffuse dysfunction"),
    COMA("coma"),
    BRAIN_DEATH("electrocerebral inactivity"),
    STATUS_EPILEPTICUS("status epilepticus"),
    UNCERTAIN("uncertain");

    private final String words;

    EegSignificance(String words) {
        this.words = words;
    }

    /** As a report says it. */
    String words() {
        return words;
    }

    boolean isEpileptic() {
        return this == EPILEPSY_FOCAL || this == EPILEPSY_GENERALISED || this == EPILEPSY_UNKNOWN
                || this == STATUS_EPILEPTICUS;
    }

    /** Nothing abnormal: which never rules epilepsy out. */
    public boolean isUnremarkable() {
        return this == NORMAL || this == NO_DEFINITE_ABNORMALITY;
    }
}
