package org.sleepclinic.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.patient.NewSafetyFact;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.patient.Pregnancy;
import org.sleepclinic.patient.SafetyFacade;
import org.sleepclinic.patient.SafetyFactView;
import org.sleepclinic.patient.SafetyKind;
import org.sleepclinic.screening.Answered;
import org.sleepclinic.screening.GivenReply;
import org.sleepclinic.screening.Outcome;
import org.sleepclinic.screening.Reply;
import org.sleepclinic.screening.StudyCheck;
import org.sleepclinic.testing.inside.As;
import org.sleepclinic.testing.inside.InContainer;
import org.sleepclinic.testing.inside.Staff;

/** The safety questions before a study, through the facades: the record answers, somebody asks, a physician goes on. */
class ImagingSafetyIT extends InContainer {
    @Inject
    private ScreeningFacade screening;
    @Inject
    private BasketFacade baskets;
    @Inject
    private OrderFacade orders;
    @Inject
    private OrderLookupFacade lookup;
    @Inject
    private SafetyFacade safety;
    @Inject
    private OrderPatients patients;
    @Inject
    private Clock clock;

    private OrderPatients.Made grace;

    @BeforeEach
    void aPatientWithAnOpenCase() {
        grace = patients.withOpenCase();
    }

    @Test
    void nobodyAskedIsNeverClear() {
        StudyCheck check = check(place("MRI_BRAIN"));
        assertThat(check.outcome()).isEqualTo(Outcome.ASK);
        assertThat(check.open()).hasSize(9);
    }

    @Test
    void whatIsAnsweredInTheRecordAndByAskingIsClear() {
        as.nurse(() -> safety.noneKnown(patient(), SafetyKind.IMPLANT));
        as.nurse(() -> safety.pregnancy(patient(), Pregnancy.NOT_ABLE, null));
        OrderId mri = place("MRI_BRAIN");
        assertThat(check(mri).open()).extracting(one -> one.question().code())
                .containsExactly("METAL_IN_EYE", "CLAUSTROPHOBIA");
        as.technologist(() -> screening.answer(mri, List.of(new GivenReply("METAL_IN_EYE", Reply.NO, null),
                new GivenReply("CLAUSTROPHOBIA", Reply.NO, "had one before"))));
        assertThat(check(mri).outcome()).isEqualTo(Outcome.CLEAR);
        assertThat(answer(mri, "CLAUSTROPHOBIA").seen()).startsWith("had one before; told to Theo Technologist");
        as.technologist(() -> screening.answer(mri, List.of(new GivenReply("METAL_IN_EYE", Reply.YES, "welder"))));
        assertThat(check(mri).outcome()).as("asked again").isEqualTo(Outcome.STOP);
    }

    @Test
    void aPacemakerStopsUntilOnePhysicianOverridesAndAnotherSigns() {
        implant("Pacemaker, dual chamber");
        OrderId mri = place("MRI_BRAIN");
        assertThat(answer(mri, "PACEMAKER").seen()).startsWith("Pacemaker, dual chamber (");
        refuses("order.safety_stop", () -> as.physician(() -> orders.sign(seen(mri))));
        refuses("text.required", () -> as.physician(() -> override(mri, " ")));
        as.physician(() -> override(mri, "MR conditional, cardiology present"));
        refuses("order.safety_second", () -> as.physician(() -> orders.sign(seen(mri))));
        second(() -> orders.sign(seen(mri)));
        assertThat(as.physician(() -> screening.of(mri)).signed()).filteredOn(one -> one.code().equals("PACEMAKER"))
                .singleElement().satisfies(then -> {
                    assertThat(then.reply()).isEqualTo(Reply.YES);
                    assertThat(then.outcome()).isEqualTo(Outcome.STOP);
                });
        refuses("order.safety_unanswered", () -> as.technologist(() -> orders.started(mri)));
        as.nurse(() -> safety.pregnancy(patient(), Pregnancy.NOT_ABLE, null));
        as.technologist(() -> screening.answer(mri, Stream.of("NEUROSTIMULATOR", "COCHLEAR", "ANEURYSM_CLIP",
                "METAL_IN_EYE", "PUMP").map(code -> new GivenReply(code, Reply.NO, null)).toList()));
        as.technologist(() -> orders.started(mri));
    }

