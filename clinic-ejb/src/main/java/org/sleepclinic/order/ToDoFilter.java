package org.sleepclinic.order;

import java.io.Serializable;

/** Which open orders to show; null means any. */
public record ToDoFilter(OrderCategory category, FulfilmentStatus fulfilment) implements Serializable {
    /** Every open order. */
    public static final ToDoFilter ALL = new ToDoFilter(null, null);
}
