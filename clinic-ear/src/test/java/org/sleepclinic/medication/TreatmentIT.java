package org.sleepclinic.medication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sleepclinic.assessment.IntakeFacade;
import org.sleepclinic.assessment.KnownList;
import org.sleepclinic.assessment.SafetyList;
import org.sleepclinic.chart.CaseChart;
import org.sleepclinic.chart.ChartFacade;
import org.sleepclinic.diagnosis.Certainty;
import org.sleepclinic.diagnosis.DiagnosisFacade;
import org.sleepclinic.diagnosis.RecordDiagnosis;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.patient.AuditTrail;
import org.sleepclinic.patient.NewSafetyFact;
import org.sleepclinic.patient.Pregnancy;
import org.sleepclinic.patient.SafetyFacade;
import org.sleepclinic.patient.SafetyFactView;
import org.sleepclinic.patient.SafetyKind;
import org.sleepclinic.safety.SafetyNotice;
import org.sleepclinic.testing.inside.Staff;

/** Leading a treatment: another medicine joins, doses change, it is tapered and ends (EP-06, EP-13, RF-11, RF-15). */
class TreatmentIT extends MedicationCase {
    @Inject
    private SafetyFacade safety;
    @Inject
    private DiagnosisFacade diagnoses;
    @Inject
    private IntakeFacade intakes;
    @Inject
    private ChartFacade charts;
    @Inject
    private AuditTrail trail;

    @Test
    void anotherMedicineAddedWhileItRunsAsksAgain() {
        clearance("1");
        TreatmentId gabapentin = choose(Subject.RLS, "GABAPENTIN", mg("300", Frequency.EVENING), Answer.NONE);
        assertThat(page(gabapentin).open()).isEmpty();
        assertThat(asked(gabapentin)).isNull();
        as.nurse(() -> safety.record(of.patient(),
                new NewSafetyFact(SafetyKind.MEDICINE, "Oxycodone PR 5 mg", null, null, null)));
        assertThat(asked(gabapentin)).as("on the worklist").isNotNull();
        assertThat(page(gabapentin).open()).extracting(SafetyNotice::code).containsExactly("SC-28");
        assertRefused("medication.reason", () -> as.physician(() -> medication.change(
                new ChangeDose(seen(gabapentin), mg("600", Frequency.EVENING), Answer.NONE))));
        assertRefused("medication.reason",
                () -> as.physician(() -> medication.answer(seen(gabapentin), Answer.NONE)));
        as.physician(() -> medication.answer(seen(gabapentin), because("low dose, warned")));
        assertThat(asked(gabapentin)).isNull();
        assertThat(page(gabapentin).open()).isEmpty();
        assertRefused("medication.reason", () -> as.physician(() -> medication.change(
                new ChangeDose(seen(gabapentin), mg("600", Frequency.EVENING), Answer.NONE))));
        aWeekAgo(gabapentin);
        as.physician(() -> medication.change(
                new ChangeDose(seen(gabapentin), mg("600", Frequency.EVENING), Answer.NONE)));
        assertThat(medicine("Gabapentin")).isEqualTo("600 mg in the evening");
    }

    /** What was begun here is no answer to what else is taken; that is asked and told, or not known. */
    @Test
    void whatWasBegunHereTellsNothingOfWhatElseIsTaken() {
        choose(Subject.FOCAL, "LEVETIRACETAM", mg("250", Frequency.TWICE_DAILY), Answer.NONE);
        assertThat(unrecorded()).contains("medicines");
        as.nurse(() -> safety.noneKnown(of.patient(), SafetyKind.MEDICINE));
        assertThat(unrecorded()).doesNotContain("medicines");
        TreatmentId lamotrigine = choose(Subject.FOCAL, "LAMOTRIGINE", mg("25", Frequency.DAILY), together("added"));
        assertThat(unrecorded()).doesNotContain("medicines");
        assertThat(medicine("Levetiracetam")).isEqualTo("250 mg twice daily");
        assertThat(page(lamotrigine).open()).extracting(SafetyNotice::code).doesNotContain("LADDER-ASSUMED");
        assertRefused("safety.present", () -> as.nurse(() -> safety.noneKnown(of.patient(), SafetyKind.MEDICINE)));
    }

