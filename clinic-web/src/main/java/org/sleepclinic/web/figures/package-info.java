/** Friday's figures. */
package org.sleepclinic.web.figures;
