package org.sleepclinic.medication;

import org.sleepclinic.kernel.Evidence;

/**
 * Where an agent comes in the order for a subject (5.1.2, 5.2.1).
 *
 * @param line    1 first, 2 second, 3 third, 4 add-on, 5 second add-on
 * @param against suggested against as standard
 * @param gated   only for the people the valproate gate names
 */
record AgentLine(Subject subject, String agent, int line, boolean addOn, boolean against, boolean gated, String says,
        Evidence evidence, String source) {
}
