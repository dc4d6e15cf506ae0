/** Pages that show what the clinic treats by. */
package org.sleepclinic.web.protocol;
