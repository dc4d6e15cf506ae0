package org.sleepclinic.plan;

import static java.time.temporal.ChronoUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.sleepclinic.protocol.Measured.yes;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.alert.AlertFacade;
import org.sleepclinic.alert.AlertView;
import org.sleepclinic.assessment.CheckNow;
import org.sleepclinic.assessment.EmergencyFacade;
import org.sleepclinic.assessment.Place;
import org.sleepclinic.emergency.DoseAdvice;
import org.sleepclinic.emergency.EmergencyPlanFacade;
import org.sleepclinic.emergency.EmergencySheet;
import org.sleepclinic.emergency.GiveDose;
import org.sleepclinic.emergency.RecordCall;
import org.sleepclinic.emergency.SeizureClock.Prompt;
import org.sleepclinic.emergency.Tick;
import org.sleepclinic.kernel.Uuid7;
import org.sleepclinic.testing.inside.Staff;
import java.util.Set;

/** A convulsive seizure from the first sign to the plan for next time, through the facades (5.1.7). */
class StatusIT extends PlanCase {
    private static final Map<String, String> SIX_MINUTES = Map.of("NOW.01", "YES", "NOW.02", "6");
    private static final Map<String, org.sleepclinic.protocol.Measured> ONGOING =
            Map.of("HANDED_OVER", yes(false), "CONVULSING", yes(true));
    private static final Map<String, org.sleepclinic.protocol.Measured> STOPPED =
            Map.of("HANDED_OVER", yes(false), "CONVULSING", yes(false));

    @Inject
    private EmergencyFacade emergencies;
    @Inject
    private EmergencyPlanFacade rescue;
    @Inject
    private AlertFacade alerts;
    @Inject
    private EmergencyOpeningFacade opening;

    private PlanId plan;

    @BeforeEach
    void aSeizureGoesOn() {
        as.nurse(() -> emergencies.raise(new CheckNow(grace.caseId(), Place.AT_HOME, SIX_MINUTES)));
    }

    @Test
    void aConfirmedSeizureIsBegunByANurseAtOnce() {
        Proposal advised = proposal("STATUS");
        assertThat(advised.advised()).containsExactly("ST-01");
        assertThat(advised.emergency()).isTrue();
        assertThat(advised.origin().kind()).isEqualTo(Origin.Kind.ALERT);
        as.nurse(() -> plans.start(told(advised, "ST-01")));
        answerTheAlert();
        assertThat(open()).as("the answered alert begins no second emergency").containsExactly("ST-01");
    }

    /** What was told at the alarm is not asked again: the clock runs from the minutes told, and the place is known. */
    @Test
    void whatWasToldAtTheAlarmStandsOnThePageItOpens() {
        PlanId opened = as.nurse(() -> opening.openSeizure(grace.caseId())).orElseThrow();
        plan = opened;
        assertThat(open()).containsExactly("ST-01");
        assertThat(sheet().place()).isEqualTo(Place.AT_HOME);
        assertThat(sheet().began()).isCloseTo(clock.instant().minus(Duration.ofMinutes(6)), within(1, MINUTES));
        assertThat(sheet().prompt()).isEqualTo(Prompt.FIRST_DOSE);
        assertThat(sheet().ticks().getFirst().dueAt()).as("the first five minutes have passed")
                .isBefore(clock.instant());
        assertThat(sheet().ticks()).filteredOn(sheet()::isAtHand).extracting(Tick::code).contains("ST-01", "ST-02");
        assertThat(as.nurse(() -> opening.openSeizure(grace.caseId()))).as("opened once").contains(opened);
        assertThat(open()).containsExactly("ST-01");
        assertThat(patients.text("select count(*) from audit_entry where what = 'plan.emergency' and subject_id = ?",
                grace.caseId().value())).as("a second press changes nothing").isEqualTo("1");
    }

