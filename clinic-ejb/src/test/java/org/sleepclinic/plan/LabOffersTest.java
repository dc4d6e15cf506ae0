package org.sleepclinic.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sleepclinic.plan.TestProtocol.NOON;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sleepclinic.kernel.Bound;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.protocol.DueAfter;
import org.sleepclinic.protocol.Measured;
import org.sleepclinic.protocol.MeasureDefinition;
import org.sleepclinic.protocol.StepDefinition;
import org.sleepclinic.protocol.StepDefinition.EntryKind;
import org.sleepclinic.result.Flag;
import org.sleepclinic.result.LatestValue;
import org.sleepclinic.result.ReportId;
import org.sleepclinic.result.ReportStatus;

/** Which values of the laboratory a step takes over: two draws, one and two days before noon, the later with PTH. */
class LabOffersTest {
    private static final Instant FIRST = NOON.minus(Duration.ofDays(2));
    private static final Instant SECOND = NOON.minus(Duration.ofDays(1));
    private static final Values VALUES =
            new Values(List.of(value("CALCIUM", "2.05", FIRST), value("CALCIUM", "2.10", SECOND),
                    value("PTH", "80", SECOND)));
    private static final StepDefinition STEP =
            step(EntryKind.AFTER, measure("NOW", "CALCIUM", null), measure("BEFORE", null, null),
                    measure("CHANGE", null, null, "NOW", "BEFORE"), measure("PTH", "PTH", null),
                    measure("BESIDE_PTH", "CALCIUM", "PTH"));

    private static final StepDefinition BEGINS =
            step(EntryKind.START, STEP.measures().toArray(MeasureDefinition[]::new));

    @Test
    void theNewestIsOfferedAndAChangeIsCountedFromTheOneBefore() {
        assertThat(offered(UsedDraws.NONE)).isEqualTo(
                Map.of("NOW", "2.10", "BEFORE", "2.05", "PTH", "80", "BESIDE_PTH", "2.10"));
    }

    @Test
    void whatAnEarlierStepUsedIsNotOfferedAgainButCountedFrom() {
        assertThat(offered(used("CALCIUM", SECOND)))
                .isEqualTo(Map.of("BEFORE", "2.10", "PTH", "80", "BESIDE_PTH", "2.10"));
        assertThat(offered(used("CALCIUM", FIRST))).containsEntry("NOW", "2.10").containsEntry("BEFORE", "2.05");
    }

    @Test
    void whatMeansSomethingOnlyBesideAnotherGoesWithIt() {
        assertThat(offered(used("PTH", SECOND))).isEqualTo(Map.of("NOW", "2.10", "BEFORE", "2.05"));
    }

    @Test
    void aValueTakenOverKeepsItsReport() {
        assertThat(sources("2.10")).isEqualTo(Map.of("NOW", report(SECOND)));
        assertThat(sources("2.05")).as("an older value typed anew is no longer the laboratory's").isEmpty();
        assertThat(sources("2.11")).isEmpty();
    }

    @Test
    void aBoundIsShownBesideItsFieldAndNeitherTakenOverNorCountedFrom() {
        Values values = new Values(List.of(value("CALCIUM", "2.05", FIRST), bound("CALCIUM", "2.10", SECOND)));
        Map<String, StepSheet.Offer> offers = LabOffers.of(BEGINS, values, new LabOffers.Since(NOON, UsedDraws.NONE));
        assertThat(offers.get("NOW").bound()).isEqualTo(Bound.BELOW);
        assertThat(offers.get("BEFORE").amount()).as("the last number there was").isEqualByComparingTo("2.05");
        assertThat(LabOffers.of(STEP, values, new LabOffers.Since(NOON, UsedDraws.NONE))).isEmpty();
        assertThat(LabOffers.sources(STEP, Map.of("NOW", Measured.amount("2.10", "mmol/L")), values)).isEmpty();
    }

