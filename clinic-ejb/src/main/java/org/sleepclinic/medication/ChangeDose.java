package org.sleepclinic.medication;

import org.sleepclinic.kernel.Phi;

/** A physician raises or lowers the dose. */
@Phi
public record ChangeDose(TreatmentVersion treatment, Dose dose, Answer answer) {
    @Override
    public String toString() {
        return "ChangeDose[" + treatment + "]";
    }
}
