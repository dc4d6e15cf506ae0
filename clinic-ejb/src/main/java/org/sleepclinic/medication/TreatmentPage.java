package org.sleepclinic.medication;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.medication.Ladder.Rung;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.safety.SafetyNotice;

/**
 * Everything the page of one treatment shows.
 *
 * @param gate       what was on record when valproate was begun, or null
 * @param ladder     by which it is raised, as the kidneys allow it, or null
 * @param paired     its pace depends on what else is taken
 * @param otherLadder that holds by now, or null: the same
 * @param band       what the kidneys allow, or null
 * @param next       the rung to come, or null
 * @param open       checks nobody has answered since they speak, gravest first
 * @param notes      to be read
 * @param level      the range of its level in serum, or null
 * @param taper      how it is taken away, or null: it may end at once
 * @param frequencies how often it may be taken, and as it is taken now
 * @param mayDecide  the caller is a physician and it runs
 * @param mayTitrate the caller may take the next rung when it is due
 */
@Phi
public record TreatmentPage(PatientBanner banner, CurrentTreatment treatment, Agent agent, GateSeen gate, Ladder ladder,
        boolean paired, Ladder otherLadder, Kidneys kidneys, RenalBand band, Rung next, List<SafetyNotice> open,
        List<SafetyNotice> notes, List<TreatmentEntry> history, List<MonitoringLine> monitoring, DrugLevel level,
        Taper taper, LocalDate earliestEnd, List<Frequency> frequencies, boolean mayDecide,
        boolean mayTitrate) implements Serializable {
    public TreatmentPage {
        frequencies = List.copyOf(frequencies);
        open = List.copyOf(open);
        notes = List.copyOf(notes);
        history = List.copyOf(history);
        monitoring = List.copyOf(monitoring);
    }

    @Override
    public String toString() {
        return "TreatmentPage[" + treatment + "]";
    }
}
