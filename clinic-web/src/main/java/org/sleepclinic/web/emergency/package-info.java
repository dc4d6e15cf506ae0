/** The page of an emergency: the clock, the checklist, doses and calls. */
package org.sleepclinic.web.emergency;
