/** Pages of the feature {@code recording}: the signal files of an order, and what is in one of them. */
package org.sleepclinic.web.recording;
