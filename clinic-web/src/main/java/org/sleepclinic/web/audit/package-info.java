/** Who looked at whom, for administrators. */
package org.sleepclinic.web.audit;
