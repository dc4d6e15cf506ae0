package org.sleepclinic.assessment;

import java.util.Locale;

/** Where the patient is when something happens: the clinic is an outpatient place, so this is asked first (D14). */
public enum Place {
    IN_BUILDING, AT_HOME, ELSEWHERE;

    /** "at home". */
    String inWords() {
        return this == IN_BUILDING ? "in the building" : name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
