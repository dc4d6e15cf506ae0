package org.sleepclinic.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sleepclinic.alert.AlertFacade;
import org.sleepclinic.alert.AlertView;
import org.sleepclinic.eeg.EegChoices;
import org.sleepclinic.eeg.EegFacade;
import org.sleepclinic.eeg.EegFinding;
import org.sleepclinic.eeg.EegSignificance;
import org.sleepclinic.eeg.EegView;
import org.sleepclinic.eeg.Signing;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.study.StudyContent;

/** Structured EEG reports through the facades, on the terms as shipped (clinical reference 6.4). */
class EegReportIT extends ReportCase {
    private static final StudyContent EEG =
            StudyContent.of("EEG_SLEEP_DEPRIVED").saying("As written.", "Supports focal epilepsy.");
    private static final EegFinding SPIKES = new EegFinding("EPILEPTIFORM", "LEFT_TEMPORAL", "SPIKE_WAVE", "SINGLE",
            "FREQUENT", null, "MORE_IN_SLEEP", "to the left frontal region", null);

    @Inject
    EegFacade eegs;
    @Inject
    AlertFacade alerts;

    @Test
    void isSignedWithItsChoicesAndTellsRulesWhetherItIsEpileptiform() {
        ResultPatients.Made made = patients.born(ADULT, "MALE");
        OrderId order = patients.ordered(made, "EEG", "EEG_SLEEP_DEPRIVED");
        ReportId id = as.physician(() -> kept(entering(made, order, EEG, true),
                chosen(EegSignificance.EPILEPSY_FOCAL, EegFinding.of("HV_GOOD"), SPIKES, EegFinding.of("WICKET"))));
        EegView view = as.physician(() -> eegs.open(id));
        assertThat(view.choices().findings()).extracting(EegFinding::term)
                .containsExactly("HV_GOOD", "EPILEPTIFORM", "WICKET");
        assertThat(view.choices().findings().get(1)).isEqualTo(SPIKES);
        ReportView report = as.physician(() -> reports.open(id));
        assertThat(find(report, "EEG_EPILEPTIFORM").value().amount()).isEqualByComparingTo("1");
        assertThat(find(report, "EEG_EPILEPTIFORM").flag()).as("discharges are abnormal").isEqualTo(Flag.HIGH);
        assertThat(report.isReviewable()).as("whoever signed has read it").isFalse();
        assertThat(report.reviewed()).isNotNull();
        assertThat(report.study().said().description()).isEqualTo("As written.");
        assertThat(fulfilment(order)).isEqualTo("COMPLETED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"WICKET", "SMALL_SHARP", "FOURTEEN_SIX", "SIX_HZ", "SHARP_TRANSIENT", "SREDA", "BREACH",
            "RUDIMENTARY", "SLOW_FUSED", "NEEDLE_BLIND", "RTTD", "CIGANEK", "TEMPORAL_ELDERLY", "OTHER_UNCERTAIN"})
    void aBenignVariantIsNeverEpileptiform(String variant) {
        ResultPatients.Made made = patients.born(ADULT, "FEMALE");
        refuses("eeg.epilepsy_without_discharges",
                () -> as.physician(() -> kept(entering(made, null, EEG, true),
                        chosen(EegSignificance.EPILEPSY_FOCAL, EegFinding.of(variant)))));
        refuses("eeg.variant_has_no_shape", () -> as.physician(() -> kept(entering(made, null, EEG, true),
                chosen(EegSignificance.UNCERTAIN,
                        new EegFinding(variant, null, "SPIKE", null, null, null, null, null, null)))));
        ReportId id = as.physician(() -> kept(entering(made, null, EEG.saying("As written.", "Normal."), true),
                chosen(EegSignificance.NORMAL, EegFinding.of(variant))));
        assertThat(find(as.physician(() -> reports.open(id)), "EEG_EPILEPTIFORM").value().amount())
                .isEqualByComparingTo("0");
        assertThatThrownBy(
                () -> patients.run("insert into eeg_finding (report_id, position, term_code, grp, epileptiform)"
                        + " values (?, 99, ?, 'INTERICTAL', true)", id.value(), variant))
                .hasStackTraceContaining("violates");
        assertThatThrownBy(
                () -> patients.run("insert into eeg_finding (report_id, position, term_code, grp, epileptiform,"
                        + " morphology) values (?, 99, ?, 'UNCERTAIN', false, 'SPIKE')", id.value(), variant))
                .hasStackTraceContaining("eeg_finding_variant_has_no_shape");
    }

