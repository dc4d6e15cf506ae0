/** The one search box. */
package org.sleepclinic.web.search;
