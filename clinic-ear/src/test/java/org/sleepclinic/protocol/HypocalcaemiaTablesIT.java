package org.sleepclinic.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.testing.inside.InContainer;

/** 5.3.1, D2 and D4 hold in every table of the hypocalcaemia protocol, whatever else is answered. */
class HypocalcaemiaTablesIT extends InContainer {
    private static final BigDecimal SEVERE = new BigDecimal("1.90");
    private static final BigDecimal LOWEST = new BigDecimal("2.15");
    private static final BigDecimal HIGHEST = new BigDecimal("2.54");

    @Inject
    private ProtocolFacade protocols;
    private ProtocolDefinition protocol;

    @BeforeEach
    void theVersionInEffect() {
        protocol = as.nurse(() -> protocols.view("HCA", null)).definition();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HC-05", "HC-06", "HC-10", "HC-10A", "HC-12", "HC-12A", "HC-13", "HC-20", "HC-21", "HC-22",
            "HC-23", "HC-24", "HC-25", "HC-26"})
    void severeIsANumberOrSymptomsBelowRange(String code) {
        StepDefinition step = protocol.step(code);
        ProtocolWalk.questions(step, inputs -> {
            BigDecimal calcium = amount(inputs, "CALCIUM_ADJUSTED");
            boolean low = calcium.compareTo(LOWEST) < 0;
            boolean grave = inputs.get("SYMPTOMS").equals(Measured.yes(true)) || hasLongQt(inputs);
            String outcome = outcome(step, inputs);
            assertThat(outcome.equals("SEVERE")).as(code + " " + inputs)
                    .isEqualTo(calcium.compareTo(SEVERE) <= 0 || low && grave);
            if (calcium.compareTo(HIGHEST) > 0) {
                assertThat(outcome).as(code + " " + inputs).isIn("ABOVE", "HYPERCALCAEMIA", "TOO_HIGH");
            } else if (!low && inputs.get("SYMPTOMS").equals(Measured.yes(true))) {
                assertThat(step.outcome(outcome).nextSteps()).as(code + " " + inputs).contains("HC-08");
            }
        });
    }

    @Test
    void nothingOpensTheEmergencyWhereCalciumIsNotLow() {
        for (StepDefinition step : protocol.steps()) {
            if (step.isDecidedByTable() && step.table().inputs().contains("CALCIUM_ADJUSTED")) {
                ProtocolWalk.questions(step, inputs -> {
                    boolean low = amount(inputs, "CALCIUM_ADJUSTED").compareTo(LOWEST) < 0
                            || inputs.containsKey("CALCIUM_IONISED")
                                    && amount(inputs, "CALCIUM_IONISED").compareTo(new BigDecimal("1.15")) < 0;
                    if (!low) {
                        assertThat(step.outcome(outcome(step, inputs)).nextSteps()).as(step.code() + " " + inputs)
                                .doesNotContain("HC-01", "HC-02");
                    }
                });
            }
        }
    }

    /** Only calcium is rounded before it decides (D2); 1.6 and 2.6 mg/dL are in range whatever the unit (D1). */
    @ParameterizedTest(name = "version {0}: magnesium {1} mmol/L -> {2}")
    @CsvSource({"2, 0.4999, INTRAVENOUS", "2, 0.4978, INTRAVENOUS", "2, 0.50, ORAL", "2, 0.6541, ORAL",
            "2, 0.65824, NORMAL", "2, 1.06964, NORMAL", "2, 1.0738, ABOVE", "1, 0.4978, INTRAVENOUS",
            "1, 0.6541, ORAL", "1, 0.65824, NORMAL"})
    void magnesiumIsComparedUnrounded(int version, String magnesium, String outcome) {
        StepDefinition step = as.nurse(() -> protocols.view("HCA", version)).definition().step("HC-04");
        assertThat(outcome(step, step.inputs(Map.of("REFLEXES_LOST", Measured.yes(false), "MAGNESIUM",
                Measured.amount(magnesium, "mmol/L"))))).isEqualTo(outcome);
    }

    @Test
    void everyTableOfAnAdjustedCalciumAsksForSymptoms() {
        assertThat(protocol.steps()).filteredOn(StepDefinition::isDecidedByTable)
                .filteredOn(step -> step.table().inputs().contains("CALCIUM_ADJUSTED"))
                .allSatisfy(step -> assertThat(step.table().inputs()).as(step.code()).contains("SYMPTOMS"));
    }

    @Test
    void everyWayIntoTheFollowUpAfterSevereAlsoLooksForTheCause() {
        assertThat(protocol.steps()).flatExtracting(StepDefinition::outcomes).extracting(OutcomeDefinition::nextSteps)
                .filteredOn(next -> next.contains("HC-20")).isNotEmpty()
                .allSatisfy(next -> assertThat(next).containsAnyOf("HC-11", "HC-10"));
        assertThat(protocol.step("HC-10").outcome("STARTED").nextSteps()).contains("HC-11");
    }

    @Test
    void aHighOrNormalCalciumBesidePthIsNoHypoparathyroidism() {
        StepDefinition step = protocol.step("HC-11");
        ProtocolWalk.questions(step, inputs -> {
            if (amount(inputs, "CALCIUM_WITH_PTH").compareTo(LOWEST) >= 0) {
                assertThat(outcome(step, inputs)).as(inputs.toString()).doesNotStartWith("HYPOPARATHYROID");
            }
        });
    }

    @Test
    void whatTheReferenceDoesNotVerifyIsNotMarkedVerified() {
        assertThat(protocol.step("HC-02").evidence()).isEqualTo(Evidence.UNVERIFIED);
        assertThat(rows("HC-11", "HYPOPARATHYROID", "HYPOPARATHYROID_VITAMIN_D")).hasSize(2)
                .allSatisfy(row -> assertThat(row.evidence()).isEqualTo(Evidence.LOCAL));
        assertThat(rows("HC-06", "ALFACALCIDOL"))
                .allSatisfy(row -> assertThat(row.evidence()).isEqualTo(Evidence.LOCAL));
        assertThat(protocol.step("HC-11").outcome("VITAMIN_D_INADEQUATE").label())
                .isEqualTo("Vitamin D possibly inadequate");
    }

    @Test
    void theFirstVersionStaysReadableForPlansMadeFromIt() {
        ProtocolView first = as.nurse(() -> protocols.view("HCA", 1));
        assertThat(first.definition().version()).isEqualTo(1);
        assertThat(first.definition().steps()).extracting(StepDefinition::code).doesNotContain("HC-08");
    }

    private List<DecisionRow> rows(String step, String... outcomes) {
        return protocol.step(step).table().rows().stream().filter(row -> Set.of(outcomes).contains(row.outcome()))
                .toList();
    }

    private static boolean hasLongQt(Map<String, Measured> inputs) {
        return inputs.containsKey("QTC") && amount(inputs, "QTC").compareTo(new BigDecimal("500")) >= 0;
    }

    private static String outcome(StepDefinition step, Map<String, Measured> inputs) {
        return step.table().decide(inputs).row().orElseThrow().outcome();
    }

    private static BigDecimal amount(Map<String, Measured> inputs, String code) {
        return ((Measured.Amount) inputs.get(code)).quantity().amount();
    }
}
