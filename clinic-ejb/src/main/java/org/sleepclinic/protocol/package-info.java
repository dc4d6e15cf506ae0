/**
 * Treatment protocols as knowledge: versions, steps, decision tables, safety checks, each row with its source. Knows no
 * patient; {@code plan} walks a patient through.
 */
package org.sleepclinic.protocol;