    @Test
    void notAnsweredIsNotSafeUnlessAPhysicianGoesOnWithout() {
        OrderId mri = place("MRI_BRAIN");
        as.physician(() -> orders.sign(seen(mri)));
        assertThatThrownBy(() -> as.technologist(() -> orders.started(mri)))
                .isInstanceOfSatisfying(DomainException.class, refused -> {
                    assertThat(refused.code()).isEqualTo("order.safety_unanswered");
                    assertThat(refused.args().get(1).toString()).contains("pacemaker").contains("metal")
                            .doesNotContain("narrow spaces");
                });
        as.physician(() -> override(mri, "unconscious, suspected bleed"));
        as.technologist(() -> screening.answer(mri, List.of(new GivenReply("PACEMAKER", Reply.YES, "seen on X-ray"))));
        refuses("order.safety_stop", () -> as.technologist(() -> orders.started(mri)));
        SafetyFactView wrong = implants().getFirst();
        as.technologist(() -> safety.voidFact(wrong.id(), "a coin", wrong.version()));
        as.technologist(() -> screening.answer(mri, List.of(new GivenReply("PACEMAKER", Reply.NO, "a coin"))));
        as.technologist(() -> orders.started(mri));
    }

    @Test
    void anImplantToldForOneStudyIsKnownEverywhere() {
        OrderId mri = place("MRI_BRAIN_CONTRAST");
        List<GivenReply> told = List.of(new GivenReply("PACEMAKER", Reply.YES, "Medtronic 2019"),
                new GivenReply("CONTRAST_ALLERGY", Reply.YES, "hives"), new GivenReply("PUMP", Reply.UNKNOWN, null),
                new GivenReply("FIRST_TRIMESTER", Reply.YES, null));
        as.technologist(() -> screening.answer(mri, told));
        as.technologist(() -> screening.answer(mri, told));
        assertThat(implants()).singleElement().satisfies(implant -> {
            assertThat(implant.label()).isEqualTo("Pacemaker or defibrillator");
            assertThat(implant.detail()).isEqualTo("Medtronic 2019");
        });
        assertThat(facts(SafetyKind.ALLERGY)).extracting(SafetyFactView::label).containsExactly("Contrast medium");
        assertThat(facts(SafetyKind.PREGNANCY_POTENTIAL)).as("perhaps is no pregnancy").isEmpty();
        assertThat(answer(mri, "PACEMAKER").asked()).as("the record answers now").isFalse();
        assertThat(answer(mri, "PUMP")).satisfies(open -> {
            assertThat(open.reply()).isEqualTo(Reply.UNKNOWN);
            assertThat(open.outcome()).isEqualTo(Outcome.ASK);
            assertThat(open.isOpen()).isTrue();
        });
        assertThat(answer(place("MRI_BRAIN"), "PACEMAKER").isYes()).as("and for the next study").isTrue();
    }

    private List<SafetyFactView> implants() {
        return facts(SafetyKind.IMPLANT);
    }

    private List<SafetyFactView> facts(SafetyKind kind) {
        return as.nurse(() -> safety.of(patient())).stream().filter(group -> group.kind() == kind)
                .flatMap(group -> group.current().stream()).toList();
    }

    @Test
    void anOverrideDoesNotCoverWhatIsFoundLater() {
        implant("Pacemaker");
        OrderId mri = place("MRI_BRAIN");
        as.physician(() -> override(mri, "MR conditional"));
        implant("Insulin pump");
        refuses("order.safety_stop", () -> second(() -> orders.sign(seen(mri))));
    }

    @Test
    void theRecordsYesCannotBeSaidAwayForOneStudy() {
        implant("Vagus nerve stimulator (VNS)");
        OrderId mri = place("MRI_BRAIN");
        as.technologist(() -> screening.answer(mri, List.of(new GivenReply("NEUROSTIMULATOR", Reply.NO, null))));
        assertThat(check(mri).outcome()).isEqualTo(Outcome.STOP);
    }

