package org.sleepclinic.safety;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.result.LatestValue;
import org.sleepclinic.safety.SafetyPicture.Medicine;

/**
 * What a feature has read of a patient already and the safety checks look at.
 *
 * @param medicines   as recorded, not ended
 * @param signs       codes of the signs present now
 * @param values      of the analytes that matter, oldest first
 * @param lowCalcium  by the calcium as it stands now, the same that alerts look at
 */
@Phi
public record SafetyInputs(PatientId patient, LocalDate born, List<Medicine> medicines, Set<String> signs,
        List<LatestValue> values, boolean lowCalcium) {
    public SafetyInputs {
        medicines = List.copyOf(medicines);
        signs = Set.copyOf(signs);
        values = List.copyOf(values);
    }

    /** Completed years. */
    int yearsOn(LocalDate day) {
        return Period.between(born, day).getYears();
    }

    Optional<LatestValue> value(String analyte) {
        return of(List.of(analyte)).reversed().stream().findFirst();
    }

    List<LatestValue> of(Collection<String> analytes) {
        return values.stream().filter(value -> analytes.contains(value.analyte())).toList();
    }

    boolean isLow(String analyte) {
        return value(analyte).filter(value -> value.flag().isLow()).isPresent();
    }

    @Override
    public String toString() {
        return "SafetyInputs[" + patient + "]";
    }
}
