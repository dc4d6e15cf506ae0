package org.sleepclinic.order;

import java.io.Serializable;

/**
 * An order as somebody saw it. Acting on a version that is no longer the newest is refused with {@code stale}, so
 * nobody signs what another has just changed.
 */
public record OrderVersion(OrderId id, int version) implements Serializable {
}
