package org.sleepclinic.web.eeg;

import java.io.Serializable;
import java.util.List;
import org.sleepclinic.eeg.EegGroup;

/** The questions of one group of an EEG report. */
public class GroupForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final EegGroup group;
    private final List<SlotForm> slots;

    GroupForm(EegGroup group, List<SlotForm> slots) {
        this.group = group;
        this.slots = List.copyOf(slots);
    }

    public EegGroup getGroup() {
        return group;
    }

    public List<SlotForm> getSlots() {
        return slots;
    }

    /** Questions answered by terms alone. */
    public List<SlotForm> getPlain() {
        return slots.stream().filter(slot -> !slot.getSlot().detailed()).toList();
    }

    /** Questions answered by findings with place, shape and time. */
    public List<SlotForm> getDetailed() {
        return slots.stream().filter(slot -> slot.getSlot().detailed()).toList();
    }
}
