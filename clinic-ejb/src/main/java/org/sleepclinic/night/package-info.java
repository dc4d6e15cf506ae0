/** The nights of the sleep laboratory: who watches, which bed, the sheet of the evening and the record of the morning; devices at home. */
package org.sleepclinic.night;
