package org.sleepclinic.plan;

import static org.sleepclinic.testing.inside.Together.together;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sleepclinic.diagnosis.Certainty;
import org.sleepclinic.diagnosis.DiagnosisFacade;
import org.sleepclinic.diagnosis.DiagnosisId;
import org.sleepclinic.diagnosis.RecordDiagnosis;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.medication.MedicationFacade;
import org.sleepclinic.medication.TreatmentId;
import org.sleepclinic.medication.TreatmentVersion;
import org.sleepclinic.patient.NewSafetyFact;
import org.sleepclinic.patient.SafetyFacade;
import org.sleepclinic.patient.SafetyKind;

/**
 * Treatments move plans, medicines told move both, and each is changed by somebody at the same moment: whatever is locked, it
 * is locked in one order, and nobody is told that he was caught in a knot.
 */
class PatientTurnIT extends PlanCase {
    private static final int ROUNDS = 8;
    private static final Set<String> FAIR = Set.of("done", DomainException.STALE);

    @Inject
    private MedicationFacade medication;
    @Inject
    private SafetyFacade safety;
    @Inject
    private DiagnosisFacade diagnoses;

    private interface Act {
        void play(int round);
    }

    @Test
    void treatmentsAndPlansCrossWithoutADeadlock() throws Exception {
        startMild();
        UUID first = treated("LEVETIRACETAM");
        UUID second = treated("LAMOTRIGINE");
        UUID third = treated("CARBAMAZEPINE");
        String step = open().getFirst();
        String before = deadlocks();
        List<List<String>> told = together(List.of(() -> rounds(round -> hold(first, round)),
                () -> rounds(round -> hold(second, round)), () -> rounds(round -> hold(third, round)),
                () -> rounds(round -> postpone(step, round)), () -> rounds(this::tell)));
        assertThat(told).allSatisfy(one -> assertThat(one).isSubsetOf(FAIR).contains("done"));
        assertThat(deadlocks()).as("deadlocks").isEqualTo(before);
    }

    /** A statement moves the case and asks the treatments; a plan's start and end move the same case. */
    @Test
    void aDiagnosisAndAPlanMoveOneCaseWithoutADeadlock() throws Exception {
        patients.calcium(grace, "7.2", "2.5", Duration.ofHours(2));
        Proposal mild = proposal("HCA");
        StartPlan plan = told(mild, mild.advised().toArray(String[]::new));
        AtomicReference<DiagnosisId> last = new AtomicReference<>(state(null));
        String before = deadlocks();
        List<List<String>> told = together(List.of(() -> rounds(round -> {
            backInWorkUp();
            last.set(state(last.get()));
        }), () -> rounds(round -> startOrStop(plan))));
        assertThat(told).allSatisfy(one -> assertThat(one).isSubsetOf(FAIR).contains("done"));
        assertThat(deadlocks()).as("deadlocks").isEqualTo(before);
    }

    /** Whoever waits for the turn holds nothing yet that those who have it may still need. */
    @Test
    void aDiagnosisTakesItsTurnBeforeItTouchesTheCase() throws Exception {
        try (ExecutorService desk = Executors.newSingleThreadExecutor(); Connection other = patients.connection()) {
            other.setAutoCommit(false);
            ask(other, "select cast(pg_advisory_xact_lock(hashtextextended(?, 0)) as text)",
                    "turn of " + grace.patient().value());
            Future<DiagnosisId> told = desk.submit(() -> state(null));
            String waiting = "select count(*) from pg_stat_activity where wait_event_type = 'Lock'";
            for (int patience = 0; patience < 200 && patients.text(waiting).equals("0"); patience++) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
            boolean early = told.isDone();
            boolean free = ask(other, "select id from clinic_case where id = ? for no key update skip locked",
                    grace.caseId().value());
            other.rollback();
            assertThat(early).as("without its turn").isFalse();
            assertThat(free).as("the case is nobody's yet").isTrue();
            assertThat(told.get()).isNotNull();
        }
    }

    /** Is there such a row? */
    private static boolean ask(Connection connection, String sql, Object value) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, value);
            return query.executeQuery().next();
        }
    }

    private DiagnosisId state(DiagnosisId revised) {
        return as.physician(() -> diagnoses.record(new RecordDiagnosis(grace.caseId(), "G25.81", Certainty.PROVISIONAL,
                null, Set.of(), revised, "crossing")));
    }

    private void startOrStop(StartPlan plan) {
        List<NextStep> open = as.physician(() -> lookup.next(grace.caseId()));
        if (open.isEmpty()) {
            as.physician(() -> plans.start(plan));
        } else {
            as.physician(() -> plans.stop(open.getFirst().planId(),
                    open.stream().map(NextStep::id).collect(Collectors.toSet()), "crossing"));
        }
    }

    /** From where both move it onward. */
    private void backInWorkUp() {
        patients.run("update clinic_case set status = 'WORK_UP', version = version + 1 where id = ?",
                grace.caseId().value());
    }

    private void hold(UUID treatment, int round) {
        int version = Integer.parseInt(patients.text("select version from treatment where id = ?", treatment));
        as.nurse(() -> medication.hold(new TreatmentVersion(new TreatmentId(treatment), version),
                LocalDate.now(clock).plusDays(20L + round), "crossing"));
    }

    private void postpone(String step, int round) {
        as.physician(() -> plans.postpone(seen(step), next(step).dueAt().plus(Duration.ofHours(round)), "crossing"));
    }

    private void tell(int round) {
        as.nurse(() -> safety.record(grace.patient(),
                new NewSafetyFact(SafetyKind.MEDICINE, "Vitamin " + round, null, null, null)));
    }

    private static List<String> rounds(Act act) {
        List<String> told = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            try {
                act.play(round);
                told.add("done");
            } catch (DomainException refused) {
                told.add(refused.code());
            }
        }
        return told;
    }

    /** The database counts them a little later. */
    private String deadlocks() throws InterruptedException {
        TimeUnit.SECONDS.sleep(2);
        return patients.text("select deadlocks from pg_stat_database where datname = current_database()");
    }

    private UUID treated(String agent) {
        return patients.treated(grace, agent, 7);
    }
}
