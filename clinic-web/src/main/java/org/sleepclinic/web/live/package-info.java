/** News that reaches open pages by itself: critical results and how much work waits. */
package org.sleepclinic.web.live;
