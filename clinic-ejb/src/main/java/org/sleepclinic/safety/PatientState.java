package org.sleepclinic.safety;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.Quantity;
import org.sleepclinic.result.LatestValue;

/**
 * What safety checks ask of a patient beyond one case.
 *
 * @param diagnoses  ICD-10-CM codes that stand in any case, provisional or confirmed
 * @param illnesses  as told at the newest intake (INT.19)
 * @param ancestry   as told at the newest intake (INT.32); null: not told
 * @param weighed    newest weight, however old; null: none
 * @param seizureAt  when a new seizure was last confirmed as present
 * @param seizures   types of the seizures as said with the epilepsies that stand, such as {@code GENERALISED/ABSENCE}
 * @param pregnancy  ABLE, PREGNANT, NOT_ABLE, or null: not recorded
 * @param allergies  as recorded
 * @param listed     of allergies and medicines those somebody has recorded, be it as "none known"
 * @param around     values that can provoke a seizure, oldest first
 */
@Phi
record PatientState(String sex, Set<String> diagnoses, Set<String> illnesses, String ancestry, Weighed weighed,
        Optional<Instant> seizureAt, Set<String> seizures, String pregnancy, List<String> allergies,
        Set<Listed> listed, List<LatestValue> around) {
    /** What is asked for as a list: nobody's list is no empty one. */
    enum Listed {
        ALLERGY, MEDICINE
    }

    /** A weight and when it was taken. */
    record Weighed(BigDecimal kilograms, Instant at) {
    }

    PatientState {
        diagnoses = Set.copyOf(diagnoses);
        illnesses = Set.copyOf(illnesses);
        seizures = Set.copyOf(seizures);
        allergies = List.copyOf(allergies);
        listed = Set.copyOf(listed);
        around = List.copyOf(around);
    }

    /** What checks and doses look at and nobody has recorded. */
    Set<String> unrecorded(Finding<Quantity> clearance) {
        Set<String> lacks = new HashSet<>();
        if (!listed.contains(Listed.ALLERGY)) {
            lacks.add("allergies");
        }
        if (!listed.contains(Listed.MEDICINE)) {
            lacks.add(SafetyLook.MEDICINES);
        }
        if (weighed == null) {
            lacks.add("weight");
        }
        if (clearance.isIndeterminate()) {
            lacks.add("kidneys");
        }
        return lacks;
    }

    /** Is this among the types of the seizures, whatever their main class? */
    boolean hasSeizures(String type) {
        return seizures.stream().anyMatch(seizure -> seizure.endsWith("/" + type));
    }

    boolean hasSeizuresOfClass(String mainClass) {
        return seizures.stream().anyMatch(seizure -> seizure.startsWith(mainClass + "/"));
    }

    /** Recorded, and recorded as not known: unknown whether focal or generalised, or unclassified. */
    boolean hasSeizuresNobodyCouldName() {
        return hasSeizuresOfClass("UNKNOWN") || hasSeizuresOfClass("UNCLASSIFIED");
    }

    boolean hasDiagnosis(String... stems) {
        return diagnoses.stream().anyMatch(code -> List.of(stems).stream().anyMatch(code::startsWith));
    }

    @Override
    public String toString() {
        return "PatientState";
    }
}
