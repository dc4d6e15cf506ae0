package org.sleepclinic.medication;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.sleepclinic.kernel.Alarm;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.patient.PregnancyTold;
import org.sleepclinic.result.LatestValues;
import org.sleepclinic.result.ResultFinalised;
import org.sleepclinic.safety.SafetyChecks;
import org.sleepclinic.safety.SafetyReview;

/** A pregnancy told or tested on an antiseizure medicine: somebody answers for it the same day (RF-15). */
@Dependent
class PregnancyWatch {
    private static final String TEST = "HCG";

    @Inject
    private SafetyReview safety;
    @Inject
    private SafetyChecks checks;
    @Inject
    private LatestValues values;
    @Inject
    private Event<Alarm> alarms;
    @Inject
    private Clock clock;

    void told(@Observes PregnancyTold news) {
        look(news.patient(), null, Alarm.Source.CASE, news.fact());
    }

    void tested(@Observes ResultFinalised news) {
        boolean positive = values.in(news.report()).stream()
                .anyMatch(value -> value.analyte().equals(TEST) && value.amount().signum() > 0);
        if (positive) {
            look(news.patient(), news.caseId(), Alarm.Source.RESULT, news.report().value());
        }
    }

    private void look(PatientId patient, UUID caseId, Alarm.Source source, UUID subject) {
        AntiseizurePregnancy.of(safety.look(patient, List.of()).medicines(),
                medicine -> checks.isOf("ANTISEIZURE", medicine))
                .ifPresent(headline -> alarms.fire(new Alarm(patient.value(), caseId, source, subject, "RF-15",
                        Alarm.Level.SAME_DAY, headline, List.of(new Reason("pregnancy", "present")),
                        clock.instant())));
    }
}
