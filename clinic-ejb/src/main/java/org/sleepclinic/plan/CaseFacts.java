package org.sleepclinic.plan;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sleepclinic.alert.CalciumPicture;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.casefile.CaseStatus;
import org.sleepclinic.casefile.FindingCode;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.safety.SafetyInputs;
import org.sleepclinic.safety.SafetyPicture.Medicine;
import org.sleepclinic.result.LatestValue;

/**
 * What proposals and safety checks look at in a case.
 *
 * @param signs     suspicions not dismissed, working diagnoses, symptoms present now
 * @param confirmed ICD-10-CM codes a physician has confirmed in this case
 * @param reported  symptoms of low calcium the patient told and nobody has looked for since: they count for nothing
 * @param values    of the analytes that matter
 * @param running   protocols with an active plan in this case
 * @param calcium   the calcium as it stands now, the same that alerts look at
 * @param told      what the patient told that steps take over
 */
@Phi
record CaseFacts(CaseId caseId, PatientId patient, CaseStatus status, LocalDate born, List<Sign> signs,
        Set<String> confirmed, List<Medicine> medicines, Set<String> running, List<FindingCode> reported, Values values,
        CalciumPicture calcium, Told told) {
    /** Something in the case that may give rise to a plan: a condition, an ICD-10-CM code, or a sign's code. */
    record Sign(Origin origin, String code, String label) {
        boolean is(Origin.Kind kind) {
            return origin.kind() == kind;
        }
    }

    CaseFacts {
        signs = List.copyOf(signs);
        confirmed = Set.copyOf(confirmed);
        medicines = List.copyOf(medicines);
        running = Set.copyOf(running);
        reported = List.copyOf(reported);
    }

    /** Completed years. */
    int yearsOn(LocalDate day) {
        return Period.between(born, day).getYears();
    }

    Optional<LatestValue> value(String analyte) {
        return values.newest(analyte);
    }

    boolean isLow(String... analytes) {
        return List.of(analytes).stream().flatMap(code -> value(code).stream()).anyMatch(value -> value.flag().isLow());
    }

    /** Symptoms of low calcium a clinician confirmed as present now (D4). */
    Set<String> findings() {
        return signs.stream().filter(sign -> sign.is(Origin.Kind.FINDING)).map(Sign::code).collect(Collectors.toSet());
    }

    Optional<Sign> diagnosis(Predicate<String> code) {
        return signs.stream().filter(sign -> sign.is(Origin.Kind.DIAGNOSIS) && code.test(sign.code())).findFirst();
    }

    Optional<Sign> suspicion(String condition) {
        return signs.stream().filter(sign -> sign.is(Origin.Kind.SUSPICION) && sign.code().equals(condition))
                .findFirst();
    }

    /** The newest alert of these red flags somebody raised today or yesterday and no plan has begun from. */
    Optional<Sign> alert(Set<String> flags) {
        return signs.stream().filter(sign -> sign.is(Origin.Kind.ALERT) && flags.contains(sign.code())).findFirst();
    }

    /** What the safety checks look at. */
    SafetyInputs safety() {
        return new SafetyInputs(patient, born, medicines, findings(), values.all(), calcium.isLow());
    }

    /** The case itself as an origin. */
    Origin asSuch() {
        return new Origin(Origin.Kind.CASE, caseId.value());
    }

    /** Does this thing of the case exist, so that a plan may name it as its origin? */
    boolean knows(Origin origin) {
        UUID own = caseId.value();
        return origin.kind() == Origin.Kind.CASE ? origin.id().equals(own)
                : signs.stream().anyMatch(sign -> sign.origin().equals(origin));
    }

    @Override
    public String toString() {
        return "CaseFacts[" + caseId + "]";
    }
}
