/** Pages about patients: finding, registering, correcting, and what must be known before touching them. */
package org.sleepclinic.web.patient;