    /** "Asked, and nothing else" is said of every entry, by somebody, at a time; a later dose keeps it. */
    @Test
    void whoToldWhatElseIsTakenIsKept() {
        TreatmentId levetiracetam =
                choose(Subject.FOCAL, "LEVETIRACETAM", mg("250", Frequency.TWICE_DAILY), Answer.NONE);
        choose(Subject.FOCAL, "LAMOTRIGINE", mg("25", Frequency.DAILY), together("added"));
        assertThat(medicines()).extracting(SafetyFactView::told, SafetyFactView::toldBy)
                .containsOnly(tuple(false, null));
        assertThat(listed()).as("the intake").extracting(KnownList::told, KnownList::entries)
                .containsExactly(false, "Lamotrigine, Levetiracetam");
        assertThat(charted().isElseNotRecorded()).isTrue();
        as.nurse(() -> safety.noneKnown(of.patient(), SafetyKind.MEDICINE));
        assertThat(medicines()).hasSize(2).extracting(SafetyFactView::told, SafetyFactView::toldBy)
                .containsOnly(tuple(true, Staff.NURSE.displayName()));
        assertThat(trail.of(patient())).filteredOn("WRITE safety.none-else"::equals).hasSize(2);
        assertThat(listed().told()).isTrue();
        assertThat(charted().isElseNotRecorded()).isFalse();
        aWeekAgo(levetiracetam);
        as.physician(() -> medication.change(
                new ChangeDose(seen(levetiracetam), mg("500", Frequency.TWICE_DAILY), together("tolerated"))));
        assertThat(medicines()).extracting(SafetyFactView::toldBy).containsOnly(Staff.NURSE.displayName());
    }

    /** Nothing was taken, somebody said so, and then a medicine was begun: what else is taken is known still. */
    @Test
    void whoSaidNothingIsTakenIsNotAskedAgain() {
        as.nurse(() -> safety.noneKnown(of.patient(), SafetyKind.MEDICINE));
        TreatmentId levetiracetam =
                choose(Subject.FOCAL, "LEVETIRACETAM", mg("250", Frequency.TWICE_DAILY), Answer.NONE);
        aWeekAgo(levetiracetam);
        as.physician(() -> medication.change(
                new ChangeDose(seen(levetiracetam), mg("500", Frequency.TWICE_DAILY), together("tolerated"))));
        assertThat(unrecorded()).doesNotContain("medicines");
    }

    @Test
    void beyondItsBandEverythingIsAskedAgain() {
        clearance("2");
        TreatmentId gabapentin = choose(Subject.RLS, "GABAPENTIN", mg("300", Frequency.EVENING), because("told"));
        ChangeDose beyond = new ChangeDose(seen(gabapentin), mg("1500", Frequency.EVENING), because("no effect"));
        assertThatThrownBy(() -> as.physician(() -> medication.change(beyond)))
                .isInstanceOfSatisfying(DomainException.class, refused -> {
                    assertThat(refused.code()).isEqualTo("medication.above_cap");
                    assertThat(refused.field()).contains("amount");
                    assertThat(refused.args().getFirst().toString()).contains("at most 1400 mg/day");
                });
        as.physician(() -> medication.change(
                new ChangeDose(seen(gabapentin), mg("1500", Frequency.EVENING), together("no effect"))));
        assertThat(page(gabapentin).history().getFirst().checks()).extracting(TreatmentEntry.Answered::code)
                .contains("DOSE-RENAL", "SC-32");
        assertThat(page(gabapentin).open()).as("answered at this clearance").isEmpty();
        patients.value(of, "CREATININE", "4", "mg/dL", Duration.ofHours(1));
        assertThat(page(gabapentin).open()).as("25 mL/min is another question").extracting(SafetyNotice::code)
                .containsExactly("DOSE-RENAL");
    }

    @Test
    void theSameDoseOfAnotherMedicineIsAnotherQuestion() {
        clearance("2");
        TreatmentId gabapentin = choose(Subject.RLS, "GABAPENTIN", mg("300", Frequency.EVENING), because("told"));
        as.physician(() -> medication.change(
                new ChangeDose(seen(gabapentin), mg("1500", Frequency.EVENING), together("no effect"))));
        TreatmentId pregabalin = choose(Subject.RLS, "PREGABALIN", mg("75", Frequency.EVENING), together("added"));
        patients.run("update treatment set amount = 1500, daily = 1500 where id = ?", pregabalin.value());
        assertThat(page(pregabalin).open()).extracting(SafetyNotice::code).contains("DOSE-RENAL");
    }

    /** 5.2.4 gives no pace for gabapentin: more than a first dose again, or within a week, asks why. */
    @Test
    void aRestlessLegsAgentHasAPaceToo() {
        clearance("1");
        assertRefused("medication.reason",
                () -> choose(Subject.RLS, "GABAPENTIN", mg("2400", Frequency.EVENING), Answer.NONE));
        assertRefused("identity.cosign.who",
                () -> choose(Subject.RLS, "GABAPENTIN", mg("2400", Frequency.EVENING), because("in a hurry")));
        TreatmentId gabapentin = choose(Subject.RLS, "GABAPENTIN", mg("300", Frequency.EVENING), Answer.NONE);
        aWeekAgo(gabapentin);
        assertRefused("medication.reason", () -> as.physician(() -> medication.change(
                new ChangeDose(seen(gabapentin), mg("900", Frequency.EVENING), Answer.NONE))));
        as.physician(() -> medication.change(
                new ChangeDose(seen(gabapentin), mg("900", Frequency.EVENING), because("sleepless for a week"))));
        assertThat(page(gabapentin).history().getFirst().checks()).extracting(TreatmentEntry.Answered::code)
                .contains("DOSE-PACE");
    }

