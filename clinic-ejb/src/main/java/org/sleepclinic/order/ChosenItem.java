package org.sleepclinic.order;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sleepclinic.kernel.ClinicDay;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.patient.Childbearing;
import org.sleepclinic.patient.HlaRisk;
import org.sleepclinic.screening.Known;
import org.sleepclinic.screening.KnownFacts;

/** Is a test that is not for everybody chosen by what is known of the patient? */
@ClinicalRule(id = "R-ORDER-CHOSEN", source = "2.1; LBL-CBZ; NG217 1.3.1; D8", evidence = Evidence.LOCAL,
        says = "The pregnancy test is chosen for who is able to become pregnant; HLA-B*15:02 for ancestry at risk that was not"
                + " tested; the MRI once epilepsy is diagnosed that is neither idiopathic generalised nor self-limited"
                + " centrotemporal. What is not recorded is named and chooses nothing.")
final class ChosenItem {
    /** Self-limited centrotemporal (G40.0), idiopathic generalised (G40.3), absence (G40.A), juvenile myoclonic (G40.B). */
    private static final String[] NEEDS_NO_MRI = {"G40.0", "G40.3", "G40.A", "G40.B"};

    /** What the rule answers. */
    enum Verdict {
        CHOSEN, NOT_CHOSEN
    }

    private ChosenItem() {
    }

    static Finding<Verdict> judge(OrderSet.Choosing when, KnownFacts facts) {
        return switch (when) {
            case ABLE_TO_BECOME_PREGNANT -> pregnancy(facts);
            case HLA_B1502_AT_RISK -> ancestry(facts);
            case EPILEPSY_NEEDS_MRI -> mri(facts);
        };
    }

    private static Finding<Verdict> pregnancy(KnownFacts facts) {
        List<Reason> reasons = facts.pregnancyFact().map(told -> List.of(new Reason("PREGNANCY_POTENTIAL",
                (told.isNoneKnown() ? "no" : told.text()) + ", " + ClinicDay.write(told.told())))).orElse(List.of());
        return switch (facts.childbearing()) {
            case ABLE -> Finding.of(ChosenItem.class, Verdict.CHOSEN, reasons);
            case NOT_ABLE, PREGNANT -> Finding.of(ChosenItem.class, Verdict.NOT_CHOSEN, reasons);
            case PAST_AGE -> Finding.of(ChosenItem.class, Verdict.NOT_CHOSEN,
                    List.of(new Reason("PREGNANCY_POTENTIAL", Childbearing.BY_AGE)));
            case NOT_RECORDED -> Finding.indeterminate(ChosenItem.class, reasons, Set.of("PREGNANCY_POTENTIAL"));
        };
    }

    private static Finding<Verdict> ancestry(KnownFacts facts) {
        Optional<Known> tested = facts.value("HLA_B1502");
        if (tested.isPresent()) {
            return Finding.of(ChosenItem.class, Verdict.NOT_CHOSEN,
                    List.of(new Reason("HLA_B1502", ClinicDay.write(tested.get().day()))));
        }
        Optional<Known> told = facts.answer("INT.32").filter(answer -> HlaRisk.of(answer.text()).isPresent());
        return told.map(answer -> Finding.of(ChosenItem.class,
                HlaRisk.of(answer.text()).orElseThrow() ? Verdict.CHOSEN : Verdict.NOT_CHOSEN,
                List.of(new Reason("INT.32", ClinicDay.write(answer.told())))))
                .orElseGet(() -> Finding.indeterminate(ChosenItem.class, List.of(), Set.of("INT.32")));
    }

    private static Finding<Verdict> mri(KnownFacts facts) {
        Optional<Known> without = facts.diagnosis(NEEDS_NO_MRI);
        Optional<Known> epilepsy = without.isPresent() ? without : facts.diagnosis("G40");
        List<Reason> reasons =
                epilepsy.map(found -> List.of(new Reason("DIAGNOSIS", found.code() + " " + found.text())))
                        .orElse(List.of());
        return Finding.of(ChosenItem.class,
                epilepsy.isPresent() && without.isEmpty() ? Verdict.CHOSEN : Verdict.NOT_CHOSEN, reasons);
    }
}
