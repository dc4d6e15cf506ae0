/** What a person has typed into a form and not saved yet, kept so that no crash or time-out takes it. */
package org.sleepclinic.draft;
