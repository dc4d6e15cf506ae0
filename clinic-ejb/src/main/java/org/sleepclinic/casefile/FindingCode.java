package org.sleepclinic.casefile;

/** Signs and symptoms a clinician confirms as present now, or as absent. */
public enum FindingCode {
    /** Tingling around the mouth or in the fingers. */
    TINGLING(true),
    /** Carpopedal spasm or tetany. */
    TETANY(true),
    /** Stridor or laryngospasm. */
    STRIDOR(true),
    NEW_SEIZURE(true),
    /** Carpal spasm within three minutes of an inflated cuff. */
    TROUSSEAU(true),
    /** Twitch of the face on tapping its nerve; common in the healthy, so it does not count by itself. */
    CHVOSTEK(false),
    LEG_CRAMPS(false),
    /** A clinician takes the event for a seizure; opens the safety advice of the epilepsy pathway (decision D5). */
    SUSPECTED_SEIZURE(false);

    private final boolean hypocalcaemiaSymptom;

    FindingCode(boolean hypocalcaemiaSymptom) {
        this.hypocalcaemiaSymptom = hypocalcaemiaSymptom;
    }

    /** Does it make a low calcium severe (clinical reference, decision D4)? */
    public boolean isHypocalcaemiaSymptom() {
        return hypocalcaemiaSymptom;
    }
}
