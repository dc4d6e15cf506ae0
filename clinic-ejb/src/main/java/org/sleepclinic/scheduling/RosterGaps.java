package org.sleepclinic.scheduling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sleepclinic.kernel.TimeSlot;

/** Puts a gap into the roster wherever nobody answers: an unanswered hour is seen, not missed. */
final class RosterGaps {
    private RosterGaps() {
    }

    /**
     * The duties with the gaps between, before and after them.
     *
     * @param duties in order of start, none overlapping, each touching {@code whole}
     */
    static List<DutyView> shown(List<DutyView> duties, TimeSlot whole) {
        List<DutyView> all = new ArrayList<>();
        Instant covered = whole.start();
        for (DutyView duty : duties) {
            if (covered.isBefore(duty.start())) {
                all.add(DutyView.gap(covered, duty.start()));
            }
            all.add(duty);
            covered = duty.end();
        }
        if (covered.isBefore(whole.end())) {
            all.add(DutyView.gap(covered, whole.end()));
        }
        return all;
    }
}
