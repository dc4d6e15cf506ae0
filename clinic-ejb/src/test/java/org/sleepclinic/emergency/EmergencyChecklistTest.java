package org.sleepclinic.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.emergency.DoseWay.Setting;
import org.sleepclinic.emergency.EmergencySheet.Given;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.RuleLimit;
import org.sleepclinic.kernel.TestLimits;
import org.sleepclinic.plan.PlanStepId;
import org.sleepclinic.plan.RecordDose;

/** What asks for a reason before an emergency dose is kept (5.1.7, D11): a cap, and the same second line twice. */
class EmergencyChecklistTest {
    private static final RuleLimit ROUNDED = TestLimits.of("ROUNDED LE 110 %").get("ROUNDED");
    private static final List<DoseWay> WAYS = List.of(fixed("ST-02", "BUCCAL_MIDAZOLAM", "buccal", null),
            fixed("ST-02", "IM_MIDAZOLAM", "IM", "5"), second("ST-04", "LEVETIRACETAM", "60", "4500", "mg"),
            second("ST-04", "FOSPHENYTOIN", "20", "1500", "mg{PE}"), second("ST-04", "PHENYTOIN", "20", "2000", "mg"),
            calcium("HC-02", "CALCIUM_BOLUS", "10 % IV", "10", "20"),
            calcium("HC-03", "CALCIUM_INFUSION", "10 % in 1 L IV", "100", null),
            second("ST-05", "LEVETIRACETAM", "60", "4500", "mg"), second("ST-05", "PHENYTOIN", "20", "2000", "mg"));

    @ParameterizedTest(name = "{0} kg: {2} {3} {4} by {1} -> {5}")
    @CsvSource(nullValues = "-", value = {"80, LEVETIRACETAM, levetiracetam IV, 4500, mg, -",
            "80, LEVETIRACETAM, levetiracetam IV, 4501, mg, emergency.cap",
            "80, -, Levetiracetam 500, 4.6, g, emergency.cap",
            "80, -, Levetiracetam, 4.5, g, -", "-, LEVETIRACETAM, levetiracetam IV, 4501, mg, emergency.cap",
            "-, LEVETIRACETAM, levetiracetam IV, 3000, mg, emergency.no_weight", "-, -, midazolam IM, 10, mg, -",
            "50, LEVETIRACETAM, levetiracetam IV, 3300, mg, -",
            "50, LEVETIRACETAM, levetiracetam IV, 4500, mg, emergency.cap",
            "80, LEVETIRACETAM, levetiracetam IV, 45, mL, emergency.uncounted",
            "80, IM_MIDAZOLAM, midazolam IM, 10, mg, -", "80, IM_MIDAZOLAM, midazolam IM, 15, mg, emergency.cap",
            "35, -, midazolam IM, 10, mg, emergency.cap", "35, -, midazolam buccal, 10, mg, -",
            "80, -, ketamine, 200, mg, -", "80, LEVETIRACETAM, levetiracetam IV, 10, vials, -"})
    void aDoseAboveItsCapAsks(String kilograms, String way, String drug, BigDecimal amount, String unit, String asks) {
        assertThat(asked(kilograms, way, drug, amount, unit, List.of())).isEqualTo(Optional.ofNullable(asks));
    }

    @ParameterizedTest(name = "{2} mL of calcium gluconate at {0}, {1} chosen -> {3}")
    @CsvSource(nullValues = "-", value = {"HC-02, CALCIUM_BOLUS, 20, -", "HC-02, CALCIUM_BOLUS, 200, emergency.cap",
            "HC-02, -, 100, emergency.cap", "HC-03, -, 100, -", "HC-03, CALCIUM_INFUSION, 200, emergency.cap"})
    void aBolusIsNotHeldAgainstTheInfusion(String step, String way, BigDecimal amount, String asks) {
        RecordDose told = new RecordDose(new PlanStepId(new UUID(0, 1)), "calcium gluconate 10 %", amount, "mL", null,
                Instant.EPOCH, null, null, null);
        assertThat(checklist("80", List.of()).asks(way, step, told).map(DomainException::getMessage))
                .isEqualTo(Optional.ofNullable(asks));
    }

