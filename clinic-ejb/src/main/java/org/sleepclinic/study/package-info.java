/**
 * What the report of a study says besides figures received: indices of a night computed from minutes and counts, the
 * class of a bone density, findings, conclusion. Figures, versions and reviews are {@code result}'s.
 */
package org.sleepclinic.study;