    @Test
    void valproateAddedLaterBringsItsLadder() {
        TreatmentId lamotrigine = choose(Subject.FOCAL, "LAMOTRIGINE", mg("25", Frequency.DAILY), Answer.NONE);
        assertRefused("medication.same_ladder",
                () -> as.physician(() -> medication.climb(seen(lamotrigine), "as before")));
        patients.takes(of, "Sodium valproate");
        assertThat(page(lamotrigine).open()).extracting(SafetyNotice::code)
                .containsExactlyInAnyOrder("SC-34", "LADDER-CHANGED");
        due(lamotrigine);
        assertRefused("medication.physician",
                () -> as.nurse(() -> medication.titrate(seen(lamotrigine), Answer.NONE)));
        assertThat(page(lamotrigine).mayTitrate()).as("no rung of a ladder that does not hold").isFalse();
        as.physician(() -> medication.answer(seen(lamotrigine), because("both are needed")));
        assertRefused("medication.other_ladder",
                () -> as.physician(() -> medication.titrate(seen(lamotrigine), because("as planned"))));
        assertRefused("medication.other_ladder", () -> as.physician(() -> medication.change(
                new ChangeDose(seen(lamotrigine), mg("50", Frequency.DAILY), together("as planned")))));
        as.physician(() -> medication.climb(seen(lamotrigine), "valproate joined"));
        assertRefused("medication.too_fast", () -> as.physician(() -> medication.change(
                new ChangeDose(seen(lamotrigine), mg("50", Frequency.DAILY), together("as planned")))));
        assertThat(page(lamotrigine)).satisfies(page -> {
            assertThat(page.ladder().code()).isEqualTo("LTG_VPA");
            assertThat(page.next().dose()).isEqualTo(mg("25", Frequency.TWICE_DAILY));
            assertThat(page.open()).isEmpty();
        });
    }

    @Test
    void ep13OneAtATimeOverThreeMonthsAndItEndsAmongTheMedicinesToo() {
        TreatmentId levetiracetam =
                choose(Subject.FOCAL, "LEVETIRACETAM", mg("250", Frequency.TWICE_DAILY), Answer.NONE);
        TreatmentId lamotrigine = choose(Subject.FOCAL, "LAMOTRIGINE", mg("25", Frequency.DAILY), Answer.NONE);
        LocalDate short3 = LocalDate.now().plusMonths(3).minusDays(2);
        assertRefused("medication.taper_short",
                () -> as.physician(() -> medication.taper(seen(lamotrigine), short3, "free of seizures")));
        LocalDate later = LocalDate.now().plusMonths(4);
        as.physician(() -> medication.taper(seen(lamotrigine), later, "free of seizures"));
        assertRefused("medication.taper_one",
                () -> as.physician(() -> medication.taper(seen(levetiracetam), later, "both")));
        assertRefused("medication.taper_first", () -> as.physician(
                () -> medication.stop(seen(levetiracetam), StopCause.PATIENTS_WISH, "wants to stop")));
        as.physician(() -> medication.stop(seen(levetiracetam), StopCause.HARM, "aggressive"));
        assertThat(medicine("Levetiracetam")).as("ended today").isNull();
        assertThat(as.physician(() -> lookup.choice(of.caseId(), Purpose.EPILEPSY, Subject.FOCAL)).running())
                .singleElement().satisfies(one -> {
                    assertThat(one.name()).isEqualTo("Lamotrigine");
                    assertThat(one.atTarget()).isFalse();
                });
    }

    /** EP-13, RL-10: benzodiazepines longer, agents for restless legs by their own rows. */
    @Test
    void eachAgentHasItsOwnTaper() {
        clearance("1");
        TreatmentId clobazam =
                choose(Subject.TONIC_CLONIC, "CLOBAZAM", mg("10", Frequency.EVENING), together("add-on"));
        assertThat(page(clobazam).earliestEnd()).isEqualTo(LocalDate.now().plusMonths(6));
        assertRefused("medication.taper_short", () -> as.physician(
                () -> medication.taper(seen(clobazam), LocalDate.now().plusMonths(4), "free of seizures")));
        TreatmentId pramipexole =
                choose(Subject.RLS, "PRAMIPEXOLE", mg("0.125", Frequency.EVENING), together("nothing else helps"));
        patients.run("update treatment set amount = 0.5, daily = 0.5 where id = ?", pramipexole.value());
        assertThat(page(pramipexole).earliestEnd()).isEqualTo(LocalDate.now().plusDays(21));
        assertRefused("medication.taper_first", () -> as.physician(
                () -> medication.stop(seen(pramipexole), StopCause.SWITCHED, "augmentation")));
        TreatmentId gabapentin = choose(Subject.RLS, "GABAPENTIN", mg("300", Frequency.EVENING), together("instead"));
        assertRefused("medication.taper_first",
                () -> as.physician(() -> medication.stop(seen(gabapentin), StopCause.NO_EFFECT, "none")));
        as.physician(() -> medication.taper(seen(gabapentin), LocalDate.now().plusDays(7), "no effect"));
    }

