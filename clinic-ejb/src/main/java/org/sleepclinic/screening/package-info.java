/**
 * What stands in a study's way: the safety questions of MRI, CT, bone density, EEG and home tests, answered from what is
 * recorded of the patient or by whoever asks. Nobody asked is never the same as no.
 */
package org.sleepclinic.screening;
