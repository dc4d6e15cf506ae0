/** Papers in and out: what came with a patient, scanned, and the letters about appointments. */
package org.sleepclinic.document;
