package org.sleepclinic.result;

import java.util.List;
import java.util.Set;

/** One draw or ECG, fully read: entered and derived values with their flags, and what to bear in mind. */
record Reading(List<ReadValue> values, Set<QualityNote> notes, CorrectionSource correction) {
    Flag worst() {
        return Flag.worst(values.stream().map(value -> value.judgement().flag()).toList());
    }
}
