/**
 * What every feature stands on: the boundary of a use case, refusals, time, life cycles, quantities, the shape of a
 * clinical rule's answer, and the ports to who is asking and what is kept of it. Knows no feature.
 */
package org.sleepclinic.kernel;
