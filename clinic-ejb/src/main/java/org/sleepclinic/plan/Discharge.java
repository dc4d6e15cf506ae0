package org.sleepclinic.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.KnownLimits;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.protocol.DischargeCriterion;
import org.sleepclinic.protocol.Protocols;
import org.sleepclinic.result.LatestValues;

/** How the discharge criteria of a protocol's version stand in a case, shown before a plan is ended. */
@Dependent
class Discharge {
    private static final List<String> CALCIUM =
            List.of(DischargeCriteria.ADJUSTED, DischargeCriteria.IONISED, DischargeCriteria.TOTAL);

    private static final List<String> ANALYTES = Stream.of(CALCIUM, LegsDischarge.IRON).flatMap(List::stream).toList();

    @Inject
    private Protocols protocols;
    @Inject
    private LatestValues latest;
    @Inject
    private DischargeQueries queries;
    @Inject
    private LegsDischarge legs;
    @Inject
    private KnownLimits limits;
    @Inject
    private Clock clock;

    /** The criteria of the versions these plans follow; empty where none has any. Two statements at most. */
    List<DischargeCheck> of(Collection<UUID> versions, CaseId caseId, PatientId patient) {
        return of(versions, caseId, () -> new Values(latest.trend(patient, ANALYTES)));
    }

    /** The same from values somebody has read already. */
    List<DischargeCheck> of(Collection<UUID> versions, CaseId caseId, Supplier<Values> values) {
        List<DischargeCriterion> criteria =
                versions.stream().flatMap(version -> protocols.criteria(version).stream()).toList();
        if (criteria.isEmpty()) {
            return List.of();
        }
        ZonedDateTime since = ZonedDateTime.now(clock).minusMonths(DischargeCriteria.MONTHS);
        DischargeQueries.Said said = queries.of(caseId);
        DischargeCriteria.Seen seen = new DischargeCriteria.Seen(values.get().of(CALCIUM),
                said.lastIntravenous(), said.lastHandover(), said.causeFixed(), said.knownSince(), since);
        return criteria.stream().map(criterion -> LegsDischarge.CRITERIA.contains(criterion.code())
                ? legs.judge(criterion, said.totals(), values.get(), said.born())
                : SeizureDischarge.CRITERIA.contains(criterion.code())
                        ? SeizureDischarge.judge(criterion, said.seizures(), ZonedDateTime.now(clock),
                                limits.of(SeizureDischarge.class))
                        : DischargeCriteria.judge(criterion, seen))
                .toList();
    }
}
