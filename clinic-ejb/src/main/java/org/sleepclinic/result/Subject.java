package org.sleepclinic.result;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.patient.PatientId;

/**
 * Whose values are judged: ranges and formulas ask age and sex.
 *
 * @param sex FEMALE, MALE, OTHER or UNKNOWN; only the first two have ranges and equations of their own
 */
@Phi
public record Subject(PatientId patient, LocalDate birthDate, String sex) implements Serializable {
    /** The age at which adult ranges and equations begin. */
    static final int ADULT = 18;

    /** Completed years on that day. */
    public int yearsOn(LocalDate day) {
        return Period.between(birthDate, day).getYears();
    }

    long daysOn(LocalDate day) {
        return ChronoUnit.DAYS.between(birthDate, day);
    }

    boolean isChildOn(LocalDate day) {
        return yearsOn(day) < ADULT;
    }

    boolean isFemale() {
        return "FEMALE".equals(sex);
    }

    /** Male or female: some equations hold for no other. */
    boolean hasKnownSex() {
        return isFemale() || "MALE".equals(sex);
    }

    @Override
    public String toString() {
        return "Subject[" + patient + "]";
    }
}
