package org.sleepclinic.chart;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.sleepclinic.kernel.Evidence;

/**
 * A step of one of the case's plans: open ones by due date, then what was done, newest first, then what may still come.
 *
 * @param planStep  the step to open; null while it may still come
 * @param protocol  protocol name and version
 * @param code      HC-10
 * @param role      who does it (see {@code Roles})
 * @param status    OPEN, DONE, DEVIATED, LATER
 * @param due       when it is due; for steps done, when it was; null while it may still come
 * @param closedAt  when it was done, or null
 * @param outcome   how it ended, or null; for what may still come, when it would
 * @param because   what happened that opened it or made it due sooner, else the line of the decision table, the outcome or the
 *                  entry condition that opened it
 * @param evidence  of the step
 * @param source    source keys
 * @param approved  by whom the protocol version was approved, or null
 * @param emergency the step is part of an emergency
 * @param overdue   open, and later than the clinic allows (see {@code kernel.Overdue})
 */
public record PlanLine(UUID planStep, String protocol, String code, String title, String action, String role,
        String status, Instant due, Instant closedAt, String outcome, String because, Evidence evidence, String source,
        String approved, boolean emergency, boolean overdue) implements Serializable {
    public boolean isOpen() {
        return "OPEN".equals(status);
    }

    /** May still come. */
    public boolean isLater() {
        return planStep == null;
    }
}
