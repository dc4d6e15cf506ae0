/** How typed text becomes dates, moments, numbers, and how a field says what it could not read. */
package org.sleepclinic.web.field;
