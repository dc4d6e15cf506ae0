package org.sleepclinic.score;

/** What a patient keeps a diary of: seizures by the day, sleep by the night that begins on a day's evening. */
public enum DiaryKind {
    SEIZURE, SLEEP
}
