/** What the page's own scripts ask the server for: news, search, drafts, signs of life. Not an interface for others. */
package org.sleepclinic.web.api;
