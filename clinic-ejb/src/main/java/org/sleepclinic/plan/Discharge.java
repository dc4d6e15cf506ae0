package org.sleepclinic.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.protocol.Protocols;
import org.sleepclinic.result.LatestValues;

/** How the discharge criteria of a protocol's version stand in a case, shown before a plan is ended. */
@Dependent
class Discharge {
    @Inject
    private Protocols protocols;
    @Inject
    private LatestValues latest;
    @Inject
    private DischargeQueries queries;
    @Inject
    private Clock clock;

    /** Empty where the protocol has no criteria. */
    List<DischargeCheck> of(UUID version, CaseId caseId, PatientId patient) {
        var criteria = protocols.criteria(version);
        if (criteria.isEmpty()) {
            return List.of();
        }
        Instant since = ZonedDateTime.ofInstant(clock.instant(), clock.getZone()).minusMonths(DischargeCriteria.MONTHS)
                .toInstant();
        DischargeCriteria.Seen seen = new DischargeCriteria.Seen(latest.trend(patient, List.of("CALCIUM_ADJUSTED")),
                queries.lastIntravenous(caseId), queries.lastHandover(caseId), queries.causeFixed(caseId), since);
        return criteria.stream().map(criterion -> DischargeCriteria.judge(criterion, seen)).toList();
    }
}
