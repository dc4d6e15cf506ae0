package org.sleepclinic.assessment;

/** Where the patient is when something happens: the clinic is an outpatient place, so this is asked first (D14). */
public enum Place {
    IN_BUILDING, AT_HOME, ELSEWHERE
}
