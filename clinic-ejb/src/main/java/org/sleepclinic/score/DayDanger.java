package org.sleepclinic.score;

import java.io.Serializable;
import org.sleepclinic.kernel.Alarm;

/**
 * What one day of a diary alarms about.
 *
 * @param flag  RF-01 or RF-03
 * @param level how soon somebody must look at it
 */
public record DayDanger(String flag, Alarm.Level level) implements Serializable, Comparable<DayDanger> {
    /** The graver first. */
    @Override
    public int compareTo(DayDanger other) {
        int byLevel = level.compareTo(other.level);
        return byLevel != 0 ? byLevel : flag.compareTo(other.flag);
    }
}
