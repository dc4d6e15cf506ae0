/** The way through the clinic. */
package org.sleepclinic.web.navigation;
