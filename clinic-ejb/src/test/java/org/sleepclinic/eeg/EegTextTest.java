package org.sleepclinic.eeg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands in a report after the choices it was written from have changed. */
class EegTextTest {
    private static final EegChoices NORMAL = Terms.chosen(EegSignificance.NORMAL, EegFinding.of("AWAKE"));
    private static final EegChoices FOCAL =
            Terms.chosen(EegSignificance.EPILEPSY_FOCAL, EegFinding.of("AWAKE"), Terms.SPIKES);

    @Test
    void whatNobodyEditedFollowsTheChoices() {
        assertThat(EegText.rewritten(prose(NORMAL), prose(NORMAL), prose(FOCAL))).isEqualTo(prose(FOCAL));
        assertThat(EegText.rewritten(prose(NORMAL).replace("\n", "\r\n"), prose(NORMAL), prose(FOCAL)))
                .as("as a browser sends it").isEqualTo(prose(FOCAL));
        assertThat(EegText.rewritten(" ", prose(NORMAL), prose(FOCAL))).isEqualTo(prose(FOCAL));
    }

    @Test
    void anEditedParagraphStaysAndTheOthersFollow() {
        String edited = prose(NORMAL).replace("State: awake.", "Awake and tired.") + "\nSeen with the trainee.";
        assertThat(EegText.rewritten(edited, prose(NORMAL), prose(FOCAL))).isEqualTo("""
                Recording: Awake and tired.
                Interictal activity: Epileptiform discharges (spike-and-slow-waves), left temporal, rare (less than 1 an hour), more in sleep.
                Significance: abnormal, supports focal epilepsy.
                Seen with the trainee.""");
    }

    @Test
    void aParagraphGoesAndComesWithItsChoices() {
        EegChoices more = Terms.chosen(EegSignificance.EPILEPSY_FOCAL, EegFinding.of("PHOTIC"), Terms.SPIKES);
        assertThat(EegText.rewritten(prose(FOCAL) + "\nMine.", prose(FOCAL), prose(more)).lines())
                .doesNotContain("Recording: State: awake.")
                .startsWith("Procedures: Photic stimulation.").endsWith("Mine.");
    }

    @Test
    void wordsOfOnesOwnBesideTheChoicesAreNoDifference() {
        String more = prose(FOCAL).replace("State: awake.", "State: awake. Cooperative.");
        assertThat(EegText.differences("Of good quality.\n" + more, prose(FOCAL), "Supports focal epilepsy.",
                EegSignificance.EPILEPSY_FOCAL)).isEmpty();
        assertThat(EegText.differences(null, prose(FOCAL), null, EegSignificance.EPILEPSY_FOCAL)).isEmpty();
    }

    @Test
    void whatWasWrittenFromOtherChoicesDiffersAndTheConclusionToo() {
        List<EegDifference> found = EegText.differences(prose(NORMAL), prose(FOCAL), "Normal awake EEG",
                EegSignificance.EPILEPSY_FOCAL);
        assertThat(found).extracting(EegDifference::heading)
                .containsExactly("Interictal activity", "Significance", "Conclusion");
        assertThat(found.get(1)).isEqualTo(new EegDifference("Significance",
                "normal EEG. An EEG never rules epilepsy out.", "abnormal, supports focal epilepsy."));
        assertThat(EegText.taking(prose(NORMAL), prose(FOCAL))).isEqualTo(prose(FOCAL));
    }

    @Test
    void aConclusionIsHeldAgainstTheSignificance() {
        assertThat(conclusion("Not normal: spikes.", EegSignificance.EPILEPSY_FOCAL)).isEmpty();
        assertThat(conclusion("Abnormal EEG.", EegSignificance.EPILEPSY_FOCAL)).isEmpty();
        assertThat(conclusion("Abnormal EEG.", EegSignificance.NORMAL)).hasSize(1);
        assertThat(conclusion("Normal EEG.", EegSignificance.NORMAL)).isEmpty();
        assertThat(conclusion("Normal EEG.", null)).isEmpty();
    }

    private static List<EegDifference> conclusion(String words, EegSignificance significance) {
        return EegText.differences("", "", words, significance);
    }

    private static String prose(EegChoices choices) {
        return EegProse.of(Terms.ALL, choices, List.of());
    }
}
