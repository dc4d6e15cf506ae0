/** Pages of the intake: its questions, what they suggest so far, and what to do when something is happening now. */
package org.sleepclinic.web.assessment;
