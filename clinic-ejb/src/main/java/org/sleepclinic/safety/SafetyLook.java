package org.sleepclinic.safety;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.Quantity;
import org.sleepclinic.result.LatestValue;
import org.sleepclinic.safety.SafetyPicture.Medicine;

/**
 * A patient as safety checks and doses see them, all cases taken together.
 *
 * @param sex        FEMALE, MALE or another
 * @param years      completed, today
 * @param pregnancy  ABLE, PREGNANT, NOT_ABLE, or null: not recorded
 * @param conditions codes of what the patient has, see {@code SafetyConditions}
 * @param clearance  creatinine clearance, mL/min
 * @param unrecorded what checks and doses look at and nobody has recorded: allergies, medicines, weight, kidneys
 * @param values     of the analytes asked for, oldest first
 */
@Phi
public record SafetyLook(LocalDate today, String sex, int years, String pregnancy, List<Medicine> medicines,
        Set<String> conditions, List<String> allergies, Finding<Quantity> clearance, Set<String> unrecorded,
        List<LatestValue> values) {
    static final String MEDICINES = "medicines";

    public SafetyLook {
        medicines = List.copyOf(medicines);
        conditions = Set.copyOf(conditions);
        allergies = List.copyOf(allergies);
        unrecorded = Set.copyOf(unrecorded);
        values = List.copyOf(values);
    }

    /** Has somebody said what the patient takes, be it "nothing"? */
    public boolean isMedicinesRecorded() {
        return !unrecorded.contains(MEDICINES);
    }

    @Override
    public String toString() {
        return "SafetyLook";
    }
}