    @Test
    void aTechnologistDescribesAndAPhysicianJudgesAndSigns() {
        ResultPatients.Made made = patients.born(ADULT, "FEMALE");
        ReportId id =
                as.technologist(() -> kept(entering(made, null, StudyContent.of("EEG_SLEEP_DEPRIVED"), false),
                        chosen(null, EegFinding.of("PHOTIC"))));
        ReportVersion seen = seen(id);
        ReportContent more = ReportContent.ofStudy(content("EEG_MIN 60 min").takenAt(), List.of(), EEG);
        refuses("eeg.significance_missing", () -> as.physician(() -> complete(seen, more, chosen(null, SPIKES))));
        refuses("result.physician_signs",
                () -> as.technologist(() -> complete(seen, more, chosen(EegSignificance.EPILEPSY_FOCAL, SPIKES))));
        as.physician(() -> complete(seen, more, chosen(EegSignificance.EPILEPSY_FOCAL, SPIKES)));
        assertThat(as.physician(() -> eegs.open(id)).choices().findings()).containsExactly(SPIKES);
        assertThatThrownBy(() -> patients.run("delete from eeg_finding where report_id = ?", id.value()))
                .hasStackTraceContaining("amended, not changed");
        refuses("result.not_preliminary", () -> as.physician(() -> complete(seen, more, chosen(
                EegSignificance.NORMAL))));
    }

    @Test
    void anAmendedReportHasChoicesOfItsOwnAndTheOldOnesStay() {
        ResultPatients.Made made = patients.born(ADULT, "FEMALE");
        ReportId first = as.physician(() -> kept(entering(made, null, EEG, true),
                chosen(EegSignificance.EPILEPSY_FOCAL, SPIKES)));
        ReportVersion seen = seen(first);
        ReportId second = as.physician(() -> eegs.amend(new EegFacade.Correction(seen,
                entering(made, null, EEG.saying("Wicket spikes.", "Normal EEG."), true).content(), "seen again by two",
                Signing.YES),
                chosen(EegSignificance.NORMAL, EegFinding.of("WICKET"))));
        assertThat(as.physician(() -> eegs.open(first)).choices().findings()).containsExactly(SPIKES);
        assertThat(as.physician(() -> eegs.open(second)).choices().significance()).isEqualTo(EegSignificance.NORMAL);
        assertThat(find(as.physician(() -> reports.open(second)), "EEG_EPILEPTIFORM").value().amount())
                .isEqualByComparingTo("0");
    }

    @Test
    void wordsOfOtherChoicesAreSignedOnlyByWhoeverLetsThemStand() {
        ResultPatients.Made made = patients.born(ADULT, "FEMALE");
        EegChoices focal = chosen(EegSignificance.EPILEPSY_FOCAL, SPIKES);
        EnterReport stale = entering(made, null, EEG.saying(
                as.physician(() -> eegs.prose(chosen(EegSignificance.NORMAL), List.of())), "Normal awake EEG."), true);
        refuses("eeg.text_differs", () -> as.physician(() -> eegs.enter(stale, focal, Signing.YES)));
        ReportId scored = as.physician(() -> eegs.enter(stale, focal, Signing.NO));
        ReportVersion seen = seen(scored);
        ReportContent more = ReportContent.ofStudy(stale.content().takenAt(), List.of(), stale.content().study());
        refuses("eeg.text_differs", () -> as.physician(() -> eegs.complete(seen, more, focal, Signing.YES)));
        as.physician(() -> complete(seen, more, focal));
        assertThat(as.physician(() -> reports.open(scored)).status()).isEqualTo(ReportStatus.FINAL);
        EegFacade.Correction again =
                new EegFacade.Correction(seen(scored), stale.content(), "looked again", Signing.YES);
        refuses("eeg.text_differs", () -> as.physician(() -> eegs.amend(again, focal)));
    }

