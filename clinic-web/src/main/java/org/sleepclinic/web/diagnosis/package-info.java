/** The page on which a physician says what a case is. */
package org.sleepclinic.web.diagnosis;