    @Test
    void whatBecomesKnownAfterSigningStopsTheStudyAndLeavesWhatWasSigned() {
        OrderId mri = place("MRI_BRAIN");
        as.physician(() -> orders.sign(seen(mri)));
        implant("ICD");
        OrderScreening sheet = as.technologist(() -> screening.of(mri));
        assertThat(sheet.checks().getFirst().outcome()).isEqualTo(Outcome.STOP);
        assertThat(sheet.signed()).allMatch(then -> then.reply() == Reply.NOT_RECORDED);
        refuses("order.safety_stop", () -> as.technologist(() -> orders.started(mri)));
    }

    @Test
    void whatStopsItAfterSigningTakesTwoPhysiciansToo() {
        OrderId mri = place("MRI_BRAIN");
        as.physician(() -> orders.sign(seen(mri)));
        as.physician(() -> override(mri, "unconscious, suspected bleed"));
        implant("ICD");
        as.physician(() -> override(mri, "MR conditional"));
        refuses("order.safety_second_since", () -> as.technologist(() -> orders.started(mri)));
        assertThat(as.technologist(() -> screening.of(mri)).overridable()).isTrue();
        second(() -> override(mri, "MR conditional, cardiology present"));
        assertThat(as.technologist(() -> screening.of(mri)).overridable()).isFalse();
        as.technologist(() -> orders.started(mri));
    }

    /** The signature knew nothing of it. */
    @Test
    void whoSignedBeforeIsNotTheSecondPhysicianForWhatIsFoundSince() {
        OrderId mri = place("MRI_BRAIN");
        as.physician(() -> orders.sign(seen(mri)));
        as.physician(() -> override(mri, "unconscious, suspected bleed"));
        implant("ICD");
        second(() -> override(mri, "MR conditional"));
        refuses("order.safety_second_since", () -> as.technologist(() -> orders.started(mri)));
        assertThat(as.technologist(() -> screening.of(mri)).overridable()).isTrue();
        as.physician(() -> override(mri, "MR conditional, cardiology present"));
        as.technologist(() -> orders.started(mri));
    }

    @Test
    void aReasonIsGivenForWhatWasSeenAndForNothingElse() {
        implant("Pacemaker");
        OrderId mri = place("MRI_BRAIN");
        Set<String> shown = as.physician(() -> screening.of(mri)).inTheWay();
        implant("Insulin pump");
        refuses(DomainException.STALE, () -> as.physician(() -> screening.override(mri, shown, "MR conditional")));
        assertThat(check(mri).overrides()).isEmpty();
    }

    @Test
    void pregnancyStopsTheMriInItsFirstMonthsAndNotTheCt() {
        as.nurse(() -> safety.pregnancy(patient(), Pregnancy.PREGNANT, today().plusWeeks(34)));
        assertThat(answer(place("MRI_BRAIN"), "FIRST_TRIMESTER").outcome()).isEqualTo(Outcome.STOP);
        assertThat(check(place("CT_HEAD")).outcome()).isEqualTo(Outcome.ASK);
        assertThat(check(place("DXA")).outcome()).isEqualTo(Outcome.STOP);
    }

    @Test
    void contrastAsksForKidneysAndAllergy() {
        patients.resulted(grace.patient(), "EGFR", 10);
        OrderId contrast = place("MRI_BRAIN_CONTRAST");
        assertThat(answer(contrast, "EGFR_LOW").reply()).isEqualTo(Reply.NO);
        as.nurse(() -> safety.record(patient(),
                new NewSafetyFact(SafetyKind.ALLERGY, "Gadolinium contrast", "wheals", null, null)));
        assertThat(answer(contrast, "CONTRAST_ALLERGY").outcome()).isEqualTo(Outcome.STOP);
        OrderPatients.Made other = patients.withOpenCase();
        patients.resulted(other.patient(), "EGFR", 120);
        OrderId old = as.nurse(() -> orders.place(basket(other, "MRI_BRAIN_CONTRAST"))).getFirst();
        assertThat(answer(old, "EGFR_LOW").outcome()).as("too old").isEqualTo(Outcome.ASK);
    }