    @Test
    void whatCannotBeReadIsNeverNegative() {
        ResultPatients.Made made = patients.born(ADULT, "FEMALE");
        refuses("eeg.normal_unreadable", () -> as.physician(() -> kept(entering(made, null, EEG, true),
                chosen(EegSignificance.NORMAL, EegFinding.of("NOT_INTERPRETABLE")))));
        refuses("eeg.normal_with_abnormal", () -> as.physician(() -> kept(entering(made, null, EEG, true),
                chosen(EegSignificance.NORMAL, EegFinding.of("BURST_SUPPRESSION")))));
        ReportId id = as.physician(() -> kept(entering(made, null, EEG, true),
                chosen(EegSignificance.UNCERTAIN, EegFinding.of("NOT_INTERPRETABLE"))));
        assertThat(as.physician(() -> reports.open(id)).values()).extracting(ValueView::code)
                .doesNotContain("EEG_EPILEPTIFORM");
    }

    @Test
    void whetherItIsEpileptiformIsNeverTyped() {
        ResultPatients.Made made = patients.born(ADULT, "FEMALE");
        EnterReport plain = entering(made, null, EEG, true);
        refuses("result.not_entered", () -> as.physician(() -> results.enter(new EnterReport(made.patient(), null,
                made.caseId(), ReportCategory.EEG, plain.content().withValues(
                        values("EEG_MIN 60 min; EEG_EPILEPTIFORM 0 {qualitative}")),
                true))));
    }

    @Test
    void statusEpilepticusDoesNotWaitForAReview() {
        ResultPatients.Made made = patients.born(ADULT, "FEMALE");
        ReportId id = as.physician(() -> kept(entering(made, null, EEG, true), chosen(
                EegSignificance.STATUS_EPILEPTICUS, EegFinding.of("ELECTROGRAPHIC"))));
        assertThat(as.physician(() -> alerts.raisedBy(made.patient(), id.value()))).singleElement()
                .satisfies(alert -> assertThat(alert.headline()).contains("Status epilepticus"))
                .extracting(AlertView::isEmergency).isEqualTo(true);
        assertThat(as.physician(() -> reports.open(id)).isReviewable()).as("urgent").isTrue();
    }

    private ReportId kept(EnterReport report, EegChoices choices) {
        return eegs.enter(report, choices, report.complete() ? Signing.YES : Signing.NO);
    }

    private ReportId complete(ReportVersion seen, ReportContent more, EegChoices choices) {
        eegs.complete(seen, more, choices, Signing.AS_WRITTEN);
        return seen.id();
    }

    private static EegChoices chosen(EegSignificance significance, EegFinding... findings) {
        return new EegChoices(significance, "none", null, "0.5-70 Hz", null, List.of(findings));
    }

    private EnterReport entering(ResultPatients.Made made, OrderId order, StudyContent study, boolean complete) {
        ReportContent content = ReportContent.ofStudy(content("EEG_MIN 60 min").takenAt(),
                values("EEG_MIN 60 min; PDR_FREQUENCY 9.5 Hz; HOURS_SLEPT 3 h"), study);
        return new EnterReport(made.patient(), order, made.caseId(), ReportCategory.EEG, content, complete);
    }

    private static void refuses(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(DomainException.class,
                refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
