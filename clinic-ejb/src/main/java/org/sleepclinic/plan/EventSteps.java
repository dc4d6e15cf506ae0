package org.sleepclinic.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.sleepclinic.casefile.FindingCode;
import org.sleepclinic.casefile.FindingConfirmed;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.medication.TreatmentBegun;
import org.sleepclinic.patient.MedicineTold;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.patient.PregnancyTold;
import org.sleepclinic.protocol.ProtocolDefinition;
import org.sleepclinic.protocol.Protocols;
import org.sleepclinic.protocol.StepDefinition.Opens;
import org.sleepclinic.protocol.Trigger;
import org.sleepclinic.safety.SafetyChecks;
import org.sleepclinic.safety.SafetyPicture.Medicine;

/**
 * What happens to a patient while a plan runs opens the step that its protocol names for it (clinical reference 5.4.2,
 * event-driven): a new antidepressant in restless legs, a pregnancy, a seizure after remission. It opens a task and changes
 * nothing else; the same step is never open twice.
 */
@Dependent
class EventSteps {
    @Inject
    private PlanRepository plans;
    @Inject
    private Protocols protocols;
    @Inject
    private SafetyChecks medicines;
    @Inject
    private StepMoves moves;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;
    @Inject
    private Audit audit;

    void medicine(@Observes MedicineTold news) {
        open(news.patient(), isOf(Trigger.MEDICINE, new Medicine(news.label(), news.code())), news.label());
    }

    /** A treatment begun is followed up, whether its step was completed or not; open steps that begin one are told. */
    void begun(@Observes TreatmentBegun news) {
        plans.flush();
        Opens page = new Opens("TREATMENT", news.purpose().name());
        for (Plan plan : plans.running(news.patient())) {
            ProtocolDefinition protocol = protocols.version(plan.versionId());
            plan.openSteps().stream().filter(step -> protocol.step(step.stepId()).opens().contains(page))
                    .forEach(step -> step.because(news.medicine().label() + " was begun"));
        }
        open(news.patient(), isOf(Trigger.BEGUN, news.medicine()), news.medicine().label());
    }

    private Predicate<Trigger> isOf(String prefix, Medicine medicine) {
        return trigger -> trigger.event().startsWith(prefix)
                && !medicines.taken(trigger.event().substring(prefix.length()), List.of(medicine)).isEmpty();
    }

    void pregnancy(@Observes PregnancyTold news) {
        open(news.patient(), trigger -> trigger.event().equals(Trigger.PREGNANCY), "Pregnancy");
    }

    void finding(@Observes FindingConfirmed news) {
        if (news.present()) {
            open(news.patient(), trigger -> trigger.event().equals(Trigger.FINDING + news.code()), words(news.code()));
        }
    }

    /** "New seizure". */
    private static String words(FindingCode sign) {
        String name = sign.name().replace('_', ' ');
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private void open(PatientId patient, Predicate<Trigger> asks, String because) {
        Stamp stamp = new Stamp(caller.id(), clock.instant(), clock.getZone());
        for (Plan plan : plans.running(patient)) {
            ProtocolDefinition protocol = protocols.version(plan.versionId());
            List<Trigger> asked = protocols.triggers(plan.versionId()).stream().filter(asks).toList();
            moves.keep(patient, asked.stream()
                    .flatMap(trigger -> plan.openFor(trigger, because, new Walk(protocol, stamp)).stream()).toList());
            if (!asked.isEmpty()) {
                audit.changed(patient.value(), "plan.event", plan.id().value());
            }
        }
    }
}
