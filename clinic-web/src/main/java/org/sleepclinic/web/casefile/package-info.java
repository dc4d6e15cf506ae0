/** Pages about cases: opening, lists, their way, what is suspected and confirmed, and notes. */
package org.sleepclinic.web.casefile;
