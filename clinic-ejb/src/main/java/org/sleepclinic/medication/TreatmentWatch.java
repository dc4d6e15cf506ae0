package org.sleepclinic.medication;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.sleepclinic.diagnosis.DiagnosisRecorded;
import org.sleepclinic.patient.MedicineTold;
import org.sleepclinic.patient.PregnancyTold;
import org.sleepclinic.result.ResultFinalised;
import org.sleepclinic.result.ResultPreliminary;
import org.sleepclinic.result.ResultVoided;

/**
 * Whatever joins a treatment that runs is checked as at the choice: another medicine, a diagnosis, a pregnancy, a value.
 */
@Dependent
class TreatmentWatch {
    @Inject
    private StandingChecks checks;

    void medicine(@Observes MedicineTold news) {
        checks.settle(news.patient());
    }

    void diagnosis(@Observes DiagnosisRecorded news) {
        checks.settle(news.patient());
    }

    void pregnancy(@Observes PregnancyTold news) {
        checks.settle(news.patient());
    }

    void result(@Observes ResultFinalised news) {
        checks.settle(news.patient());
    }

    void preliminary(@Observes ResultPreliminary news) {
        checks.settle(news.patient());
    }

    void voided(@Observes ResultVoided news) {
        checks.settle(news.patient());
    }
}
