package org.sleepclinic.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.protocol.DueAfter;
import org.sleepclinic.protocol.MeasureDefinition;
import org.sleepclinic.protocol.StepDefinition;
import org.sleepclinic.protocol.StepDefinition.EntryKind;
import org.sleepclinic.score.LatestScore;

/** What the patient answered is offered where a step asks for it, in the step's unit and no other. */
class ScoreOffersTest {
    private static final Instant AT = Instant.parse("2026-11-20T09:00:00Z");
    private static final Map<String, LatestScore> NEWEST = Map.of("PHQ9",
            new LatestScore("PHQ9", new BigDecimal("7"), "{score}", AT), "SEIZURE_DAYS_28",
            new LatestScore("SEIZURE_DAYS_28", new BigDecimal("3"), "d", AT));

    @Test
    void theNewestScoreIsOfferedWithItsTime() {
        Map<String, StepSheet.Offer> offers = ScoreOffers.offers(step(EntryKind.AFTER,
                measure("MOOD", "PHQ9", "{score}", false), measure("DAYS", "SEIZURE_DAYS_28", "d", false),
                measure("SLEEPY", "ESS", "{score}", false)), NEWEST, AT.minusSeconds(1));
        assertThat(offers).containsOnlyKeys("MOOD", "DAYS");
        assertThat(offers.get("MOOD")).isEqualTo(new StepSheet.Offer(new BigDecimal("7"), "{score}", AT));
    }

    @Test
    void aCountInAnotherUnitIsNoAnswer() {
        assertThat(offered(EntryKind.START, measure("DAYS", "SEIZURE_DAYS_28", "d/wk", false))).isEmpty();
    }

    @Test
    void whatWasAnsweredBeforeTheStepOpenedCountsOnlyWhereThePlanBeginsOrTheMeasureLooksBack() {
        MeasureDefinition mood = measure("MOOD", "PHQ9", "{score}", false);
        assertThat(offered(EntryKind.AFTER, mood)).isEmpty();
        assertThat(offered(EntryKind.START, mood)).containsKey("MOOD");
        assertThat(offered(EntryKind.AFTER, measure("MOOD", "PHQ9", "{score}", true))).containsKey("MOOD");
    }

    private static Map<String, StepSheet.Offer> offered(EntryKind entry, MeasureDefinition measure) {
        return ScoreOffers.offers(step(entry, measure), NEWEST, AT);
    }

    private static StepDefinition step(EntryKind entry, MeasureDefinition... measures) {
        return new StepDefinition(new UUID(2, 1), "S", entry, StepDefinition.Phase.TREATMENT, false,
                new StepDefinition.Text("S", "S", "S", "NUR", "soon", null), "NURSE", new DueAfter(0, 1, 0),
                Evidence.LOCAL, "test", List.of(measures), List.of(), null, Set.of(), List.of(), null);
    }

    private static MeasureDefinition measure(String code, String score, String unit, boolean looksBack) {
        return new MeasureDefinition(code, code, MeasureDefinition.Type.QUANTITY, unit, List.of(), true, null, score,
                null, null, looksBack, List.of(), null, null, null, null);
    }
}
