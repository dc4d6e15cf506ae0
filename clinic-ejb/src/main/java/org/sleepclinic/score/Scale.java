package org.sleepclinic.score;

/**
 * A questionnaire the clinic scores (clinical reference 4). Its questions are shipped only where their owner gave them
 * away; of the others the points per item or the total are entered from the patient's own sheet.
 */
public enum Scale {
    /** International restless legs scale: all ten numbers, or none and the total. */
    IRLS(10, 4, false),
    ESS(8, 3, false),
    ISI(7, 4, false),
    /** Seven components of 0 to 3, worked out on the sheet. */
    PSQI(7, 3, false),
    STOP_BANG(8, 1, false),
    /** The last item asks for thoughts of death or self-harm. */
    PHQ9(9, 3, true),
    GAD7(7, 3, true);

    private final int items;
    private final int itemMost;
    private final boolean shipped;

    Scale(int items, int itemMost, boolean shipped) {
        this.items = items;
        this.itemMost = itemMost;
        this.shipped = shipped;
    }

    /** How many items it has. */
    public int items() {
        return items;
    }

    /** Most points of one item; the fewest are 0. */
    public int itemMost() {
        return itemMost;
    }

    /** Most points in all. */
    public int most() {
        return items * itemMost;
    }

    /** May its questions be shown? Then they are asked one by one. */
    public boolean isShipped() {
        return shipped;
    }
}
