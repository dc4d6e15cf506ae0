/** What becomes of everything thrown: text at a field, an error page, a line in the log. */
package org.sleepclinic.web.error;
