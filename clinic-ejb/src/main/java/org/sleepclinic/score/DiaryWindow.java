package org.sleepclinic.score;

/** How many days in a row a count of a diary needs; its one home, for rules, queries, forms and paper. */
public final class DiaryWindow {
    /** Days of one period of the seizure diary. */
    public static final int SEIZURE_DAYS = 28;
    /** Nights of the sleep diary in which restless legs are counted. */
    public static final int NIGHTS = 7;

    private DiaryWindow() {
    }
}
