/** The start page: what waits for whom, named by the next action. Reads every feature's tables, is used by none. */
package org.sleepclinic.worklist;
