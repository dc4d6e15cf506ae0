package org.sleepclinic.order;

import java.io.Serializable;

/** So many signed orders of one kind are not done yet. */
public record ToDoCount(OrderCategory category, long open) implements Serializable {
}
