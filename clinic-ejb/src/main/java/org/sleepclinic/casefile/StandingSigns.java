package org.sleepclinic.casefile;

import java.time.Duration;

/**
 * Which signs stand, as a select for other features' statements: per sign the latest entry that was not voided, whether it
 * says present or absent. Its columns are those of {@code case_finding}.
 */
public final class StandingSigns {
    /** A sign confirmed longer ago is not "present now" (D4); a local choice. */
    public static final Duration PRESENT_NOW = Duration.ofDays(7);

    private StandingSigns() {
    }

    /** Over all cases of a patient, as a symptom is there now or it is not; {@code patient} is an expression in SQL. */
    public static String ofPatient(String patient) {
        return latest("k.patient_id = " + patient);
    }

    /** As last looked for in one case; {@code caseId} is an expression in SQL. */
    public static String ofCase(String caseId) {
        return latest("k.case_id = " + caseId);
    }

    /**
     * When a new seizure was last confirmed as present, unless it was looked for since and not found; no row when none
     * is known. A suspected seizure is confirmed days after the event and tells no time of it (D7).
     */
    public static String newSeizure(String patient) {
        return "select sign.confirmed_at from (" + ofPatient(patient) + ") sign where sign.code = 'NEW_SEIZURE'"
                + " and sign.present";
    }

    private static String latest(String whose) {
        return "select distinct on (k.code) k.* from case_finding k where " + whose
                + " and k.voided_at is null order by k.code, k.confirmed_at desc, k.id desc";
    }
}
