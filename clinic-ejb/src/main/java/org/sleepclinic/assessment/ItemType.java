package org.sleepclinic.assessment;

/** How an item is answered. */
public enum ItemType {
    /** {@code YES} or {@code NO}. */
    BOOLEAN,
    /** One option's code. */
    CHOICE,
    /** Codes of all options that apply; {@code NONE} stands alone. */
    MULTI,
    /** A whole number in the item's unit. */
    INTEGER,
    /** A number in the item's unit. */
    DECIMAL,
    /** Free text of at most 4,000 characters. */
    TEXT,
    /** A day, not in the future. */
    DATE,
    /** A time of day on the 24-hour clock. */
    TIME;

    /** Chosen from what is shown, rather than typed. */
    public boolean isChosen() {
        return this == BOOLEAN || this == CHOICE || this == MULTI;
    }
}
