package org.sleepclinic.alert;

import java.io.Serializable;

/**
 * How many alerts nobody has answered, the same for every reader.
 *
 * @param emergencies those that ring red
 * @param others      those that may wait an hour
 */
public record OpenAlerts(long emergencies, long others) implements Serializable {
    static final OpenAlerts NONE = new OpenAlerts(0, 0);

    public long all() {
        return emergencies + others;
    }
}
