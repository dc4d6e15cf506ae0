package org.sleepclinic.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.protocol.DueAfter;
import org.sleepclinic.protocol.ProtocolDefinition;
import org.sleepclinic.protocol.Trigger;

class PlanTest {
    private static final Walk WALK = new Walk(TestProtocol.ONE, TestProtocol.STAMP);

    @Test
    void startsWithItsStepDueFromNow() {
        Plan plan = started("A");
        assertThat(plan.status()).isEqualTo(PlanStatus.ACTIVE);
        assertThat(plan.openSteps()).singleElement().satisfies(step -> {
            assertThat(codes(plan)).containsExactly("A");
            assertThat(step.dueAt()).isEqualTo(TestProtocol.NOON.plus(Duration.ofDays(2)));
        });
    }

    @Test
    void anOutcomeOpensSeveralStepsAtOnceEachByItsOwnTime() {
        Plan plan = started("A");
        complete(plan, "A", "ON");
        assertThat(codes(plan)).containsExactlyInAnyOrder("B", "C");
        assertThat(step(plan, "B").dueAt()).isEqualTo(TestProtocol.NOON.plus(Duration.ofMinutes(15)));
        assertThat(step(plan, "C").dueAt()).as("three calendar months")
                .isEqualTo(Instant.parse("2027-02-23T12:00:00Z"));
    }

    @Test
    void aRepetitionIsDueAsItsOutcomeSays() {
        Plan plan = started("A");
        complete(plan, "A", "ON");
        complete(plan, "C", "AGAIN");
        assertThat(step(plan, "C").dueAt()).isEqualTo(TestProtocol.NOON.plus(Duration.ofDays(7)));
    }

    @Test
    void theSameStepIsNeverOpenTwice() {
        Plan plan = started("A");
        complete(plan, "A", "ON");
        plan.openEmergency("B", WALK);
        assertThat(codes(plan)).containsExactlyInAnyOrder("B", "C");
    }

    @Test
    void whatHappensMeanwhileOpensItsStepOrMakesItDueSooner() {
        Plan plan = started("A");
        plan.openFor(new Trigger("PREGNANCY", "C", new DueAfter(0, 1, 0)), "Pregnancy", WALK);
        assertThat(codes(plan)).containsExactlyInAnyOrder("A", "C");
        assertThat(step(plan, "C").dueAt()).isEqualTo(TestProtocol.NOON.plus(Duration.ofDays(1)));
        assertThat(plan.openFor(new Trigger("FINDING:NEW_SEIZURE", "C", new DueAfter(0, 0, 3600)), "Seizure", WALK))
                .as("what moved it is kept").extracting(StepMove::why).containsExactly("Seizure");
        assertThat(step(plan, "C").because()).as("both causes stand on it").isEqualTo("Pregnancy; Seizure");
        assertThat(codes(plan)).as("open once").containsExactlyInAnyOrder("A", "C");
        assertThat(step(plan, "C").dueAt()).isEqualTo(TestProtocol.NOON.plus(Duration.ofHours(1)));
        assertThat(plan.openFor(new Trigger("PREGNANCY", "C", new DueAfter(0, 1, 0)), "Pregnancy", WALK)).isEmpty();
        assertThat(step(plan, "C").dueAt()).as("never later").isEqualTo(TestProtocol.NOON.plus(Duration.ofHours(1)));
    }

    @Test
    void aStepFollowsWhatItGoesWithUntilSomebodyPostponesIt() {
        PlanStep a = step(started("A"), "A");
        Instant change = TestProtocol.NOON.plus(Duration.ofDays(40));
        assertThat(a.follow(change, "dose", TestProtocol.STAMP)).hasValueSatisfying(move -> {
            assertThat(move.why()).isEqualTo("dose");
            assertThat(move.step()).isEqualTo(a.id().value());
        });
        assertThat(a.dueAt()).isEqualTo(change);
        assertThat(a.follow(change, "dose", TestProtocol.STAMP)).as("where it is already").isEmpty();
        a.postpone(change.plusSeconds(60), "patient away", TestProtocol.STAMP);
        assertThat(a.follow(change, "dose", TestProtocol.STAMP)).as("somebody's word").isEmpty();
    }

    @Test
    void whatIsOverdueIsNotMadeDueNowByAnOverdueChange() {
        PlanStep a = step(started("A"), "A");
        Instant past = TestProtocol.NOON.minus(Duration.ofDays(2));
        assertThat(a.follow(past, "dose", TestProtocol.STAMP)).isPresent();
        assertThat(a.dueAt()).as("never before now").isEqualTo(TestProtocol.NOON);
        Stamp later =
                new Stamp(TestProtocol.STAMP.by(), TestProtocol.NOON.plusSeconds(3600), TestProtocol.STAMP.zone());
        assertThat(a.follow(past, "dose", later)).isEmpty();
        assertThat(a.dueAt()).isEqualTo(TestProtocol.NOON);
    }

    @Test
    void whenNothingIsOpenThePlanIsComplete() {
        Plan plan = started("A");
        complete(plan, "A", "ON");
        complete(plan, "B", "DONE");
        assertThat(plan.status()).isEqualTo(PlanStatus.ACTIVE);
        complete(plan, "C", "ENOUGH");
        assertThat(plan.status()).isEqualTo(PlanStatus.COMPLETED);
    }

