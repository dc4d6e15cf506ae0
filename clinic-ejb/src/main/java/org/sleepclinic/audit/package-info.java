/** Who looked at or changed which patient: append-only, kept before anything is shown. */
package org.sleepclinic.audit;
