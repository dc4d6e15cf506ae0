/**
 * Scores of questionnaires and the diaries patients keep: entered once as facts, read by one rule per scale, and handed to
 * plans and charts as numbers with a unit. Licensed questions are not shipped: their points and totals are.
 */
package org.sleepclinic.score;
