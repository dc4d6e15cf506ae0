/**
 * Structured EEG reports: what was seen is chosen from terms, each with its place, shape and time; the text that is signed
 * is written from the choices and edited. Figures, versions, signatures and reviews are {@code result}'s. A benign variant
 * is never epileptiform.
 */
package org.sleepclinic.eeg;
