package org.sleepclinic.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.order.ChosenItem.Verdict;
import org.sleepclinic.order.OrderSet.Choosing;
import org.sleepclinic.screening.CaseKnown;
import org.sleepclinic.screening.Known;

/** Tests of a set that are not for everybody (2.1). */
class ChosenItemTest {
    @ParameterizedTest(name = "{0}, told {1}: {2}")
    @CsvSource({
            "FEMALE, able_to_become_pregnant, CHOSEN", // before valproate or topiramate
            "FEMALE, NONE_KNOWN, NOT_CHOSEN", "FEMALE, pregnant, NOT_CHOSEN", // known already
            "OTHER, able_to_become_pregnant, CHOSEN"})
    void thePregnancyTestFollowsWhatWasTold(String sex, String told, Verdict verdict) {
        assertThat(ChosenItem.judge(Choosing.ABLE_TO_BECOME_PREGNANT,
                CaseKnown.ofAWoman().sex(sex).with(Known.Kind.PREGNANCY_POTENTIAL, told, "told").facts()).outcome())
                .contains(verdict);
    }

    @ParameterizedTest(name = "{0}: missing {1}")
    @CsvSource({"FEMALE, true", "OTHER, true", "UNKNOWN, true", "MALE, false"})
    void nobodyAskedIsNamedButForMen(String sex, boolean missing) {
        Finding<Verdict> finding =
                ChosenItem.judge(Choosing.ABLE_TO_BECOME_PREGNANT, CaseKnown.ofAWoman().sex(sex).facts());
        assertThat(finding.missing().contains("PREGNANCY_POTENTIAL")).isEqualTo(missing);
        assertThat(finding.outcome().filter(Verdict.CHOSEN::equals)).isEmpty();
    }

    @Test
    void anAgeChoosesNoTestAndIsNoRecord() {
        Finding<Verdict> finding = ChosenItem.judge(Choosing.ABLE_TO_BECOME_PREGNANT,
                CaseKnown.ofAWoman().born("1960-01-01").facts());
        assertThat(finding.outcome()).contains(Verdict.NOT_CHOSEN);
        assertThat(finding.reasons()).extracting(Reason::seen)
                .containsExactly("not of childbearing age by rule R-CHILDBEARING, not recorded");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
            "HAN_CHINESE, CHOSEN", "THAI, CHOSEN", "OTHER_SOUTH_EAST_ASIAN, CHOSEN", // LBL-CBZ
            "EUROPEAN, NOT_CHOSEN", "JAPANESE, NOT_CHOSEN", "OTHER, NOT_CHOSEN"})
    void hlaFollowsAncestry(String ancestry, Verdict verdict) {
        assertThat(ChosenItem.judge(Choosing.HLA_B1502_AT_RISK,
                CaseKnown.ofAWoman().with(Known.Kind.ANSWER, "INT.32", ancestry).facts()).outcome()).contains(verdict);
    }

    @Test
    void declinedOrUntoldAncestryIsMissing() {
        assertThat(ChosenItem.judge(Choosing.HLA_B1502_AT_RISK,
                CaseKnown.ofAWoman().with(Known.Kind.ANSWER, "INT.32", "DECLINED").facts()).missing())
                .containsExactly("INT.32");
        assertThat(ChosenItem.judge(Choosing.HLA_B1502_AT_RISK, CaseKnown.ofAWoman().facts()).missing())
                .containsExactly("INT.32");
    }

    @Test
    void whatWasTestedOnceIsNotTestedAgain() {
        assertThat(ChosenItem.judge(Choosing.HLA_B1502_AT_RISK, CaseKnown.ofAWoman()
                .with(Known.Kind.ANSWER, "INT.32", "THAI").with(Known.Kind.VALUE, "HLA_B1502", "0", "2025-03-01", null)
                .facts()).outcome()).contains(Verdict.NOT_CHOSEN);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
            "G40.909, CHOSEN", // NG217 1.3.1
            "G40.309, NOT_CHOSEN", "G40.A09, NOT_CHOSEN", "G40.B09, NOT_CHOSEN", // idiopathic generalised
            "G40.009, NOT_CHOSEN", // self-limited centrotemporal
            "R56.9, NOT_CHOSEN"}) // D8: only once epilepsy is diagnosed
    void theMriWaitsForTheDiagnosis(String code, Verdict verdict) {
        assertThat(ChosenItem.judge(Choosing.EPILEPSY_NEEDS_MRI,
                CaseKnown.ofAWoman().with(Known.Kind.DIAGNOSIS, code, "x").facts()).outcome()).contains(verdict);
    }
}
