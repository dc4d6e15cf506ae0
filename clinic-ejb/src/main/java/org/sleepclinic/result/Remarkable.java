package org.sleepclinic.result;

import java.util.Collection;

/** Whether a doctor must open a report: numbers in range alone do not make it one to tick off unread. */
final class Remarkable {
    private Remarkable() {
    }

    /** A value outside its range or without one, something to bear in mind, or a rhythm that is not the usual one. */
    static boolean is(Flag worst, Collection<QualityNote> notes, Rhythm rhythm) {
        return worst != Flag.NORMAL || !notes.isEmpty() || isRemarkable(rhythm);
    }

    /** Null for blood. */
    static boolean isRemarkable(Rhythm rhythm) {
        return rhythm != null && rhythm != Rhythm.SINUS;
    }
}
