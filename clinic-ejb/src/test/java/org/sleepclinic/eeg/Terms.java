package org.sleepclinic.eeg;

import java.util.List;
import org.sleepclinic.kernel.Evidence;

/** A few terms of each group, as tests need them. */
final class Terms {
    static final EegTerms ALL = new EegTerms(List.of(
            slot("STATE", EegGroup.STUDY, "State", true, false, "AWAKE awake", "DROWSY drowsy"),
            slot("PROCEDURE", EegGroup.MODULATOR, "Procedures", true, false, "PHOTIC photic stimulation"),
            slot("HYPERVENTILATION", EegGroup.MODULATOR, "Hyperventilation", false, false, "HV_GOOD good effort",
                    "HV_POOR poor effort"),
            slot("PDR", EegGroup.BACKGROUND, "Posterior dominant rhythm", false, false, "PDR_PRESENT present"),
            slot("CONTINUITY", EegGroup.BACKGROUND, "Continuity", false, false, "CONTINUOUS continuous",
                    "BURST_SUPPRESSION* burst suppression"),
            slot("STAGES", EegGroup.SLEEP, "Stages reached", true, false, "STAGE_N1 N1", "STAGE_N2 N2"),
            slot("INTERICTAL", EegGroup.INTERICTAL, "Interictal activity", true, true,
                    "EPILEPTIFORM! Epileptiform discharges", "ABNORMAL_RHYTHMIC* Abnormal rhythmic activity"),
            slot("UNCERTAIN", EegGroup.UNCERTAIN, "Uncertain patterns", true, true, "WICKET Wicket spikes",
                    "SMALL_SHARP Small sharp spikes", "FOURTEEN_SIX 14 and 6 Hz positive bursts",
                    "SIX_HZ 6 Hz spike and slow waves", "SREDA SREDA", "BREACH Breach rhythm",
                    "SHARP_TRANSIENT Sharp transients"),
            slot("EPISODE", EegGroup.EPISODE, "Episodes", true, true, "SEIZURE_FOCAL! Epileptic seizure, focal",
                    "CONFUSIONAL_AROUSAL Confusional arousal"),
            slot("ARTEFACT_EFFECT", EegGroup.ARTEFACT, "They make the recording", false, false,
                    "REDUCED_VALUE of reduced value", "NOT_INTERPRETABLE not interpretable")),
            List.of(feature("LEFT_TEMPORAL", FeatureKind.LOCATION, "left temporal"),
                    feature("SPIKE_WAVE", FeatureKind.MORPHOLOGY, "spike-and-slow-waves"),
                    feature("RHYTHMIC_TRAINS", FeatureKind.PATTERN, "rhythmic trains or bursts"),
                    feature("RARE", FeatureKind.INCIDENCE, "rare (less than 1 an hour)"),
                    feature("PREVALENCE_RARE", FeatureKind.PREVALENCE, "less than 1 % of the recording"),
                    feature("MORE_IN_SLEEP", FeatureKind.MODULATION, "more in sleep")));

    static final EegFinding SPIKES = new EegFinding("EPILEPTIFORM", "LEFT_TEMPORAL", "SPIKE_WAVE", null, "RARE", null,
            "MORE_IN_SLEEP", null, null);

    private Terms() {
    }

    private static EegSlot slot(String code, EegGroup group, String label, boolean many, boolean detailed,
            String... terms) {
        return new EegSlot(code, group, label, many, detailed,
                List.of(terms).stream().map(term -> term.split(" ", 2))
                        .map(part -> new EegTerm(part[0].replace("!", "").replace("*", ""), code, group, part[1], null,
                                part[0].endsWith("!"), part[0].endsWith("*"), Evidence.VERIFIED))
                        .toList());
    }

    private static EegFeature feature(String code, FeatureKind kind, String label) {
        return new EegFeature(code, kind, label, "Feature-property");
    }

    static EegChoices chosen(EegSignificance significance, EegFinding... findings) {
        return new EegChoices(significance, null, null, null, null, List.of(findings));
    }
}
