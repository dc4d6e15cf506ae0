/**
 * Signal files of a study, in EDF or EDF+ (clinical reference 6.5): what is in them, from when to when, what the recorder
 * marked, and where it has gaps. The samples are looked at once, when the file comes in; who the file says the patient is,
 * is not kept.
 */
package org.sleepclinic.recording;
