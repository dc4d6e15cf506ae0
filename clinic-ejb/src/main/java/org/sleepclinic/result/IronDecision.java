package org.sleepclinic.result;

import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.kernel.RuleLimits;
import org.sleepclinic.kernel.Weighed;

/**
 * Iron in restless legs: ferritin and transferrin saturation together, first row that fits (clinical reference 5.2.2, D9).
 * The one home of the decision: reports show it, and the steps of the restless legs plan take their outcome from it.
 */
@ClinicalRule(id = "R-RLS-IRON", source = "AASM25; AASM25-SUM; IRLSSG18; D9", evidence = Evidence.LOCAL,
        says = "A child has a ferritin row of its own. High saturation or haemochromatosis: no iron, look for overload. Dialysis:"
                + " iron sucrose where both are low. Low ferritin: oral or intravenous; in the upper band: intravenous; above with"
                + " low saturation: a clinician looks. Raised CRP is said beside it. The numbers are rows.")
public final class IronDecision {
    private IronDecision() {
    }

    /** The advice with what led to it; INDETERMINATE names the missing value. */
    public static Finding<IronAdvice> of(IronPicture picture, RuleLimits limits) {
        Weighed weighed = new Weighed(limits);
        weighed.note("FERRITIN", picture.ferritin(), "ng/mL");
        weighed.note("TSAT", picture.saturation(), "%");
        if (picture.crp() != null) {
            weighed.limit("CRP", picture.crp(), "INFLAMED_CRP");
        }
        IronAdvice advice = weighed.holds("AGE", picture.years(), "CHILD") ? child(picture, weighed)
                : adult(picture, weighed);
        return weighed.answer(IronDecision.class, advice);
    }

    private static IronAdvice child(IronPicture picture, Weighed weighed) {
        return weighed.holds("FERRITIN", picture.ferritin(), "CHILD_FERRITIN") ? IronAdvice.ORAL_OR_IV
                : IronAdvice.NO_IRON_BY_RULE;
    }

    private static IronAdvice adult(IronPicture picture, Weighed weighed) {
        if (picture.haemochromatosis()) {
            weighed.note(new Reason("HAEMOCHROMATOSIS", "known"));
            return IronAdvice.NO_IRON_REVIEW_OVERLOAD;
        }
        if (weighed.holds("TSAT", picture.saturation(), "OVERLOAD_TSAT")) {
            return IronAdvice.NO_IRON_REVIEW_OVERLOAD;
        }
        if (picture.dialysis()) {
            return dialysis(picture, weighed);
        }
        if (weighed.holds("FERRITIN", picture.ferritin(), "LOW_FERRITIN")) {
            return IronAdvice.ORAL_OR_IV;
        }
        if (weighed.holds("FERRITIN", picture.ferritin(), "UPPER_FERRITIN")) {
            return IronAdvice.IV_ONLY;
        }
        return weighed.holds("TSAT", picture.saturation(), "LOW_TSAT") ? IronAdvice.CLINICIAN_REVIEW_TSAT_LOW
                : IronAdvice.NO_IRON_BY_RULE;
    }

    private static IronAdvice dialysis(IronPicture picture, Weighed weighed) {
        weighed.note(new Reason("DIALYSIS", "yes"));
        if (weighed.holds("TSAT", picture.saturation(), "LOW_TSAT")) {
            return weighed.holds("FERRITIN", picture.ferritin(), "DIALYSIS_FERRITIN") ? IronAdvice.IV_IRON_SUCROSE
                    : IronAdvice.NO_IRON_BY_RULE;
        }
        return weighed.holds("FERRITIN", picture.ferritin(), "LOW_FERRITIN") ? IronAdvice.CLINICIAN_REVIEW_NEPHROLOGY
                : IronAdvice.NO_IRON_BY_RULE;
    }
}
