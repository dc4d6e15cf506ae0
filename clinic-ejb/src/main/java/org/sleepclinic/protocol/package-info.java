/**
 * Treatment protocols as knowledge: versions, steps, decision tables, each row with its source. Knows no
 * patient; {@code plan} walks a patient through.
 */
package org.sleepclinic.protocol;
