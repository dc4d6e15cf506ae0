/**
 * A patient's way through a protocol: proposals with their why, open steps with due date and role, what was measured,
 * which row decided, deviations and postponements with their reasons. Advises; prescribes nothing.
 */
package org.sleepclinic.plan;
