package org.sleepclinic.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.sleepclinic.protocol.Measured.amount;
import static org.sleepclinic.protocol.Measured.yes;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.sleepclinic.assessment.IntakeFacade;
import org.sleepclinic.casefile.CaseFacade;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.protocol.Measured;
import org.sleepclinic.testing.inside.InContainer;
import org.sleepclinic.testing.inside.Staff;
import org.sleepclinic.testing.inside.Statements;

/** A patient in work-up for low calcium, and short words for what tests do with the plan. */
abstract class PlanCase extends InContainer {
    static final Map<String, Measured> FINE =
            Map.of("SYMPTOMS", yes(false), "CALCIUM_ADJUSTED", amount("2.25", "mmol/L"));

    @Inject
    PlanFacade plans;
    @Inject
    PlanLookupFacade lookup;
    @Inject
    ClosingFacade closing;
    @Inject
    IntakeFacade intakes;
    @Inject
    CaseFacade cases;
    @Inject
    PlanPatients patients;
    @Inject
    Statements statements;
    @Inject
    Clock clock;

    PlanPatients.Made grace;

    @BeforeEach
    void aPatientInWorkUp() {
        grace = patients.inWorkUp();
        answerWhatOtherTestsLeft();
    }

    /** The list of open alerts ends at a hundred, and the tests of a whole run leave more. */
    private void answerWhatOtherTestsLeft() {
        patients.run("update alert set acknowledged_at = now(), acknowledged_by = ?, comment = 'of another test'"
                + " where acknowledged_at is null", Staff.PHYSICIAN.id());
    }

    void startMild() {
        patients.calcium(grace, "7.2", "2.5", Duration.ofHours(2));
        start(proposal("HCA"));
    }

    void start(Proposal advised) {
        as.physician(() -> plans.start(told(advised, advised.advised().toArray(String[]::new))));
    }

    StartPlan told(Proposal advised, String... steps) {
        return new StartPlan(grace.caseId(), advised.protocol(), Set.of(steps), advised.origin());
    }

    Proposal proposal(String protocol) {
        return as.physician(() -> lookup.advised(grace.caseId())).proposals().stream()
                .filter(one -> one.protocol().equals(protocol))
                .findFirst().orElseThrow();
    }

    void dose(RecordDose given) {
        as.nurse(() -> plans.recordDose(given));
    }

    List<String> open() {
        return as.nurse(() -> lookup.next(grace.caseId())).stream().map(NextStep::code).toList();
    }

    NextStep next(String code) {
        return as.nurse(() -> lookup.next(grace.caseId())).stream().filter(step -> step.code().equals(code)).findFirst()
                .orElseThrow();
    }

    StepVersion seen(String code) {
        StepSheet sheet = as.nurse(() -> lookup.step(next(code).id()));
        return new StepVersion(sheet.id(), sheet.version());
    }

    void complete(String code, Map<String, Measured> measures) {
        complete(code, measures, null);
    }

    void complete(String code, Map<String, Measured> measures, String outcome) {
        as.physician(() -> plans.complete(new CompleteStep(seen(code), measures, outcome, "seen and weighed", null)));
    }

    /** While a step of this code is open. */
    void completeAll(String code, Map<String, Measured> measures) {
        while (open().contains(code)) {
            complete(code, measures);
        }
    }

    static Map<String, Measured> with(Map<String, Measured> measures, String code, Measured value) {
        Map<String, Measured> more = new HashMap<>(measures);
        more.put(code, value);
        return more;
    }

    static void assertRefused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(DomainException.class).hasMessage(code);
    }

    static void assertField(String field, ThrowingCallable act) {
        assertThat(catchThrowableOfType(DomainException.class, act).field()).contains(field);
    }
}
