/**
 * Who the clinic's patients are, what must be known before touching them (allergies, medicines, implants, pregnancy),
 * and what they measure. Finding the right patient, and only once, begins here.
 */
package org.sleepclinic.patient;
