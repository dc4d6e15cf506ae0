/**
 * Everything the case history page shows, read in a handful of statements: the story, the trend, what changed since the
 * reader's last visit. Reads every feature's tables, is used by none.
 */
package org.sleepclinic.chart;
