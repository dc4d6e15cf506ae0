/**
 * The structured intake: what is asked, what was answered, and what it suggests. The questions are rows; the rules that
 * read the answers (restless-legs criteria, FLEP, routing RT-0…RT-9, the red flags an intake can show) are classes here.
 */
package org.sleepclinic.assessment;
