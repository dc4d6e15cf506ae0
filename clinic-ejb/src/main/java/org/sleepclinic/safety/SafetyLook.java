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
 * @param values     of the analytes asked for, oldest first
 */
@Phi
public record SafetyLook(LocalDate today, String sex, int years, String pregnancy, List<Medicine> medicines,
        Set<String> conditions, List<String> allergies, Finding<Quantity> clearance, List<LatestValue> values) {
    public SafetyLook {
        medicines = List.copyOf(medicines);
        conditions = Set.copyOf(conditions);
        allergies = List.copyOf(allergies);
        values = List.copyOf(values);
    }

    @Override
    public String toString() {
        return "SafetyLook";
    }
}
