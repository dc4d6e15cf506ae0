/** What guards every request before any page sees it. */
package org.sleepclinic.web.security;
