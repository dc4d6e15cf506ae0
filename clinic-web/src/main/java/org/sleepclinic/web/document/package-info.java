/** Scanned papers and letters. */
package org.sleepclinic.web.document;