    @Test
    void aChildsDoseSaysByWhatItWasCounted() {
        EmergencyChecklist child = new EmergencyChecklist(null, WAYS, Optional.of(BigDecimal.TEN), false, false,
                List.of(), ROUNDED);
        RecordDose told = new RecordDose(new PlanStepId(new UUID(0, 1)), "midazolam IM", BigDecimal.TWO, "mg", null,
                Instant.EPOCH, null, null, null);
        assertThat(child.asks("IM_MIDAZOLAM", "ST-02", told).map(DomainException::getMessage))
                .contains("emergency.child");
    }

    @ParameterizedTest(name = "after {0} at {1}: {2} -> {3}")
    @CsvSource(nullValues = "-", value = {"levetiracetam IV, ST-04, levetiracetam IV, emergency.again",
            "fosphenytoin IV, ST-04, phenytoin IV, emergency.again", "phenytoin IV, ST-05, levetiracetam IV, -",
            "midazolam IM, ST-02, midazolam IM, -"})
    void theSameSecondLineTwiceAsks(String given, String step, String drug, String asks) {
        assertThat(asked("80", null, drug, BigDecimal.TEN, "mg", List.of(given(step, given))))
                .isEqualTo(Optional.ofNullable(asks));
    }

    @ParameterizedTest(name = "after {0}: another second line is none of {1}")
    @CsvSource({"levetiracetam IV, LEVETIRACETAM", "fosphenytoin IV, FOSPHENYTOIN PHENYTOIN",
            "phenytoin IV, FOSPHENYTOIN PHENYTOIN", "midazolam IM, ''"})
    void anotherSecondLineIsAnotherSubstance(String given, String already) {
        EmergencyChecklist checklist = checklist("80", List.of(given("ST-04", given)));
        assertThat(
                WAYS.stream().map(checklist::advice).filter(DoseAdvice::given).map(one -> one.way().code()).distinct())
                .containsExactlyInAnyOrder(Arrays.stream(already.split(" ")).filter(code -> !code.isEmpty())
                        .toArray(String[]::new));
    }

    private static Optional<String> asked(String kilograms, String way, String drug, BigDecimal amount, String unit,
            List<Given> doses) {
        return checklist(kilograms, doses)
                .asks(way, "", new RecordDose(new PlanStepId(new UUID(0, 1)), drug, amount, unit, null,
                        Instant.EPOCH, null, null, null))
                .map(DomainException::getMessage);
    }

    private static EmergencyChecklist checklist(String kilograms, List<Given> doses) {
        return new EmergencyChecklist(null, WAYS, Optional.ofNullable(kilograms).map(BigDecimal::new), true, false,
                doses, ROUNDED);
    }

    private static Given given(String step, String drug) {
        return new Given(new UUID(0, 2), step, drug, BigDecimal.TEN, "mg", null, Instant.EPOCH, "", "", null, null);
    }

    private static DoseWay fixed(String step, String code, String route, String light) {
        return new DoseWay(step, code, "midazolam", "midazolam", route, Setting.NO_VEIN, BigDecimal.TEN, null, null,
                null,
                light == null ? null : new BigDecimal("40"), light == null ? null : new BigDecimal(light), "mg",
                "10 mg",
                null, null, null, Evidence.VERIFIED, "test");
    }

    private static DoseWay calcium(String step, String code, String route, String fixed, String most) {
        return new DoseWay(step, code, "calcium gluconate", "calcium gluconate", route, Setting.VEIN,
                new BigDecimal(fixed), most == null ? null : new BigDecimal(most), null, null, null, null, "mL",
                "as written", null, null, null, Evidence.VERIFIED, "test");
    }

    private static DoseWay second(String step, String drug, String perKg, String cap, String unit) {
        String name = drug.toLowerCase(Locale.ROOT);
        return new DoseWay(step, drug, name, name.replace("fosphenytoin", "phenytoin"), "IV", Setting.VEIN, null, null,
                new BigDecimal(perKg), new BigDecimal(cap), null, null, unit, "as written", null, null, null,
                Evidence.VERIFIED, "test");
    }
}
