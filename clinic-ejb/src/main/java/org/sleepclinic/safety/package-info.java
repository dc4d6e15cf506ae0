/**
 * The safety checks of 5.3.4 on the scale of D11 and the state of a patient they look at. Knowledge rows and rules for
 * every feature that gives or chooses something: a step of a plan, a treatment.
 */
package org.sleepclinic.safety;
