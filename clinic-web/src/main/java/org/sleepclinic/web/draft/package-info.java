/** Drafts of forms: kept as one types, given back after a crash or a time-out, ended by saving. */
package org.sleepclinic.web.draft;
