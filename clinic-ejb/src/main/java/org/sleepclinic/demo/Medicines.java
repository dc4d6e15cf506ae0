package org.sleepclinic.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.medication.Answer;
import org.sleepclinic.medication.ChangeDose;
import org.sleepclinic.medication.ChooseTreatment;
import org.sleepclinic.medication.Dose;
import org.sleepclinic.medication.Frequency;
import org.sleepclinic.medication.GateRecord;
import org.sleepclinic.medication.MedicationFacade;
import org.sleepclinic.medication.MedicationLookupFacade;
import org.sleepclinic.medication.Option;
import org.sleepclinic.medication.Subject;
import org.sleepclinic.medication.TreatmentId;
import org.sleepclinic.medication.TreatmentPage;

/** The demo's doctor decides on a medicine and raises it as its ladder says. */
@Dependent
class Medicines {
    private static final Answer AGREED = because("Talked through with the patient; controls agreed");
    private static final Answer TOLERATED = because("Tolerated; the next rung of the ladder");

    @Inject
    private ActingPhysician physician;
    @Inject
    private MedicationFacade medication;
    @Inject
    private MedicationLookupFacade lookup;
    @Inject
    private Clock clock;

    /**
     * The first dose of its ladder, from today on.
     *
     * @throws DomainException {@code unknown} when it is none for this patient
     */
    TreatmentId begin(CaseId id, Subject subject, String agent) {
        return physician.does(() -> {
            Option option = lookup.choice(id, subject.purpose(), subject).option(agent)
                    .filter(one -> one.start() != null)
                    .orElseThrow(() -> new DomainException(DomainException.UNKNOWN, agent));
            return medication.choose(new ChooseTreatment(id, subject, agent, option.start(),
                    option.isAsksReason() ? AGREED : Answer.NONE, GateRecord.NONE));
        });
    }

    /** The next rung where it is due; where it is not, the dose stays. */
    void raise(TreatmentId id) {
        physician.does(() -> {
            TreatmentPage page = lookup.treatment(id);
            if (page.treatment().isDue(LocalDate.now(clock))) {
                medication.titrate(page.treatment().seen(), TOLERATED);
            }
            return id;
        });
    }

    /** Another dose from today on, in milligrams. */
    void change(TreatmentId id, int amount, Frequency often, String reason) {
        Dose dose = new Dose(BigDecimal.valueOf(amount), "mg", often);
        physician.does(() -> {
            medication.change(new ChangeDose(lookup.treatment(id).treatment().seen(), dose,
                    because(reason)));
            return id;
        });
    }

    private static Answer because(String reason) {
        return new Answer(reason, null, null);
    }
}
