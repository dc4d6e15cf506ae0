package org.sleepclinic.eeg;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sleepclinic.result.EnteredValue;

/** The text a report is signed with, before somebody edits it. */
class EegProseTest {
    @Test
    void writesAParagraphForEachGroupInItsOrder() {
        EegChoices choices = new EegChoices(EegSignificance.EPILEPSY_FOCAL, "levetiracetam 500 mg twice", "3 days ago",
                "0.5\u201370 Hz", "more often than in March",
                List.of(EegFinding.of("AWAKE"), EegFinding.of("DROWSY"), EegFinding.of("PHOTIC"),
                        EegFinding.of("HV_GOOD"),
                        EegFinding.of("PDR_PRESENT"), EegFinding.of("STAGE_N1"), EegFinding.of("STAGE_N2"),
                        Terms.SPIKES,
                        new EegFinding("WICKET", "LEFT_TEMPORAL", null, null, null, "PREVALENCE_RARE", null, null,
                                null),
                        new EegFinding("CONFUSIONAL_AROUSAL", null, null, null, null, null, null, "from N3", 2),
                        EegFinding.of("REDUCED_VALUE")));
        assertThat(EegProse.of(Terms.ALL, choices, List.of(value("EEG_MIN", "30", "min"),
                value("PDR_FREQUENCY", "9.50", "Hz"), value("PDR_AMPLITUDE", "40", "uV")))).isEqualTo("""
                        Recording: Duration: 30 min. Medicines: levetiracetam 500 mg twice. Last event: 3 days ago. Filters: 0.5\u201370 Hz. State: awake, drowsy.
                        Procedures: Photic stimulation. Hyperventilation: good effort.
                        Background: Posterior dominant rhythm: present, 9.5 Hz, 40 \u00b5V.
                        Sleep: Stages reached: N1, N2.
                        Interictal activity: Epileptiform discharges (spike-and-slow-waves), left temporal, rare (less than 1 an hour), more in sleep.
                        Uncertain patterns: Wicket spikes, left temporal, less than 1 % of the recording; not epileptiform.
                        Episodes: 2 \u00d7 Confusional arousal. From N3.
                        Artefacts: They make the recording: of reduced value.
                        Comparison: More often than in March.
                        Significance: abnormal, supports focal epilepsy.""");
    }

    @Test
    void aNormalOneSaysThatItNeverRulesEpilepsyOut() {
        assertThat(EegProse.of(Terms.ALL, Terms.chosen(EegSignificance.NORMAL), List.of())).isEqualTo("""
                Interictal activity: No epileptiform discharges and no abnormal rhythmic activity were recorded.
                Significance: normal EEG. An EEG never rules epilepsy out.""");
    }

    @Test
    void thatNothingWasSeenIsSaidOfNoOtherEeg() {
        assertThat(EegProse.of(Terms.ALL,
                Terms.chosen(EegSignificance.STATUS_EPILEPTICUS, EegFinding.of("SEIZURE_FOCAL")), List.of()))
                .doesNotContain("No epileptiform");
        assertThat(EegProse.of(Terms.ALL, Terms.chosen(EegSignificance.UNCERTAIN), List.of()))
                .doesNotContain("No epileptiform");
        assertThat(EegProse.of(Terms.ALL,
                Terms.chosen(EegSignificance.UNCERTAIN, EegFinding.of("NOT_INTERPRETABLE")), List.of()))
                .contains("Cannot be assessed").doesNotContain("No epileptiform");
    }

    @Test
    void saysNothingOfWhatNobodyHasJudged() {
        assertThat(EegProse.of(Terms.ALL, Terms.chosen(null), List.of())).isEmpty();
    }

    private static EnteredValue value(String analyte, String amount, String unit) {
        return new EnteredValue(analyte, new BigDecimal(amount), unit);
    }
}
