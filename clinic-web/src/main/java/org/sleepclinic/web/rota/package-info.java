/** The month plan of people and beds. */
package org.sleepclinic.web.rota;
