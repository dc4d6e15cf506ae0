/**
 * Red flags and who answers them: each alert has a named owner from the duty roster, goes to the deputy when nobody
 * answers in time, and stays in sight until somebody has acknowledged it on the record that raised it.
 */
package org.sleepclinic.alert;
