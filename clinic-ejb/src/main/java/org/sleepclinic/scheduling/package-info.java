/** Whose time, which room, when; and who answers at every hour. */
package org.sleepclinic.scheduling;
