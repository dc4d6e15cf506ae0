/** What the front desk sees before it books: the patient with what is open and what is missing. Reads other features, used by none. */
package org.sleepclinic.desk;