    /** Nobody waits for the fifth minute to have the clock before them. */
    @Test
    void aSeizureOfThreeMinutesIsTimedToo() {
        PlanPatients.Made other = patients.inWorkUp();
        as.nurse(() -> emergencies
                .raise(new CheckNow(other.caseId(), Place.IN_BUILDING, Map.of("NOW.01", "YES", "NOW.02", "3"))));
        plan = as.nurse(() -> opening.openSeizure(other.caseId())).orElseThrow();
        assertThat(sheet().prompt()).isEqualTo(Prompt.TIME_IT);
        assertThat(sheet().place()).isEqualTo(Place.IN_BUILDING);
    }

    /** Looking for the cause of the first one is still open: that is no reason to call the second one over. */
    @Test
    void aSecondSeizureIsBegunAnew() {
        plan = as.nurse(() -> opening.openSeizure(grace.caseId())).orElseThrow();
        complete("ST-01", STOPPED);
        assertThat(open()).containsExactlyInAnyOrder("ST-06", "ST-07");
        assertThat(sheet().prompt()).isEqualTo(Prompt.OVER);
        aSeizureGoesOn();
        assertThat(as.nurse(() -> opening.openSeizure(grace.caseId()))).as("in the same plan").contains(plan);
        assertThat(open()).containsExactlyInAnyOrder("ST-01", "ST-06", "ST-07");
        assertThat(sheet().prompt()).isEqualTo(Prompt.FIRST_DOSE);
    }

    @Test
    void aClosedCaseOpensNoSeizure() {
        patients.run("update clinic_case set status = 'CLOSED' where id = ?", grace.caseId().value());
        assertThat(as.nurse(() -> opening.openSeizure(grace.caseId()))).isEmpty();
    }

    /** A dose nobody gave is no failed dose: the next one does not follow from it. */
    @Test
    void stillConvulsingAsksForTheDoseOrWhyNoneWasGiven() {
        begin();
        complete("ST-01", ONGOING);
        assertField("noDose", () -> complete("ST-02", ONGOING));
        assertThat(open()).contains("ST-02").doesNotContain("ST-03");
        goOnWithout("ST-02", "the mother gave midazolam at home");
        assertThat(tick("ST-02").isWithoutDose()).isTrue();
        assertThat(tick("ST-02").remarks()).startsWith("None given: the mother gave midazolam at home");
        complete("ST-03", STOPPED);
        assertThat(tick("ST-03").isWithoutDose()).as("over before a dose").isTrue();
        assertThat(sheet().end().handedOver()).isFalse();
        assertThat(sheet().end().lasted()).isBetween(Duration.ofMinutes(6), Duration.ofMinutes(8));
    }

    /** What was in range long ago says nothing of this seizure. */
    @Test
    void anOldValueIsMarkedAsOld() {
        patients.value(grace, "SODIUM", "140", "mmol/L", Duration.ofDays(510));
        patients.value(grace, "MAGNESIUM", "0.80", "mmol/L", Duration.ofHours(2));
        begin();
        assertThat(sheet().old()).contains("SODIUM").doesNotContain("MAGNESIUM");
    }

    @Test
    void theAnsweredAlertBeginsItWhereNobodyHas() {
        answerTheAlert();
        assertThat(open()).containsExactly("ST-01");
    }

    @Test
    void theAnsweredAlertBeginsNothingAnewWhileTheEmergencyGoesOn() {
        begin();
        complete("ST-01", ONGOING);
        answerTheAlert();
        assertThat(open()).containsExactlyInAnyOrder("ST-02", "ST-06");
    }

    /** The nurse confirms and works, the doctor answers afterwards. */
    @Test
    void theAnswerThatComesAfterwardsBeginsNothingAnew() {
        plan = as.nurse(() -> opening.openSeizure(grace.caseId())).orElseThrow();
        complete("ST-01", STOPPED);
        answerTheAlert();
        assertThat(open()).containsExactlyInAnyOrder("ST-06", "ST-07");
        assertThat(sheet().prompt()).isEqualTo(Prompt.OVER);
    }

