/** The pages on which a physician chooses an agent and leads a treatment. */
package org.sleepclinic.web.medication;
