package org.sleepclinic.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.safety.SafetyCheck;
import org.sleepclinic.testing.inside.InContainer;

/** The protocols as their rows stand in the database: read whole, walked whole. */
class ProtocolIT extends InContainer {
    @Inject
    private ProtocolFacade protocols;
    @Inject
    private Clock clock;

    /** Every protocol new plans follow today, whichever the rows name. */
    @Test
    void everyStepIsReachableEveryWayLeadsToAStepAndCanEnd() {
        assertThat(inEffect()).extracting(ProtocolDefinition::code).contains("HCA", "SLEEP", "EPI", "STATUS");
        for (ProtocolDefinition protocol : inEffect()) {
            ProtocolWalk walk = new ProtocolWalk(protocol);
            assertThat(walk.reachable()).as(protocol.label()).containsExactlyInAnyOrderElementsOf(codes(protocol));
            assertThat(walk.endless()).as(protocol.label() + ": each step can end").isEmpty();
            assertThat(walk.lost()).as(protocol.label() + ": each outcome leads to a step of its own").isEmpty();
        }
    }

    @Test
    void everyTableHasNoGapNoIdleRowAndAnswersOnce() {
        for (ProtocolDefinition protocol : inEffect()) {
            for (StepDefinition step : protocol.steps()) {
                if (step.isDecidedByTable()) {
                    assertTable(step);
                } else {
                    assertThat(step.outcomes()).as(step.code() + " is decided by a clinician").isNotEmpty();
                }
            }
        }
    }

    private List<ProtocolDefinition> inEffect() {
        LocalDate today = LocalDate.now(clock);
        return as.nurse(() -> protocols.list()).stream().filter(row -> !row.effectiveFrom().isAfter(today))
                .map(ProtocolRow::code).distinct().map(this::read).toList();
    }

    private static void assertTable(StepDefinition step) {
        Set<Integer> deciding = new HashSet<>();
        ProtocolWalk.questions(step, inputs -> {
            Decision decision = step.table().decide(inputs);
            assertThat(decision.row()).as(step.code() + " has no answer to " + inputs.keySet()).isPresent();
            deciding.add(decision.row().orElseThrow().position());
        });
        assertThat(deciding).as(step.code() + ": each row decides for somebody")
                .containsExactlyInAnyOrderElementsOf(step.table().rows().stream().map(DecisionRow::position).toList());
        assertThat(step.table().rows().stream().map(DecisionRow::outcome).collect(Collectors.toSet()))
                .as(step.code() + ": each outcome is some row's")
                .containsExactlyInAnyOrderElementsOf(step.outcomes().stream().map(OutcomeDefinition::code).toList());
        assertThat(step.table().inputs()).as(step.code() + ": what decides is asked for")
                .allSatisfy(input -> assertThat(step.measure(input))
                        .hasValueSatisfying(measure -> assertThat(required(step, measure)).isTrue()));
    }

    /** A deciding measure is required or computed of required ones, unless an earlier row can decide without it. */
    private static boolean required(StepDefinition step, MeasureDefinition measure) {
        List<DecisionRow> rows = step.table().rows();
        boolean later = (step.table().policy() == DecisionTable.HitPolicy.FIRST ? rows.subList(0, 1) : rows).stream()
                .anyMatch(row -> row.conditions().stream()
                        .noneMatch(condition -> condition.input().equals(measure.code())));
        return measure.required() || later || measure.isComputed() && measure.differenceOf().stream()
                .allMatch(part -> step.measure(part).orElseThrow().required());
    }

    @Test
    void everyColumnOfTheReferenceIsThere() {
        ProtocolDefinition hypocalcaemia = read("HCA");
        assertThat(codes(hypocalcaemia)).contains("HC-01", "HC-02", "HC-03", "HC-04", "HC-05", "HC-10", "HC-11",
                "HC-12",
                "HC-13", "HC-14", "HC-15");
        assertThat(hypocalcaemia.steps()).allSatisfy(step -> {
            assertThat(step.text().action()).isNotBlank();
            assertThat(step.text().role()).isNotBlank();
            assertThat(step.text().due()).isNotBlank();
            assertThat(step.source()).isNotBlank();
        });
        assertThat(hypocalcaemia.step("HC-01").emergency()).isTrue();
        assertThat(hypocalcaemia.step("HC-03").gives()).containsExactly("IV_CALCIUM");
        assertThat(hypocalcaemia.step("HC-04").dueAfter().seconds()).isEqualTo(12 * 3600);
        assertThat(hypocalcaemia.step("HC-13").dueAfter()).isEqualTo(new DueAfter(3, 0, 0));
        assertThat(hypocalcaemia.step("HC-10A").measure("CALCIUM_ADJUSTED")).hasValueSatisfying(calcium -> {
            assertThat(calcium.unit()).isEqualTo("mmol/L");
            assertThat(calcium.roundTo()).isEqualTo(2);
        });
        assertThat(hypocalcaemia.step("HC-10").measure("REGIMEN").orElseThrow().options()).hasSize(4);
    }

    @Test
    void theSleepPlanIsThirteenGoalsSideBySide() {
        ProtocolDefinition sleep = read("SLEEP");
        assertThat(sleep.startPolicy()).isEqualTo(ProtocolDefinition.StartPolicy.ANY);
        assertThat(sleep.starts()).hasSize(13);
    }

    @Test
    void aVersionNeedsSignOffUntilAPhysicianPutsTheirNameToIt() {
        ProtocolRow before = as.nurse(() -> protocols.view("SLEEP", null)).head();
        assertThatThrownBy(() -> as.nurse(() -> protocols.approve(before.versionId())))
                .isInstanceOf(EJBAccessException.class);
        if (!before.isApproved()) {
            as.physician(() -> protocols.approve(before.versionId()));
        }
        ProtocolRow after = as.nurse(() -> protocols.view("SLEEP", 1)).head();
        assertThat(after.approvedBy()).isEqualTo("Dr Phoebe Physician");
        assertThatThrownBy(() -> as.physician(() -> protocols.approve(before.versionId())))
                .isInstanceOf(DomainException.class).hasMessage("protocol.approved");
    }

    @Test
    void anUnknownProtocolIsUnknown() {
        assertThatThrownBy(() -> as.nurse(() -> protocols.view("XYZ", null))).isInstanceOf(DomainException.class)
                .hasMessage(DomainException.UNKNOWN);
    }

    @Test
    void safetyChecksAreListedWithTheirSource() {
        List<SafetyCheck> checks = as.administrator(() -> protocols.safetyChecks());
        assertThat(checks).hasSizeGreaterThan(20).allSatisfy(check -> assertThat(check.source()).isNotBlank());
    }

    private ProtocolDefinition read(String code) {
        return as.nurse(() -> protocols.view(code, null)).definition();
    }

    private static List<String> codes(ProtocolDefinition protocol) {
        return protocol.steps().stream().map(StepDefinition::code).toList();
    }
}
