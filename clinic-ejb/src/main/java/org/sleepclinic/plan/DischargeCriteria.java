package org.sleepclinic.plan;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sleepclinic.kernel.ClinicDay;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.plan.DischargeCheck.State;
import org.sleepclinic.protocol.DischargeCriterion;
import org.sleepclinic.result.Flag;
import org.sleepclinic.result.LatestValue;

/**
 * When a case of hypocalcaemia may be let go (clinical reference 5.4.2). Three months in range needs a value from before
 * them and one within them: a patient not measured is not in range.
 */
@ClinicalRule(id = "R-HCA-DISCHARGE", source = "clinical-reference 5.4.2", evidence = Evidence.LOCAL,
        says = "Calcium in range without intravenous calcium for 3 months, and the cause fixed. What was given before the patient"
                + " was known here is not known.")
public final class DischargeCriteria {
    static final int MONTHS = 3;
    static final String ADJUSTED = "CALCIUM_ADJUSTED";
    static final String IONISED = "CALCIUM_IONISED";
    static final String TOTAL = "CALCIUM";

    private DischargeCriteria() {
    }

    /**
     * What is known.
     *
     * @param calcium         every adjusted, ionised and total calcium, oldest first
     * @param lastIntravenous when intravenous calcium was last given here, if ever
     * @param lastHandover    when the patient was last handed over to a hospital, which may have given it
     * @param causeFixed      the last word of a step on it, if any
     * @param knownSince      when the patient was registered here: what was given before is nobody's record
     * @param from            three months ago where the clinic is
     */
    record Seen(List<LatestValue> calcium, Optional<Instant> lastIntravenous, Optional<Instant> lastHandover,
            Optional<Boolean> causeFixed, Instant knownSince, ZonedDateTime from) {
        Instant since() {
            return from.toInstant();
        }

        String day(Instant at) {
            return ClinicDay.write(at, from.getZone());
        }
    }

    /** One criterion as it stands; a code this rule does not know stays UNKNOWN, for the clinician. */
    static DischargeCheck judge(DischargeCriterion criterion, Seen seen) {
        return switch (criterion.code()) {
            case "IN_RANGE" -> inRange(criterion, seen);
            case "OFF_IV" -> offIntravenous(criterion, seen);
            case "CAUSE_FIXED" -> check(criterion, seen.causeFixed().map(fixed -> fixed ? State.MET : State.UNMET)
                    .orElse(State.UNKNOWN), "");
            default -> check(criterion, State.UNKNOWN, "");
        };
    }

    private static DischargeCheck inRange(DischargeCriterion criterion, Seen seen) {
        Optional<LatestValue> off = seen.calcium().stream().filter(value -> isOff(value, seen))
                .filter(value -> value.takenAt().isAfter(seen.since())).reduce((first, last) -> last);
        if (off.isPresent()) {
            return check(criterion, State.UNMET, seen.day(off.get().takenAt()));
        }
        List<LatestValue> told = seen.calcium().stream().filter(value -> value.analyte().equals(ADJUSTED))
                .filter(value -> value.flag() != Flag.NO_RANGE).toList();
        Optional<LatestValue> before = told.stream().filter(value -> !value.takenAt().isAfter(seen.since()))
                .reduce((first, last) -> last);
        List<LatestValue> within = told.stream().filter(value -> value.takenAt().isAfter(seen.since())).toList();
        State state = within.isEmpty() || isUndecided(before.stream()) || isUndecided(within.stream()) ? State.UNKNOWN
                : before.filter(value -> !value.flag().isAbnormal()).isPresent() ? State.MET : State.UNMET;
        return check(criterion, state, told.isEmpty() ? "" : seen.day(told.getLast().takenAt()));
    }

    /** Nobody can say whether it was in range, and no other value says it instead. */
    private static boolean isUndecided(Stream<LatestValue> values) {
        return values.anyMatch(value -> !value.flag().isJudged());
    }

    /** A total calcium speaks for itself only where its draw has no adjusted one. */
    private static boolean isOff(LatestValue value, Seen seen) {
        boolean spoken = value.analyte().equals(TOTAL) && seen.calcium().stream()
                .anyMatch(other -> other.analyte().equals(ADJUSTED) && other.report().equals(value.report()));
        return value.flag().isAbnormal() && !spoken;
    }

    private static DischargeCheck offIntravenous(DischargeCriterion criterion, Seen seen) {
        if (isWithin(seen.lastIntravenous(), seen)) {
            return check(criterion, State.UNMET, seen.day(seen.lastIntravenous().get()));
        }
        if (isWithin(seen.lastHandover(), seen)) {
            return check(criterion, State.UNKNOWN, seen.day(seen.lastHandover().get()));
        }
        if (seen.knownSince().isAfter(seen.since())) {
            return check(criterion, State.UNKNOWN, "known here only since " + seen.day(seen.knownSince()));
        }
        return check(criterion, State.MET, seen.lastIntravenous().map(seen::day)
                .orElseGet(() -> "none on record since " + seen.day(seen.knownSince())));
    }

    private static boolean isWithin(Optional<Instant> at, Seen seen) {
        return at.filter(moment -> moment.isAfter(seen.since())).isPresent();
    }

    private static DischargeCheck check(DischargeCriterion criterion, State state, String seen) {
        return new DischargeCheck(criterion.code(), criterion.says(), state, seen, criterion.source());
    }

}
