package org.sleepclinic.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sleepclinic.casefile.FindingConfirmed;
import org.sleepclinic.kernel.Alarm;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.restlesslegs.DopaminergicHarm;
import org.sleepclinic.restlesslegs.IronReaction;
import org.sleepclinic.safety.SafetyChecks;

/** A sign confirmed as present that a treatment of restless legs brings: RF-13 and RF-14. */
@Dependent
class TreatmentHarm {
    @Inject
    private FactQueries facts;
    @Inject
    private SafetyChecks medicines;
    @Inject
    private PlanNews news;
    @Inject
    private Clock clock;

    void on(@Observes FindingConfirmed sign) {
        if (!sign.present() || !sign.code().isOfTreatment()) {
            return;
        }
        List<String> taken = medicines.taken("DOPAMINERGIC",
                facts.of(sign.caseId(), LocalDate.now(clock)).medicines());
        raise(sign, DopaminergicHarm.of(sign.code().name(), taken), Alarm.Level.SAME_DAY,
                "Sleep attacks, impulse-control problems or psychosis on a dopaminergic medicine");
        raise(sign, IronReaction.of(sign.code().name()), Alarm.Level.EMERGENCY,
                "Anaphylaxis or hypotension during intravenous iron");
    }

    private void raise(FindingConfirmed sign, Finding<Boolean> flag, Alarm.Level level, String headline) {
        if (flag.outcome().orElse(false)) {
            news.alarmed(new Alarm(sign.patient().value(), sign.caseId().value(), Alarm.Source.CASE, sign.findingId(),
                    flag.ruleId(), level, headline, flag.reasons(), clock.instant()));
        }
    }
}