    /** Calcium as it decides, 2.10; what decides unrounded with the decimals it has. */
    @Test
    void whatDecidesUnroundedIsOfferedUnrounded() {
        MeasureDefinition magnesium = new MeasureDefinition("MG", "MG", MeasureDefinition.Type.QUANTITY, "mmol/L",
                List.of(), false, "MAGNESIUM", null, 4, null, false, List.of(), null, null, null, null);
        for (String amount : List.of("0.4978", "0.8")) {
            Values values = new Values(List.of(value("MAGNESIUM", amount, SECOND)));
            assertThat(LabOffers.of(step(EntryKind.START, magnesium), values,
                    new LabOffers.Since(NOON, UsedDraws.NONE)).get("MG").amount().toString()).isEqualTo(amount);
        }
    }

    @Test
    void oneDrawAnswersEveryStepThatWasOpenWhenItWasTaken() {
        assertThat(offered(STEP, new LabOffers.Since(FIRST, new UsedDraws(Map.of("CALCIUM", SECOND)))))
                .containsEntry("NOW", "2.10");
    }

    @Test
    void whatWasDrawnBeforeTheStepOpenedIsNoAnswerToIt() {
        assertThat(offered(STEP, new LabOffers.Since(NOON, UsedDraws.NONE))).isEqualTo(Map.of("BEFORE", "2.10"));
        assertThat(offered(STEP, new LabOffers.Since(SECOND.minusSeconds(1), UsedDraws.NONE))).containsEntry("NOW",
                "2.10");
    }

    private static Map<String, ReportId> sources(String typed) {
        return LabOffers.sources(STEP, Map.of("NOW", Measured.amount(typed, "mmol/L")), VALUES);
    }

    private static Map<String, String> offered(UsedDraws used) {
        return offered(BEGINS, new LabOffers.Since(NOON, used));
    }

    private static Map<String, String> offered(StepDefinition step, LabOffers.Since since) {
        return LabOffers.of(step, VALUES, since).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, offer -> offer.getValue().amount().toString()));
    }

    private static UsedDraws used(String analyte, Instant upTo) {
        return new UsedDraws(Map.of(analyte, upTo));
    }

    private static StepDefinition step(EntryKind entry, MeasureDefinition... measures) {
        return new StepDefinition(new UUID(2, 1), "S", entry, StepDefinition.Phase.TREATMENT, false,
                new StepDefinition.Text("S", "S", "S", "NUR", "soon", null), "NURSE", new DueAfter(0, 1, 0),
                Evidence.LOCAL, "test", Stream.of(measures).toList(), List.of(), null, Set.of(), List.of(), null);
    }

    private static MeasureDefinition measure(String code, String analyte, String sameDrawAs, String... differenceOf) {
        String unit = code.equals("PTH") ? "pg/mL" : "mmol/L";
        return new MeasureDefinition(code, code, MeasureDefinition.Type.QUANTITY, unit, List.of(), false, analyte, null,
                analyte == null || code.equals("PTH") ? null : 2, sameDrawAs, false, List.of(differenceOf), null, null,
                null, null);
    }

    private static LatestValue value(String analyte, String amount, Instant takenAt) {
        BigDecimal number = new BigDecimal(amount);
        String unit = analyte.equals("PTH") ? "pg/mL" : "mmol/L";
        return new LatestValue(analyte, analyte, number, unit, number, unit, null, null, Flag.NORMAL, false, takenAt,
                report(takenAt), ReportStatus.FINAL, null, null, null);
    }

    private static LatestValue bound(String analyte, String amount, Instant takenAt) {
        BigDecimal number = new BigDecimal(amount);
        return new LatestValue(analyte, analyte, number, "mmol/L", number, "mmol/L", null, null, Flag.LOW, false,
                takenAt, report(takenAt), ReportStatus.FINAL, null, null, Bound.BELOW);
    }

    private static ReportId report(Instant takenAt) {
        return new ReportId(new UUID(0, takenAt.getEpochSecond()));
    }
}
