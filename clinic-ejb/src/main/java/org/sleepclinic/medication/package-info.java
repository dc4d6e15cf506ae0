/**
 * What a physician treats with: the formulary as knowledge, the rules that speak when an agent is chosen or raised, and a
 * patient's treatments rung by rung. It records decisions and prescribes nothing.
 */
package org.sleepclinic.medication;
