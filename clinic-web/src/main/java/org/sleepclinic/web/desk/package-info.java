/** Pages of the front desk. */
package org.sleepclinic.web.desk;
