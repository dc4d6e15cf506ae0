package org.sleepclinic.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.patient.PatientId;

class ClinicCaseTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:30:00Z");
    private static final UUID AUTHOR = new UUID(0, 7);
    private static final UUID COLLEAGUE = new UUID(0, 8);

    private final ClinicCase cramps =
            new ClinicCase(2041, new OpenCase(new PatientId(new UUID(0, 1)), CaseOrigin.WALK_IN, null,
                    "Cramps at night", Urgency.ROUTINE, null), NOW, AUTHOR);

    @Test
    void aReferralNamesItsReferrer() {
        refuses(() -> new OpenCase(cramps.patient(), CaseOrigin.REFERRAL, " ", "Cramps", Urgency.ROUTINE, null),
                "text.required",
                "referrer");
    }

    @Test
    void closingNeedsAReasonAndStopsTheWork() {
        refuses(() -> cramps.move(CaseStatus.CLOSED, "", NOW, AUTHOR), "text.required", "reason");
        cramps.move(CaseStatus.CLOSED, "moved away", NOW, AUTHOR);
        assertThatThrownBy(cramps::requireOpen).hasMessage("case.closed");
        assertThatThrownBy(() -> cramps.assign(COLLEAGUE)).hasMessage("case.closed");
        assertThatThrownBy(() -> cramps.triage(Urgency.URGENT)).hasMessage("case.closed");
    }

    @Test
    void reopeningNeedsAReasonAndTakesTheClosureBack() {
        cramps.move(CaseStatus.CLOSED, "moved away", NOW, AUTHOR);
        refuses(() -> cramps.move(CaseStatus.WORK_UP, null, NOW, AUTHOR), "text.required", "reason");
        cramps.move(CaseStatus.WORK_UP, "came back", NOW, AUTHOR);
        cramps.requireOpen();
    }

    @Test
    void cannotMoveWhereTheTableHasNoWay() {
        assertThatThrownBy(() -> cramps.move(CaseStatus.FOLLOW_UP, "why not", NOW, AUTHOR))
                .hasMessage("transition.refused");
    }

    @Test
    void aNoteHoldsTenThousandCharactersAndNotOneMore() {
        assertThat(new CaseNote(cramps, NoteKind.VISIT, "x".repeat(10_000), NOW, AUTHOR).body()).hasSize(10_000);
        refuses(() -> new CaseNote(cramps, NoteKind.VISIT, "x".repeat(10_001), NOW, AUTHOR), "text.long", "body");
    }

    @Test
    void aDraftIsItsAuthorsAndASignedNoteIsFrozen() {
        CaseNote note = new CaseNote(cramps, NoteKind.VISIT, "Better.", NOW, AUTHOR);
        assertThatThrownBy(() -> note.rewrite("Worse.", COLLEAGUE)).hasMessage("note.author");
        assertThatThrownBy(() -> note.sign(NOW, COLLEAGUE)).hasMessage("note.author");
        assertThatThrownBy(() -> note.addendum("More.", NOW, AUTHOR)).hasMessage("note.addendum.unsigned");
        note.rewrite("Much better.", AUTHOR);
        note.sign(NOW, AUTHOR);
        assertThatThrownBy(() -> note.rewrite("Worse.", AUTHOR)).hasMessage("note.frozen");
        assertThatThrownBy(() -> note.sign(NOW, AUTHOR)).hasMessage("transition.refused");
        assertThat(note.body()).isEqualTo("Much better.");
    }

    @Test
    void anyoneAddsToASignedNoteAndOnlyItsAuthorVoidsIt() {
        CaseNote note = new CaseNote(cramps, NoteKind.PHONE, "Called.", NOW, AUTHOR);
        note.sign(NOW, AUTHOR);
        assertThat(note.addendum("Called again.", NOW, COLLEAGUE).status()).isEqualTo(NoteStatus.DRAFT);
        assertThatThrownBy(() -> note.voidNote("wrong case", COLLEAGUE)).hasMessage("note.author");
        refuses(() -> note.voidNote(" ", AUTHOR), "text.required", "reason");
        note.voidNote("wrong case", AUTHOR);
        assertThat(note.status()).isEqualTo(NoteStatus.VOIDED);
    }

    @Test
    void aSignIsVoidedOnceAndNoneIsAddedToAClosedCase() {
        ConfirmFinding tingling = new ConfirmFinding(cramps.id(), FindingCode.TINGLING, true, null);
        CaseFinding finding = new CaseFinding(cramps, tingling, NOW, AUTHOR);
        finding.voidEntry("wrong patient", NOW, AUTHOR);
        assertThatThrownBy(() -> finding.voidEntry("again", NOW, AUTHOR)).hasMessage("entry.voided");
        cramps.move(CaseStatus.CLOSED, "done", NOW, AUTHOR);
        assertThatThrownBy(() -> new CaseFinding(cramps, tingling, NOW, AUTHOR)).hasMessage("case.closed");
    }

    /** Clinical reference, decision D4. */
    @Test
    void crampsAndChvostekAloneDoNotMakeALowCalciumSevere() {
        Set<FindingCode> counting = Arrays.stream(FindingCode.values()).filter(FindingCode::isHypocalcaemiaSymptom)
                .collect(Collectors.toSet());
        assertThat(counting).containsExactlyInAnyOrder(FindingCode.TINGLING, FindingCode.TETANY, FindingCode.STRIDOR,
                FindingCode.NEW_SEIZURE, FindingCode.TROUSSEAU);
    }

    private static void refuses(ThrowingCallable what, String code, String field) {
        assertThatThrownBy(what).isInstanceOfSatisfying(DomainException.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.field()).contains(field);
        });
    }
}
