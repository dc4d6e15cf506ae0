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
    SUSPECTED_SEIZURE(false),
    /** Falls asleep without warning. */
    SLEEP_ATTACKS(false),
    /** Gambling, buying, eating or the like beyond control. */
    IMPULSE_CONTROL(false),
    PSYCHOSIS(false),
    /** Anaphylaxis or hypotension while iron runs into a vein. */
    IV_IRON_REACTION(false);

    private final boolean hypocalcaemiaSymptom;

    FindingCode(boolean hypocalcaemiaSymptom) {
        this.hypocalcaemiaSymptom = hypocalcaemiaSymptom;
    }

    /** Can a treatment of restless legs bring it: a dopaminergic medicine, or iron by vein? */
    public boolean isOfTreatment() {
        return this == SLEEP_ATTACKS || this == IMPULSE_CONTROL || this == PSYCHOSIS || this == IV_IRON_REACTION;
    }

    /** Does it make a low calcium severe (clinical reference, decision D4)? */
    public boolean isHypocalcaemiaSymptom() {
        return hypocalcaemiaSymptom;
    }
}
