package org.sleepclinic.order;

/** How soon an order is wanted, least pressing first. */
public enum OrderPriority {
    ROUTINE, URGENT, SAME_DAY, EMERGENCY
}
