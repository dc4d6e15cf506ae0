package org.sleepclinic.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.order.OrderSet.Offer;
import org.sleepclinic.order.SetOffer.Verdict;
import org.sleepclinic.screening.CaseKnown;
import org.sleepclinic.screening.Known;
import org.sleepclinic.screening.KnownFacts;

/** What asks for a set: suspicions (1.4), diagnoses, and years on a medicine (NG217 4.3.4; two years [L]). */
class SetOfferTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-06-03");
    private static final List<Offer> EPI = List.of(new Offer(Offer.Kind.SUSPICION, "EPILEPSY", null, "RT-1", ""),
            new Offer(Offer.Kind.DIAGNOSIS, "G40", null, "EP-04", ""));
    private static final List<Offer> BONE =
            List.of(new Offer(Offer.Kind.MEDICINE_CLASS, "ENZYME_INDUCER", 2, "5.1.4", ""));

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
            "SUSPICION, EPILEPSY, ASKED", // RT-1
            "SUSPICION, HYPNIC_JERK, NOT_ASKED", // RT-6: no tests
            "SUSPICION, RLS, NOT_ASKED", "DIAGNOSIS, G40.909, ASKED", // EP-04
            "DIAGNOSIS, G47.61, NOT_ASKED"})
    void aSuspicionOrADiagnosisAsks(Known.Kind kind, String code, Verdict verdict) {
        assertThat(SetOffer.judge(EPI, CaseKnown.ofAWoman().with(kind, code, "x").facts(), TODAY).outcome())
                .contains(verdict);
    }

    @ParameterizedTest(name = "{0} since {1}: {2}")
    @CsvSource({
            "ENZYME_INDUCER, 2024-06-03, ASKED", // two years to the day
            "ENZYME_INDUCER, 2024-06-04, NOT_ASKED", "'CNS,ENZYME_INDUCER', 2019-01-01, ASKED",
            "VALPROATE, 2019-01-01, NOT_ASKED"})
    void aMedicineAsksAfterItsYears(String classes, String since, Verdict verdict) {
        assertThat(SetOffer.judge(BONE, CaseKnown.ofAWoman()
                .with(Known.Kind.MEDICINE, "carbamazepine", "carbamazepine 200 mg", since, classes).facts(), TODAY)
                .outcome()).contains(verdict);
    }

    @Test
    void sinceWhenNobodyRecordedIsNamedAndNotTakenForShort() {
        Finding<Verdict> finding = SetOffer.judge(BONE, CaseKnown.ofAWoman()
                .with(Known.Kind.MEDICINE, "primidone", "primidone", null, "ENZYME_INDUCER").facts(), TODAY);
        assertThat(finding.isIndeterminate()).isTrue();
        assertThat(finding.missing()).containsExactly("since.primidone");
    }

    /** 2.1: the same day when there are symptoms (D4), or severe calcium (RF-04). */
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({"RED_FLAG, RF-05, 0", "SIGN, TETANY, 12", "RED_FLAG, RF-10, ", "SUSPICION, HYPOCALCAEMIA, "})
    void aRedFlagOrASignAsksAndSaysHowSoon(Known.Kind kind, String code, Integer hours) {
        List<Offer> hca = List.of(new Offer(Offer.Kind.SUSPICION, "HYPOCALCAEMIA", null, "RT-4", ""),
                new Offer(Offer.Kind.SIGN, "TETANY", null, "D4", "", new OrderSet.Press(12, OrderPriority.SAME_DAY)),
                new Offer(Offer.Kind.RED_FLAG, "RF-05", null, "RF-05", "",
                        new OrderSet.Press(0, OrderPriority.SAME_DAY)));
        KnownFacts facts = CaseKnown.ofAWoman().with(kind, code, "x").facts();
        assertThat(SetOffer.pressing(hca, facts).map(offer -> offer.press().hours()))
                .isEqualTo(Optional.ofNullable(hours));
        assertThat(SetOffer.judge(hca, facts, TODAY).outcome())
                .contains("RF-10".equals(code) ? Verdict.NOT_ASKED : Verdict.ASKED);
    }

    @Test
    void theReasonNamesTheRule() {
        Finding<Verdict> finding =
                SetOffer.judge(EPI, CaseKnown.ofAWoman().with(Known.Kind.SUSPICION, "EPILEPSY", "RT-1").facts(), TODAY);
        assertThat(finding.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.input()).isEqualTo("EPILEPSY");
            assertThat(reason.seen()).isEqualTo("RT-1");
        });
    }
}