    @Test
    void rf11ARashIsAnsweredForToday() {
        TreatmentId lamotrigine = choose(Subject.FOCAL, "LAMOTRIGINE", mg("25", Frequency.DAILY), Answer.NONE);
        as.nurse(() -> medication.rash(seen(lamotrigine), "both arms since yesterday"));
        assertThat(alert("RF-11")).isEqualTo("SAME_DAY Rash on Lamotrigine");
        as.physician(() -> medication.stop(seen(lamotrigine), StopCause.RASH, "rash on both arms"));
        assertThat(page(lamotrigine).treatment().status()).isEqualTo(TreatmentStatus.STOPPED);
    }

    @Test
    void rf15APregnancyOnAnAntiseizureMedicine() {
        is("FEMALE", 30);
        patients.takes(of, "Topiramate 100 mg");
        as.nurse(() -> safety.pregnancy(of.patient(), Pregnancy.ABLE, null));
        assertThat(alert("RF-15")).isNull();
        as.nurse(() -> safety.pregnancy(of.patient(), Pregnancy.PREGNANT, null));
        assertThat(alert("RF-15")).isEqualTo("SAME_DAY Pregnant on Topiramate 100 mg");
    }

    @Test
    void rf15APositiveTestOnAnAntiseizureMedicine() {
        is("FEMALE", 30);
        patients.takes(of, "Topiramate 100 mg");
        patients.value(of, "HCG", "0", "{qualitative}", Duration.ofHours(2));
        assertThat(alert("RF-15")).isNull();
        patients.value(of, "HCG", "1", "{qualitative}", Duration.ofHours(1));
        assertThat(alert("RF-15")).isEqualTo("SAME_DAY Pregnant on Topiramate 100 mg");
    }

    @Test
    void whoeverSawAnOlderStateIsToldSo() {
        TreatmentId lamotrigine = choose(Subject.FOCAL, "LAMOTRIGINE", mg("25", Frequency.DAILY), Answer.NONE);
        TreatmentVersion seen = seen(lamotrigine);
        as.physician(() -> medication.hold(seen, LocalDate.now().plusDays(30), "away"));
        assertRefused(DomainException.STALE,
                () -> as.physician(() -> medication.hold(seen, LocalDate.now().plusDays(40), "away longer")));
    }

    @Test
    void aDiagnosisThatComesLaterAsksToo() {
        clearance("1");
        TreatmentId gabapentin = choose(Subject.RLS, "GABAPENTIN", mg("300", Frequency.EVENING), Answer.NONE);
        as.physician(() -> diagnoses.record(new RecordDiagnosis(of.caseId(), "G40.A09", Certainty.PROVISIONAL, null,
                Set.of(), null, null)));
        assertThat(asked(gabapentin)).isNotNull();
        assertRefused("identity.cosign.who",
                () -> as.physician(() -> medication.answer(seen(gabapentin), because("legs unbearable"))));
        as.physician(() -> medication.answer(seen(gabapentin), together("legs unbearable")));
        assertThat(page(gabapentin).open()).isEmpty();
    }

    private void aWeekAgo(TreatmentId id) {
        patients.run("update treatment set dose_since = current_date - 7 where id = ?", id.value());
    }

    private String asked(TreatmentId id) {
        return patients.text("select asked_at from treatment where id = ?", id.value());
    }

    private String alert(String rule) {
        return patients.text("select level || ' ' || headline from alert where patient_id = ? and rule_id = ?",
                patient(),
                rule);
    }

    private List<SafetyFactView> medicines() {
        return as.nurse(() -> safety.of(of.patient())).stream().filter(group -> group.kind() == SafetyKind.MEDICINE)
                .findFirst().orElseThrow().current();
    }

    private KnownList listed() {
        return as.nurse(() -> intakes.sheet(of.caseId())).lists().get(SafetyList.MEDICINE);
    }

    private CaseChart charted() {
        return as.nurse(() -> charts.summary(of.caseId()));
    }

    private Set<String> unrecorded() {
        return as.physician(() -> lookup.choice(of.caseId(), Purpose.EPILEPSY, Subject.FOCAL)).unrecorded();
    }
}
