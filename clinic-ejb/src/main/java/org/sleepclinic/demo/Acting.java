package org.sleepclinic.demo;

import java.util.function.Supplier;

/** Somebody of the demo staff, doing a piece of work with that person's rights and in that person's name. */
abstract class Acting {
    /** Does the work; each use case in it is a transaction of its own. */
    public <T> T does(Supplier<T> work) {
        return work.get();
    }
}
