package org.sleepclinic.assessment;

/** What became of a question. A question without any of these is still open; none of them ever reads as "normal". */
public enum AnswerState {
    /** There is an answer. */
    ANSWERED,
    /** Asked, and nobody could say. */
    UNKNOWN,
    /** Left out on purpose. */
    NOT_ASKED
}