    @Test
    void aHomeTestStopsWhereLegMovementsAreInQuestion() {
        patients.suspects(grace, "PLMS", "RT-3");
        StudyCheck check = as.nurse(() -> baskets.meet(grace.caseId(), List.of("HSAT", "CALCIUM"))).checks().getFirst();
        assertThat(check.outcome()).isEqualTo(Outcome.STOP);
        assertThat(check.stops()).extracting(one -> one.question().code()).containsExactly("LEG_MOVEMENTS");
    }

    @Test
    void provocationOfAnEegLooksAtTheRecord() {
        patients.diagnosed(grace, "J44.9");
        assertThat(answer(place("EEG_ROUTINE"), "LUNG_DISEASE").isYes()).isTrue();
        OrderId deprived = place("EEG_SLEEP_DEPRIVED");
        patients.answered(grace, "INT.31", "codes", new String[] {"DRIVING"});
        assertThat(answer(deprived, "DRIVING").isYes()).isTrue();
    }

    @Test
    void whoMayWhat() {
        OrderId mri = place("MRI_BRAIN");
        assertThatThrownBy(() -> as.frontDesk(() -> screening.of(mri))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> as.nurse(() -> screening.override(mri, Set.of(), "x")))
                .isInstanceOf(EJBAccessException.class);
        OrderId ct = place("CT_HEAD");
        refuses("order.safety_nothing", () -> as.physician(() -> screening.override(ct, Set.of(), "x")));
        OrderId blood = place("CALCIUM");
        refuses("order.safety_nothing", () -> as.nurse(() -> screening.answer(blood, List.of())));
        refuses(DomainException.UNKNOWN,
                () -> as.nurse(() -> screening.answer(mri, List.of(new GivenReply("OPIOIDS", Reply.NO, null)))));
        as.physician(() -> orders.voidEntry(seen(mri).getFirst(), "wrong patient"));
        refuses("order.not_open", () -> as.nurse(() -> screening.answer(mri, List.of())));
        assertThat(patients.audited(grace.patient())).contains("READ order.view");
    }

    @Test
    void thePatientsSheetAsksWhatThePatientCanAnswer() {
        OrderId deprived = place("EEG_SLEEP_DEPRIVED");
        as.physician(() -> orders.sign(seen(deprived)));
        PreparationSheet.Instruction told =
                as.frontDesk(() -> lookup.preparation(grace.caseId())).instructions().getFirst();
        assertThat(told.mustNotDrive()).isTrue();
        assertThat(told.at()).isNull();
        assertThat(told.check().answers()).anyMatch(one -> one.question().code().equals("ALONE"));
    }

    /** Goes on in spite of what the page shows now. */
    private void override(OrderId mri, String reason) {
        screening.override(mri, screening.of(mri).inTheWay(), reason);
    }

    /** Another physician. */
    private void second(As.Act act) {
        as.user(Staff.ADMINISTRATOR.id(), Set.of("PHYSICIAN"), () -> {
            act.run();
            return true;
        });
    }

    private void implant(String label) {
        as.nurse(() -> safety.record(patient(), new NewSafetyFact(SafetyKind.IMPLANT, label, null, null, null)));
    }

    private OrderId place(String test) {
        return as.nurse(() -> orders.place(basket(grace, test))).getFirst();
    }

    private static Basket basket(OrderPatients.Made whose, String... tests) {
        return new Basket(whose.caseId(), null, OrderPriority.ROUTINE, "seizure?", null,
                Stream.of(tests).map(test -> new Basket.Line(test, null, null)).toList());
    }

    private StudyCheck check(OrderId id) {
        return as.physician(() -> screening.of(id)).checks().getFirst();
    }

    private Answered answer(OrderId id, String code) {
        return check(id).answers().stream().filter(one -> one.question().code().equals(code)).findFirst().orElseThrow();
    }

    private List<OrderVersion> seen(OrderId id) {
        return List.of(as.physician(() -> lookup.view(id)).row().seen());
    }

    private PatientId patient() {
        return new PatientId(grace.patient());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void refuses(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(DomainException.class,
                refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
