/**
 * An invented clinic to look at: about 120 patients over two years, made by driving the facades as the demo staff would.
 * Runs only where {@code CLINIC_DEMO=true}; used by nobody.
 */
package org.sleepclinic.demo;
