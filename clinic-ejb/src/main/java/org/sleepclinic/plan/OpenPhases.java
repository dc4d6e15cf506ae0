package org.sleepclinic.plan;

/** How many active plans a case has, and how many of their open steps treat or follow up. */
record OpenPhases(int plans, int treatment, int followUp) {
}
