package org.sleepclinic.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sleepclinic.kernel.ClinicDay;
import org.sleepclinic.kernel.KnownLimits;
import org.sleepclinic.plan.DischargeCheck.State;
import org.sleepclinic.protocol.DischargeCriterion;
import org.sleepclinic.restlesslegs.SettledLegs;
import org.sleepclinic.result.IronAdvice;
import org.sleepclinic.result.IronDecision;
import org.sleepclinic.result.IronPicture;
import org.sleepclinic.result.LatestValue;

/** How the discharge criteria of restless legs stand: IRLS totals of scores and steps, iron studies judged by the iron table. */
@Dependent
class LegsDischarge {
    private static final String FERRITIN = "FERRITIN";
    private static final String SATURATION = "TSAT";
    /** What an iron study is. */
    static final List<String> IRON = List.of(FERRITIN, SATURATION);
    /** Criteria that are judged here. */
    static final List<String> CRITERIA = List.of("IRLS_LOW", "IRON_STABLE");

    @Inject
    private KnownLimits limits;
    @Inject
    private Clock clock;

    /**
     * One criterion as it stands.
     *
     * @param totals every IRLS total of the patient, oldest first
     * @param values ferritin and transferrin saturation among others, oldest first
     */
    DischargeCheck judge(DischargeCriterion criterion, List<SettledLegs.Total> totals, Values values, LocalDate born) {
        return criterion.code().equals("IRLS_LOW") ? low(criterion, totals) : iron(criterion, values, born);
    }

    private DischargeCheck low(DischargeCriterion criterion, List<SettledLegs.Total> totals) {
        SettledLegs.Standing standing =
                SettledLegs.low(totals, ZonedDateTime.now(clock), limits.of(SettledLegs.class));
        return check(criterion, standing.low(),
                standing.by().map(at -> ClinicDay.write(at, clock.getZone())).orElse(""));
    }

    private DischargeCheck iron(DischargeCriterion criterion, Values values, LocalDate born) {
        List<LatestValue> studies = values.of(List.of(FERRITIN)).stream()
                .sorted(Comparator.comparing(LatestValue::takenAt)).toList();
        List<Boolean> asks = studies.stream().flatMap(study -> asks(study, values, born).stream()).toList();
        return check(criterion, SettledLegs.ironStable(asks),
                studies.isEmpty() ? "" : ClinicDay.write(studies.getLast().takenAt(), clock.getZone()));
    }

    /** Does this study ask for iron? Empty where the table cannot tell. */
    private Optional<Boolean> asks(LatestValue study, Values values, LocalDate born) {
        int years = Period.between(born, LocalDate.ofInstant(study.takenAt(), clock.getZone())).getYears();
        BigDecimal saturation = values.in(study.report(), SATURATION).map(LatestValue::amount).orElse(null);
        return IronDecision
                .of(new IronPicture(study.told(), saturation, null, BigDecimal.valueOf(years), false, false),
                        limits.of(IronDecision.class))
                .outcome().map(advice -> advice != IronAdvice.NO_IRON_BY_RULE);
    }

    private static DischargeCheck check(DischargeCriterion criterion, Optional<Boolean> met, String seen) {
        State state = met.map(held -> held ? State.MET : State.UNMET).orElse(State.UNKNOWN);
        return new DischargeCheck(criterion.code(), criterion.says(), state, seen, criterion.source());
    }
}
