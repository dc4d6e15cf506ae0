package org.sleepclinic.eeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sleepclinic.kernel.DomainException;

/** What of an EEG's choices fits together. */
class EegReadingTest {
    @ParameterizedTest
    @CsvSource({"WICKET", "SMALL_SHARP", "FOURTEEN_SIX", "SIX_HZ", "SREDA", "BREACH", "SHARP_TRANSIENT",
            "SEIZURE_FOCAL"})
    void aBenignVariantIsNeverGivenTheShapeOfADischarge(String variant) {
        refuses("eeg.variant_has_no_shape", Terms.chosen(EegSignificance.UNCERTAIN,
                new EegFinding(variant, "LEFT_TEMPORAL", "SPIKE_WAVE", null, null, null, null, null, null)));
    }

    @ParameterizedTest
    @EnumSource(value = EegSignificance.class,
            names = {"EPILEPSY_FOCAL", "EPILEPSY_GENERALISED", "EPILEPSY_UNKNOWN", "STATUS_EPILEPTICUS"})
    void aBenignVariantSupportsNoEpilepsy(EegSignificance epileptic) {
        refuses("eeg.epilepsy_without_discharges", Terms.chosen(epileptic, EegFinding.of("WICKET")));
        assertThat(read(Terms.chosen(epileptic, Terms.SPIKES)).significance()).isEqualTo(epileptic);
    }

    @Test
    void dischargesAreNotNormal() {
        refuses("eeg.normal_with_discharges", Terms.chosen(EegSignificance.NORMAL, Terms.SPIKES));
        refuses("eeg.normal_with_discharges",
                Terms.chosen(EegSignificance.NO_DEFINITE_ABNORMALITY, EegFinding.of("SEIZURE_FOCAL")));
        assertThat(read(Terms.chosen(EegSignificance.NORMAL, EegFinding.of("WICKET"))).findings()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(value = EegSignificance.class, names = {"NORMAL", "NO_DEFINITE_ABNORMALITY"})
    void whatCannotBeReadOrIsGrosslyAbnormalIsNotNormal(EegSignificance unremarkable) {
        refuses("eeg.normal_unreadable", Terms.chosen(unremarkable, EegFinding.of("NOT_INTERPRETABLE")));
        refuses("eeg.normal_with_abnormal", Terms.chosen(unremarkable, EegFinding.of("BURST_SUPPRESSION")));
        refuses("eeg.normal_with_abnormal", Terms.chosen(unremarkable, EegFinding.of("ABNORMAL_RHYTHMIC")));
        assertThat(read(Terms.chosen(unremarkable, EegFinding.of("REDUCED_VALUE"))).findings()).hasSize(1);
        assertThat(read(Terms.chosen(EegSignificance.UNCERTAIN, EegFinding.of("NOT_INTERPRETABLE"))).findings())
                .hasSize(1);
    }

    @Test
    void aDischargeHasAShapeAndAQuestionOneAnswer() {
        refuses("eeg.shape_missing",
                Terms.chosen(EegSignificance.EPILEPSY_FOCAL, EegFinding.of("EPILEPTIFORM")));
        refuses("eeg.one_only", Terms.chosen(EegSignificance.NORMAL, EegFinding.of("HV_GOOD"),
                EegFinding.of("HV_POOR")));
        refuses("eeg.term_unknown", Terms.chosen(EegSignificance.NORMAL, EegFinding.of("ALPHA")));
        refuses("eeg.term_unknown", Terms.chosen(EegSignificance.NORMAL,
                new EegFinding("WICKET", "SPIKE_WAVE", null, null, null, null, null, null, null)));
    }

    @Test
    void aSignedReportSaysWhatItMeansAndAPreliminaryOneNeedNot() {
        refuses("eeg.significance_missing", Terms.chosen(null));
        assertThat(new EegReading(Terms.ALL, Terms.chosen(null)).kept(false).significance()).isNull();
    }

    private static EegChoices read(EegChoices choices) {
        return new EegReading(Terms.ALL, choices).kept(true);
    }

    private static void refuses(String code, EegChoices choices) {
        assertThatThrownBy(() -> read(choices)).isInstanceOfSatisfying(DomainException.class,
                refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