    /** Two people confirm one seizure: the second alarm comes while the checklist is worked off. */
    @Test
    void theAnswerToAnAlarmOfTheSameSeizureBeginsNothingAnew() {
        plan = as.nurse(() -> opening.openSeizure(grace.caseId())).orElseThrow();
        answerTheAlert();
        aSeizureGoesOn();
        complete("ST-01", STOPPED);
        answerTheAlert();
        assertThat(open()).containsExactlyInAnyOrder("ST-06", "ST-07");
    }

    @Test
    void theAnswerToASecondSeizureBeginsIt() {
        plan = as.nurse(() -> opening.openSeizure(grace.caseId())).orElseThrow();
        complete("ST-01", STOPPED);
        answerTheAlert();
        aSeizureGoesOn();
        answerTheAlert();
        assertThat(open()).containsExactlyInAnyOrder("ST-01", "ST-06", "ST-07");
    }

    @Test
    void whatHasEndedTakesNoMoreCallsAndTimes() {
        begin();
        Set<PlanStepId> seen = Set.of(next("ST-01").id());
        as.physician(() -> plans.stop(plan, seen, "somebody else's seizure"));
        assertRefused("emergency.ended", () -> as.nurse(() -> rescue.called(
                new RecordCall(plan, clock.instant(), "ambulance", "address given", true))));
        assertRefused("emergency.ended", () -> as.nurse(() -> rescue.beganAgo(plan, BigDecimal.ONE)));
    }

    @Test
    void fromTheFirstSignToThePlanForNextTime() {
        begin();
        as.nurse(() -> rescue.beganAgo(plan, new BigDecimal("4.9")));
        assertThat(sheet().prompt()).as("T41: 4:54, no RF-01 yet").isEqualTo(Prompt.TIME_IT);
        assertThat(sheet().status()).isFalse();
        as.nurse(() -> rescue.beganAgo(plan, new BigDecimal("13")));
        assertThat(sheet().prompt()).as("T41: from 5:00 the first benzodiazepine").isEqualTo(Prompt.FIRST_DOSE);
        assertThat(sheet().status()).isTrue();
        as.nurse(() -> rescue.isAt(plan, Place.IN_BUILDING));
        assertThat(sheet().place()).isEqualTo(Place.IN_BUILDING);
        complete("ST-01", ONGOING);
        assertThat(open()).containsExactlyInAnyOrder("ST-02", "ST-06");
        give("ST-02", "IM_MIDAZOLAM", "midazolam IM", "10", Duration.ofMinutes(8), null);
        assertThat(sheet().prompt()).as("T41: 8 min after dose 1").isEqualTo(Prompt.SECOND_DOSE);
        as.nurse(() -> rescue.called(new RecordCall(plan, clock.instant(), "ambulance", "address given", true)));
        complete("ST-02", ONGOING);
        goOnWithout("ST-03", "no second ampoule");
        complete("ST-04", Map.of("HANDED_OVER", yes(true), "CONVULSING", yes(true)));
        complete("ST-06", Map.of("CAUSE_TREATED", yes(true)));
        assertThat(open()).containsExactly("ST-07");
        EmergencySheet over = sheet();
        assertThat(over.prompt()).isEqualTo(Prompt.OVER);
        assertThat(over.end().handedOver()).isTrue();
        assertThat(over.end().lasted()).isGreaterThanOrEqualTo(Duration.ofMinutes(13));
        assertThat(over.calls()).singleElement().satisfies(call -> assertThat(call.readBack()).isTrue());
        assertThat(over.doses()).singleElement().satisfies(dose -> {
            assertThat(dose.unit()).isEqualTo("mg");
            assertThat(dose.checker()).isEqualTo("Nora Nurse");
        });
    }

