package org.sleepclinic.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.patient.BannerCase;
import org.sleepclinic.patient.PatientFacade;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.patient.Told;
import org.sleepclinic.testing.inside.InContainer;
import org.sleepclinic.testing.inside.Staff;
import org.sleepclinic.testing.inside.Statements;

/** A case through its facades: its way, suspicions, signs and notes. */
class CaseIT extends InContainer {
    private static final int LIST_BUDGET = 3;

    @Inject
    private PatientFacade patients;
    @Inject
    private CaseFacade cases;
    @Inject
    private NoteFacade notes;
    @Inject
    private Statements statements;
    @Inject
    private Clock clock;

    private PatientId patient() {
        return as.frontDesk(() -> patients.register(Told.stranger(), "test"));
    }

    private CaseId opened(PatientId patient) {
        return as.frontDesk(
                () -> cases.open(new OpenCase(patient, CaseOrigin.REFERRAL, "Dr A. Okafor, GP", "Cramps at night",
                        Urgency.URGENT, Staff.PHYSICIAN.id())));
    }

    @Test
    void workBringsACaseOnwardAndNeverBack() {
        CaseId id = opened(patient());
        assertThat(as.nurse(() -> cases.advance(id, CaseStatus.INTAKE))).isTrue();
        assertThat(as.nurse(() -> cases.advance(id, CaseStatus.WORK_UP))).isTrue();
        assertThat(as.nurse(() -> cases.advance(id, CaseStatus.INTAKE))).isFalse();
        assertThat(as.nurse(() -> cases.view(id)).status()).isEqualTo(CaseStatus.WORK_UP);
        assertThat(as.nurse(() -> cases.moves(id))).extracting(CaseMoveView::to)
                .containsExactly(CaseStatus.REFERRED, CaseStatus.INTAKE, CaseStatus.WORK_UP);
    }

    @Test
    void onlyAPhysicianClosesAndReopensWithAReason() {
        CaseId id = opened(patient());
        int seen = as.nurse(() -> cases.view(id)).version();
        refused("case.physician", () -> as.nurse(() -> cases.move(id, CaseStatus.CLOSED, "moved away", seen)));
        refused("text.required", () -> as.physician(() -> cases.move(id, CaseStatus.CLOSED, " ", seen)));
        as.physician(() -> cases.move(id, CaseStatus.CLOSED, "moved away", seen));
        refused(DomainException.STALE, () -> as.physician(() -> cases.move(id, CaseStatus.WORK_UP, "came back", seen)));
        CaseView closed = as.physician(() -> cases.view(id));
        assertThat(closed.closeReason()).isEqualTo("moved away");
        as.physician(() -> cases.move(id, CaseStatus.WORK_UP, "came back", closed.version()));
        assertThat(as.physician(() -> cases.view(id)).closedAt()).isNull();
    }

    @Test
    void onlyAPhysicianAnswersForACase() {
        CaseId id = opened(patient());
        int seen = as.nurse(() -> cases.view(id)).version();
        refused("case.responsible",
                () -> as.nurse(() -> cases.triage(id, Urgency.URGENT, Staff.NURSE.id(), seen)));
        as.nurse(() -> cases.triage(id, Urgency.URGENT, Staff.PHYSICIAN.id(), seen));
        assertThat(as.nurse(() -> cases.view(id)).responsibleId()).isEqualTo(Staff.PHYSICIAN.id());
    }

    @Test
    void whoSawAnOlderCaseDoesNotTriageIt() {
        CaseId id = opened(patient());
        int seen = as.nurse(() -> cases.view(id)).version();
        as.nurse(() -> cases.triage(id, Urgency.ROUTINE, Staff.PHYSICIAN.id(), seen));
        refused(DomainException.STALE, () -> as.frontDesk(() -> cases.triage(id, Urgency.URGENT, null, seen)));
        assertThat(as.nurse(() -> cases.view(id)).urgency()).isEqualTo(Urgency.ROUTINE);
    }

