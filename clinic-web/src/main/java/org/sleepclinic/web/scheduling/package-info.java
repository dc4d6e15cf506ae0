/** Schedules, booking, the duty roster, and what can be booked. */
package org.sleepclinic.web.scheduling;
