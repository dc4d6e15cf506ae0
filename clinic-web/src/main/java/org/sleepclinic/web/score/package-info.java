/** Pages about scores of questionnaires and the diaries patients keep; their addresses begin with {@code /assessment/}. */
package org.sleepclinic.web.score;
