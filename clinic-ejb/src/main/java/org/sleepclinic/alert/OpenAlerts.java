package org.sleepclinic.alert;

/**
 * How many alerts nobody has answered, the same for every reader.
 *
 * @param emergencies those that ring red
 * @param others      those that may wait an hour
 */
public record OpenAlerts(long emergencies, long others) {
    static final OpenAlerts NONE = new OpenAlerts(0, 0);
}
