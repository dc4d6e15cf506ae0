/** Signing in and out, who may open which page, and the administrator's accounts. */
package org.sleepclinic.web.identity;