    @ParameterizedTest(name = "{0}: {1} kg, {2} -> {3} {4}, before the cap {5}")
    @CsvSource(nullValues = "-",
            value = {"T42, 80, LEVETIRACETAM, 4500, mg, 4800", "T42, 80, VALPROATE, 3000, mg, 3200",
                    "T42, 80, FOSPHENYTOIN, 1500, mg{PE}, 1600", "T43, 60, LEVETIRACETAM, 3600, mg, -",
                    "T43, 60, VALPROATE, 2400, mg, -", "T43, 60, FOSPHENYTOIN, 1200, mg{PE}, -",
                    "D12, 110, PHENYTOIN, 2000, mg, 2200"})
    void dosesFollowTheWeightUpToTheirCap(String source, String kilograms, String way, String amount, String unit,
            String capped) {
        weighs(kilograms);
        begin();
        DoseAdvice advice = way("ST-04", way);
        assertThat(advice.dose().amount()).isEqualByComparingTo(amount);
        assertThat(advice.dose().unit()).isEqualTo(unit);
        assertThat(advice.capped()).isEqualTo(capped);
    }

    @Test
    void withoutAWeightTheTextAloneIsShown() {
        begin();
        DoseAdvice advice = way("ST-04", "LEVETIRACETAM");
        assertThat(advice.dose()).isNull();
        assertThat(advice.missing()).isEqualTo("WEIGHT");
        assertThat(advice.way().says()).isEqualTo("60 mg/kg, at most 4,500 mg");
    }

    @Test
    void aWeightOfLongAgoIsNoWeight() {
        weighs("80");
        patients.run("update measurement set taken_at = taken_at - interval '13 months' where patient_id = ?",
                grace.patient().value());
        begin();
        assertThat(way("ST-04", "LEVETIRACETAM").dose()).isNull();
        assertThat(way("ST-04", "LEVETIRACETAM").missing()).isEqualTo("WEIGHT");
    }

    @Test
    void valproateWarnsWhoeverCanBecomePregnantAndIsNeverBlocked() {
        weighs("60");
        begin();
        assertThat(way("ST-04", "VALPROATE").warned()).isTrue();
        complete("ST-01", ONGOING);
        goOnWithout("ST-02", "given by the ambulance");
        goOnWithout("ST-03", "given by the ambulance");
        assertField("doseReason", () -> give("ST-04", "VALPROATE", "valproate IV", "2400", Duration.ZERO, " "));
        give("ST-04", "VALPROATE", "valproate IV", "2400", Duration.ZERO, "nothing else at hand");
        assertThat(sheet().doses()).extracting(EmergencySheet.Given::reason).containsExactly("nothing else at hand");
        give("ST-04", "LEVETIRACETAM", "levetiracetam IV", "3600", Duration.ZERO, null);
    }

    /** 5.1.7: after a second line another one is tried; the same again, or more than the cap, wants a reason. */
    @Test
    void afterASecondLineAnotherOneIsOffered() {
        weighs("80");
        begin();
        complete("ST-01", ONGOING);
        goOnWithout("ST-02", "given by the ambulance");
        goOnWithout("ST-03", "given by the ambulance");
        assertField("doseReason",
                () -> give("ST-04", "LEVETIRACETAM", "levetiracetam IV", "4800", Duration.ZERO, null));
        give("ST-04", "LEVETIRACETAM", "levetiracetam IV", "4800", Duration.ZERO, "two vials were open");
        assertThat(sheet().doses()).extracting(EmergencySheet.Given::reason).containsExactly("two vials were open");
        complete("ST-04", ONGOING);
        assertThat(way("ST-05", "LEVETIRACETAM").given()).isTrue();
        assertThat(way("ST-05", "PHENYTOIN").given()).isFalse();
        assertField("doseReason", () -> give("ST-05", "LEVETIRACETAM", "levetiracetam IV", "1000", Duration.ZERO, " "));
        as.nurse(() -> rescue.give(new GiveDose(plan, "FOSPHENYTOIN",
                new RecordDose(next("ST-05").id(), "fosphenytoin IV",
                        new BigDecimal("1500"), "mg{PE}", null, clock.instant(), Staff.PHYSICIAN.id(), Staff.NURSE.id(),
                        null))));
        assertThat(way("ST-05", "PHENYTOIN").given()).as("fosphenytoin is phenytoin").isTrue();
    }

