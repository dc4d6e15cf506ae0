/** Pages of a patient's plan: what is advised, the step at hand, the whole way, the worklist. */
package org.sleepclinic.web.plan;
