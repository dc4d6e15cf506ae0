package org.sleepclinic.plan;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sleepclinic.kernel.ClinicDay;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.RuleLimits;
import org.sleepclinic.plan.DischargeCheck.State;
import org.sleepclinic.protocol.DischargeCriterion;

/**
 * When a case of epilepsy may be let go (clinical reference 5.4.2). Freedom is told at reviews and refuted by any seizure the
 * record knows; whom nobody asked for a year is not known to be free.
 */
@ClinicalRule(id = "R-EPI-DISCHARGE", source = "clinical-reference 5.4.2; 5.1.1 EP-07, EP-11",
        evidence = Evidence.LOCAL,
        says = "Seizure-free: the months without a seizure told at the newest review, counted on from there, reach the limit, the"
                + " review is not too old, and no seizure within those months is confirmed, in the diary or recorded at a step."
                + " Stable: the newest review says so, or care was handed to the GP with a plan.")
final class SeizureDischarge {
    /** Criteria that are judged here. */
    static final List<String> CRITERIA = List.of("SEIZURE_FREE", "STABLE");
    private static final Set<String> STABLE = Set.of("EP-07 CONTINUE", "EP-07 SEIZURE_FREE", "EP-11 AGAIN",
            "EP-11 STOP_QUESTION", "EP-11 GP", "EP-12 STOP", "EP-12 STAY", "EP-13 CONTINUE", "EP-13 FINISHED",
            "EP-14 AGAIN_3", "EP-14 AGAIN_6", "EP-14 DISCHARGE");

    private SeizureDischarge() {
    }

    /** Months without a seizure as told, and when. */
    record Free(BigDecimal months, Instant at) {
        long monthsBy(ZonedDateTime now) {
            return months.longValue() + ChronoUnit.MONTHS.between(at.atZone(now.getZone()), now);
        }
    }

    /** How a review came out: "EP-07 CONTINUE". */
    record Review(String outcome, Instant at) {
    }

    /**
     * What is known.
     *
     * @param lastSeizure confirmed, in the diary, or recorded at a step
     * @param free        as told at the newest review
     * @param review      the newest one
     */
    record Seen(Optional<Instant> lastSeizure, Optional<Free> free, Optional<Review> review) {
    }

    /** One criterion as it stands. */
    static DischargeCheck judge(DischargeCriterion criterion, Seen seen, ZonedDateTime now, RuleLimits limits) {
        return criterion.code().equals("SEIZURE_FREE") ? free(criterion, seen, now, limits)
                : check(criterion,
                        seen.review().map(review -> STABLE.contains(review.outcome()) ? State.MET : State.UNMET)
                                .orElse(State.UNKNOWN),
                        seen.review().map(Review::at), now);
    }

    private static DischargeCheck free(DischargeCriterion criterion, Seen seen, ZonedDateTime now, RuleLimits limits) {
        Optional<Instant> seizure = seen.lastSeizure().filter(at -> !limits.holds("FREE_MONTHS", months(at, now)));
        if (seizure.isPresent()) {
            return check(criterion, State.UNMET, seizure, now);
        }
        State state = seen.free().map(told -> !limits.holds("FREE_MONTHS", BigDecimal.valueOf(told.monthsBy(now)))
                ? State.UNMET : limits.holds("ASKED_MONTHS", months(told.at(), now)) ? State.MET : State.UNKNOWN)
                .orElse(State.UNKNOWN);
        return check(criterion, state, seen.free().map(Free::at), now);
    }

    private static BigDecimal months(Instant from, ZonedDateTime now) {
        return BigDecimal.valueOf(ChronoUnit.MONTHS.between(from.atZone(now.getZone()), now));
    }

    private static DischargeCheck check(DischargeCriterion criterion, State state, Optional<Instant> by,
            ZonedDateTime now) {
        return new DischargeCheck(criterion.code(), criterion.says(), state,
                by.map(at -> ClinicDay.write(at, now.getZone())).orElse(""), criterion.source());
    }
}
