package org.sleepclinic.night;

import java.io.Serializable;
import java.util.List;

/** Devices, overdue ones first, and the orders that wait for one, most pressing first. */
public record DeviceShelf(List<DeviceView> devices, List<HomeOrder> waiting) implements Serializable {
    public DeviceShelf {
        devices = List.copyOf(devices);
        waiting = List.copyOf(waiting);
    }

    /** Those that lie ready for an order. */
    public List<DeviceView> readyFor(HomeOrder order) {
        return devices.stream().filter(device -> !device.isOut() && device.active() && device.kind() == order.kind())
                .toList();
    }

    public long overdue() {
        return devices.stream().filter(DeviceView::overdue).count();
    }
}