    @Test
    void anOutcomeThatEndsThePlanWaitsForWhatIsOpen() {
        Plan plan = started("A");
        plan.openEmergency("B", WALK);
        assertRefused("plan.open_steps", () -> complete(plan, "A", "WELL"));
    }

    @Test
    void aDoneStepIsDone() {
        Plan plan = started("A");
        PlanStep a = step(plan, "A");
        complete(plan, "A", "ON");
        assertRefused("plan.step_closed", () -> plan.complete(a, settled("A", "ON"), WALK));
        assertRefused("plan.step_closed",
                () -> a.postpone(TestProtocol.NOON.plusSeconds(9), "later", TestProtocol.STAMP));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void aDeviationNeedsAReason(String reason) {
        Plan plan = started("A");
        PlanStep a = step(plan, "A");
        assertRefused("text.required", () -> plan.deviate(a, deviation(a, reason, "C"), WALK));
    }

    @Test
    void aDeviationOpensWhatThePhysicianSays() {
        Plan plan = started("A");
        PlanStep a = step(plan, "A");
        plan.deviate(a, deviation(a, "known from last year", "C"), WALK);
        assertThat(a.status()).isEqualTo(StepStatus.DEVIATED);
        assertThat(codes(plan)).containsExactly("C");
    }

    @Test
    void aDeviationNeverLeavesThePlanWithoutANextStep() {
        Plan plan = started("A");
        PlanStep a = step(plan, "A");
        assertRefused("plan.deviation_next", () -> plan.deviate(a, deviation(a, "not needed"), WALK));
    }

    @Test
    void postponingKeepsTheFirstDueTimeAndNeedsAReason() {
        Plan plan = started("A");
        PlanStep a = step(plan, "A");
        Instant later = a.dueAt().plus(Duration.ofDays(3));
        assertRefused("text.required", () -> a.postpone(later, " ", TestProtocol.STAMP));
        assertRefused("plan.postpone_past", () -> a.postpone(TestProtocol.NOON, "late", TestProtocol.STAMP));
        assertRefused("plan.postpone_earlier",
                () -> a.postpone(a.dueAt().minusSeconds(1), "early", TestProtocol.STAMP));
        a.postpone(later, "patient away", TestProtocol.STAMP);
        assertThat(a.dueAt()).isEqualTo(later);
    }

    @Test
    void stoppingLetsOpenStepsFallAwayWithItsReason() {
        Plan plan = started("A");
        Set<PlanStepId> seen = Set.of(plan.steps().getFirst().id());
        assertRefused("text.required", () -> plan.stop(seen, "", TestProtocol.STAMP));
        assertRefused("stale", () -> plan.stop(Set.of(), "an emergency was opened since", TestProtocol.STAMP));
        plan.stop(seen, "moved to another clinic", TestProtocol.STAMP);
        assertThat(plan.status()).isEqualTo(PlanStatus.STOPPED);
        assertThat(plan.steps()).extracting(PlanStep::status).containsExactly(StepStatus.CANCELLED);
        assertRefused("transition.refused", () -> plan.stop(seen, "again", TestProtocol.STAMP));
    }

    @Test
    void startsOnlyWithStepsThatOpenAPlan() {
        assertRefused("plan.start_some", () -> started());
        assertRefused("plan.start_one", () -> started("A", "D"));
        assertRefused("plan.step_no_start", () -> started("B"));
        assertRefused("plan.step", () -> started("Z"));
        assertThat(codes(started(TestProtocol.ANY, "A", "D"))).containsExactlyInAnyOrder("A", "D");
    }

    @Test
    void whoSawAnOlderVersionIsRefused() {
        Plan plan = started("A");
        PlanStep a = step(plan, "A");
        assertRefused(DomainException.STALE, () -> plan.step(new StepVersion(a.id(), 7)));
        assertRefused(DomainException.UNKNOWN, () -> plan.step(new StepVersion(new PlanStepId(new UUID(5, 5)), 0)));
    }

    private static Plan started(String... steps) {
        return started(TestProtocol.ONE, steps);
    }

    private static Plan started(ProtocolDefinition protocol, String... steps) {
        CaseId caseId = new CaseId(new UUID(0, 1));
        return new Plan(new PatientId(new UUID(0, 2)),
                new StartPlan(caseId, "T", Set.of(steps), new Origin(Origin.Kind.CASE, caseId.value())), protocol,
                TestProtocol.STAMP);
    }

    private static PlanStep step(Plan plan, String code) {
        return plan.openSteps().stream().filter(step -> step.is(TestProtocol.ONE.step(code))).findFirst().orElseThrow();
    }

    private static List<String> codes(Plan plan) {
        return plan.openSteps().stream().map(step -> TestProtocol.ONE.step(step.stepId()).code()).toList();
    }

    private static void complete(Plan plan, String code, String outcome) {
        plan.complete(step(plan, code), settled(code, outcome), WALK);
    }

    private static Settled settled(String code, String outcome) {
        return new Settled(TestProtocol.ONE.step(code).outcome(outcome), Optional.empty(), Map.of(), Map.of());
    }

    private static DeviateStep deviation(PlanStep step, String reason, String... next) {
        return new DeviateStep(new StepVersion(step.id(), 0), reason, Set.of(next));
    }

    private static void assertRefused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(DomainException.class).hasMessage(code);
    }
}