    /** The emergency page asks the record like SC-73 and SC-74, not the age alone. */
    @ParameterizedTest(name = "{0} years, recorded {1}: warned {2}")
    @CsvSource(nullValues = "-", value = {"40, NONE_KNOWN, false", "57, PRESENT, true", "57, -, false", "54, -, true"})
    void whoCanBecomePregnantIsWhatIsRecorded(int years, String recorded, boolean warned) {
        patients.run("update patient set birth_date = current_date - cast(? || ' years' as interval) where id = ?",
                String.valueOf(years), grace.patient().value());
        if (recorded != null) {
            patients.run("insert into safety_fact (id, patient_id, kind, state, label, code, recorded_at, recorded_by,"
                    + " version) values (gen_random_uuid(), ?, 'PREGNANCY_POTENTIAL', ?, ?, ?, now(), ?, 0)",
                    grace.patient().value(), recorded, recorded.equals("PRESENT") ? "Able to become pregnant" : null,
                    recorded.equals("PRESENT") ? "able_to_become_pregnant" : null, Staff.NURSE.id());
        }
        begin();
        assertThat(way("ST-04", "VALPROATE").warned()).isEqualTo(warned);
    }

    @Test
    void aDoseNeedsPrescriberAndSecondCheck() {
        begin();
        complete("ST-01", ONGOING);
        PlanStepId at = next("ST-02").id();
        assertField("checker", () -> as.nurse(() -> rescue.give(new GiveDose(plan, "", new RecordDose(at, "midazolam",
                BigDecimal.TEN, "mg", null, clock.instant(), Staff.PHYSICIAN.id(), null, null)))));
        assertField("unit", () -> as.nurse(() -> rescue.give(new GiveDose(plan, "", new RecordDose(at, "midazolam",
                BigDecimal.TEN, "vials", null, clock.instant(), Staff.PHYSICIAN.id(), Staff.NURSE.id(), null)))));
    }

    private void begin() {
        plan = as.nurse(() -> plans.start(told(proposal("STATUS"), "ST-01")));
    }

    private void goOnWithout(String code, String why) {
        as.nurse(() -> plans.complete(new CompleteStep(seen(code), ONGOING, null, "seen and weighed", null, why)));
    }

    private Tick tick(String code) {
        return sheet().ticks().stream().filter(tick -> tick.code().equals(code)).findFirst().orElseThrow();
    }

    private EmergencySheet sheet() {
        return as.nurse(() -> rescue.sheet(plan));
    }

    private DoseAdvice way(String step, String code) {
        return sheet().ticks().stream().filter(tick -> tick.code().equals(step)).flatMap(tick -> tick.ways().stream())
                .filter(advice -> advice.way().code().equals(code)).findFirst().orElseThrow();
    }

    private void give(String step, String way, String drug, String amount, Duration ago, String reason) {
        Instant at = clock.instant().minus(ago);
        as.nurse(() -> rescue.give(new GiveDose(plan, way, new RecordDose(next(step).id(), drug,
                new BigDecimal(amount), "mg", null, at, Staff.PHYSICIAN.id(), Staff.NURSE.id(), reason))));
    }

    private void weighs(String kilograms) {
        patients.run("""
                insert into measurement (id, patient_id, kind, amount, unit, taken_at, recorded_by, version)
                values (?, ?, 'WEIGHT', cast(? as numeric), 'kg', now(), ?, 0)""", Uuid7.next(),
                grace.patient().value(), kilograms, Staff.NURSE.id());
    }

    private void answerTheAlert() {
        AlertView alert = as.physician(() -> alerts.open()).stream()
                .filter(one -> grace.caseId().value().equals(one.caseId()) && one.ruleId().equals("RF-01")).findFirst()
                .orElseThrow();
        as.physician(() -> alerts.acknowledge(alert.id(), alert.version(), "on my way"));
    }
}
