/** Safety advice and driving. */
package org.sleepclinic.web.advice;
