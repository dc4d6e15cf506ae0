package org.sleepclinic.web.result;

/** What somebody who saves a final report says of the tests of its order that have no value. */
public enum RestOfOrder {
    /** The report stays preliminary. */
    WILL_COME,
    /** The report is final, and says which tests it has no value of. */
    WILL_NOT_COME
}