    @Test
    void nobodyOpensACaseForWhoHasDied() {
        PatientId patient = patient();
        int seen = as.nurse(() -> patients.view(patient)).version();
        as.nurse(() -> patients.recordDeath(patient, LocalDate.now(clock), seen, "told by her daughter"));
        refused("case.deceased", () -> opened(patient));
        assertThat(as.nurse(() -> cases.ofPatient(patient))).isEmpty();
    }

    @Test
    void mineAreTheCasesIAnswerFor() {
        CaseId mine = opened(patient());
        PatientId other = patient();
        CaseId nobodys = as.frontDesk(() -> cases.open(
                new OpenCase(other, CaseOrigin.WALK_IN, null, "Cramps at night", Urgency.ROUTINE, null)));
        assertThat(as.physician(() -> cases.page(new CaseFilter(null, true, null), null)).rows())
                .extracting(CaseRow::id).contains(mine).doesNotContain(nobodys);
    }

    @Test
    void aConditionIsSuspectedOnceAndAClinicianHasTheLastWord() {
        CaseId id = opened(patient());
        UUID first =
                as.nurse(() -> cases.raise(id, Condition.HYPOCALCAEMIA, "RT-4", List.of(new Reason("INT.05", "yes"))));
        UUID again =
                as.nurse(() -> cases.raise(id, Condition.HYPOCALCAEMIA, "RT-4", List.of(new Reason("INT.06", "yes"))));
        as.nurse(() -> cases.raise(id, Condition.RLS, "RT-2", List.of()));
        assertThat(again).isEqualTo(first);
        SuspicionView standing = as.physician(() -> cases.suspicions(id)).getFirst();
        assertThat(standing.reasons()).containsExactly(new Reason("INT.06", "yes"));
        refused("text.required",
                () -> as.physician(() -> cases.decide(first, SuspicionStatus.DISMISSED, null, standing.version())));
        as.physician(() -> cases.decide(first, SuspicionStatus.DISMISSED, "calcium normal twice", standing.version()));
        as.nurse(() -> cases.raise(id, Condition.HYPOCALCAEMIA, "RT-4", List.of(new Reason("INT.07", "yes"))));
        assertThat(as.physician(() -> cases.suspicions(id))).hasSize(2).first()
                .satisfies(decided -> assertThat(decided.status()).isEqualTo(SuspicionStatus.DISMISSED));
        assertThatThrownBy(() -> as.nurse(() -> cases.decide(first, SuspicionStatus.CONFIRMED, null, 2)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void theLatestWordOnASignStands() {
        PatientId patient = patient();
        CaseId id = opened(patient);
        as.nurse(() -> cases.confirmFinding(new ConfirmFinding(id, FindingCode.TINGLING, true, "both hands")));
        as.nurse(() -> cases.confirmFinding(new ConfirmFinding(id, FindingCode.CHVOSTEK, true, null)));
        assertThat(as.technologist(() -> cases.presentFindings(patient))).hasSize(2);
        UUID gone = as.physician(() -> cases.confirmFinding(new ConfirmFinding(id, FindingCode.TINGLING, false, null)));
        assertThat(as.nurse(() -> cases.presentFindings(patient))).extracting(FindingView::code)
                .containsExactly(FindingCode.CHVOSTEK);
        as.physician(() -> cases.voidFinding(gone, "other patient", 1));
        assertThat(as.nurse(() -> cases.presentFindings(patient))).extracting(FindingView::code)
                .containsExactlyInAnyOrder(FindingCode.TINGLING, FindingCode.CHVOSTEK);
    }

    @Test
    void aDraftIsItsAuthorsUntilSigned() {
        CaseId id = opened(patient());
        UUID note = as.physician(() -> notes.write(id, NoteKind.VISIT, "x".repeat(10_000)));
        refused("text.long", () -> as.physician(() -> notes.rewrite(note, "x".repeat(10_001), 1)));
        assertThat(as.nurse(() -> notes.notes(id)).notes()).isEmpty();
        refused(DomainException.UNKNOWN, () -> as.nurse(() -> notes.note(note)));
        as.physician(() -> notes.sign(note, 1));
        assertThat(as.nurse(() -> notes.note(note)).status()).isEqualTo(NoteStatus.SIGNED);
        refused("note.signed_already", () -> as.physician(() -> notes.rewrite(note, "in the other window", 1)));
        refused("note.signed_already", () -> as.physician(() -> notes.sign(note, 1)));
        refused("note.author", () -> as.nurse(() -> notes.rewrite(note, "mine now", 2)));
        UUID more = as.nurse(() -> notes.addTo(note, "Called back at 16:00."));
        assertThat(as.nurse(() -> notes.note(more)).addendumTo()).isEqualTo(note);
        assertThatThrownBy(() -> as.frontDesk(() -> notes.notes(id))).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void theListIsFilteredAndCostsTheSameForManyRows() throws Exception {
        CaseId mine = opened(patient());
        CaseRow row = as.physician(() -> cases.page(new CaseFilter(null, true, null), null)).rows().getFirst();
        assertThat(row.id()).isEqualTo(mine);
        Statements.Count one = statements.during(
                () -> as.nurse(() -> cases.page(new CaseFilter(null, false, row.shownNumber()), null)));
        for (int i = 0; i < 20; i++) {
            opened(patient());
        }
        Statements.Count many = statements.during(() -> as.nurse(() -> {
            assertThat(cases.page(CaseFilter.OPEN, null).rows()).hasSizeGreaterThan(20);
        }));
        assertThat(many.executions().size()).as(many.texts().toString()).isEqualTo(one.executions().size())
                .isLessThanOrEqualTo(LIST_BUDGET);
        assertThat(
                as.nurse(() -> cases.page(new CaseFilter(CaseStatus.CLOSED, false, row.name().family()), null)).rows())
                .isEmpty();
        assertThat(as.nurse(() -> cases.page(new CaseFilter(null, false, row.name().family()), null)).rows())
                .extracting(CaseRow::id).contains(mine);
    }

    @Test
    void theDeskSeesNoSuspicions() {
        PatientId patient = patient();
        CaseId id = opened(patient);
        as.nurse(() -> cases.raise(id, Condition.RLS, "RT-2", List.of()));
        assertThat(as.nurse(() -> cases.ofPatient(patient)).getFirst().suspicions()).containsExactly(Condition.RLS);
        assertThat(as.frontDesk(() -> cases.ofPatient(patient)).getFirst().suspicions()).isEmpty();
    }

    @Test
    void theDeskReadsNoReasonsOfPhysicians() {
        PatientId patient = patient();
        CaseId id = opened(patient);
        int seen = as.nurse(() -> cases.view(id)).version();
        as.physician(() -> cases.move(id, CaseStatus.CLOSED, "no epilepsy, anxious", seen));
        assertThat(as.technologist(() -> cases.moves(id))).extracting(CaseMoveView::reason)
                .contains("no epilepsy, anxious");
        assertThat(as.frontDesk(() -> cases.moves(id))).hasSize(2).extracting(CaseMoveView::reason).containsOnlyNulls();
        assertThat(as.nurse(() -> cases.view(id)).closeReason()).isEqualTo("no epilepsy, anxious");
        assertThat(as.frontDesk(() -> cases.view(id))).satisfies(view -> {
            assertThat(view.closeReason()).isNull();
            assertThat(view.closedAt()).isNotNull();
        });
        assertThat(as.nurse(() -> patients.banner(patient)).cases()).extracting(BannerCase::closeReason)
                .containsExactly("no epilepsy, anxious");
        assertThat(as.frontDesk(() -> patients.banner(patient)).cases()).extracting(BannerCase::closeReason)
                .containsOnlyNulls();
    }

    private static void refused(String code, ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOfSatisfying(DomainException.class,
                refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
