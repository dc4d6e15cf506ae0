/** Words, formats and frame that every page shares. */
package org.sleepclinic.web.shell;
