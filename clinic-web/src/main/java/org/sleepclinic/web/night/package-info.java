/** Beds against nights, the sheet of the evening, the record of the morning, devices patients take home. */
package org.sleepclinic.web.night;
