/** A month of people and beds on one page: who answers, who watches, who is away, what is closed. Reads other features, used by none. */
package org.sleepclinic.rota;
