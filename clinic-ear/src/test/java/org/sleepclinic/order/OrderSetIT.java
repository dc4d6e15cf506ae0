package org.sleepclinic.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sleepclinic.patient.NewSafetyFact;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.patient.Pregnancy;
import org.sleepclinic.patient.SafetyFacade;
import org.sleepclinic.patient.SafetyKind;
import org.sleepclinic.testing.inside.InContainer;

/** Order sets as they look for one case: what asks for them, what the facts choose, by when. */
class OrderSetIT extends InContainer {
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
    void aSuspectedSeizureAsksForTheEpilepsySetFirst() {
        patients.suspects(grace, "EPILEPSY", "RT-1");
        List<OfferedSet> offered = offered();
        assertThat(offered.subList(0, 2)).extracting(one -> one.set().code()).containsExactlyInAnyOrder("EPI", "HCA");
        assertThat(set("EPI").reasons()).extracting(reason -> reason.input() + " " + reason.seen())
                .containsExactly("EPILEPSY RT-1");
        assertThat(set("RLS").isAsked()).isFalse();
    }

    @Test
    void aHypnicJerkAloneAsksForNothing() {
        OrderPatients.Made other = patients.suspecting("HYPNIC_JERK", "RT-6");
        assertThat(as.nurse(() -> baskets.begin(other.caseId(), null).sets())).noneMatch(OfferedSet::isAsked);
    }

    @Test
    void theEegIsDueThreeDaysAfterTheSeizureAndSaysWhenNobodyKnowsIts() {
        OfferedSet.Item unknown = item("EPI", "EEG_ROUTINE");
        assertThat(unknown.dueBy()).isNull();
        assertThat(unknown.missing()).containsExactly("SEIZURE");
        patients.lastEvent(grace, today().minusDays(1));
        assertThat(item("EPI", "EEG_ROUTINE").dueBy()).isEqualTo(today().plusDays(2));
        assertThat(item("EPI", "CALCIUM").dueBy()).isEqualTo(today().plusDays(14));
        assertThat(item("EPI", "MRI_BRAIN").dueBy()).isEqualTo(today().plusDays(42));
    }

    @Test
    void theMriIsChosenOnceEpilepsyIsDiagnosed() {
        assertThat(item("EPI", "MRI_BRAIN").chosen()).isFalse();
        patients.diagnosed(grace, "G40.909");
        assertThat(item("EPI", "MRI_BRAIN").chosen()).isTrue();
        assertThat(set("ASM-BASE").isAsked()).isTrue();
        patients.diagnosed(grace, "G40.309");
        assertThat(item("EPI", "MRI_BRAIN").chosen()).as("idiopathic generalised").isFalse();
    }

    @Test
    void thePregnancyTestFollowsWhatIsRecorded() {
        assertThat(item("ASM-BASE", "HCG").missing()).containsExactly("PREGNANCY_POTENTIAL");
        as.nurse(() -> safety.pregnancy(new PatientId(grace.patient()), Pregnancy.ABLE, null));
        assertThat(item("ASM-BASE", "HCG").chosen()).isTrue();
        as.nurse(() -> safety.pregnancy(new PatientId(grace.patient()), Pregnancy.NOT_ABLE, null));
        assertThat(item("ASM-BASE", "HCG").chosen()).isFalse();
        assertThat(item("ASM-BASE", "HCG").missing()).isEmpty();
    }

    @Test
    void twoYearsOfAnInducerAskForBoneDensity() {
        takes("carbamazepine 200 mg", today().minusYears(2).plusDays(1));
        assertThat(set("BONE").isAsked()).isFalse();
        takes("sodium valproate 500 mg", today().minusYears(2));
        assertThat(set("BONE").reasons()).singleElement()
                .satisfies(why -> assertThat(why.seen()).startsWith("sodium valproate 500 mg since"));
    }

    @Test
    void eachOrderOfASetHasItsOwnDay() {
        patients.lastEvent(grace, today());
        List<Basket.Line> lines = set("EPI").chosen().stream()
                .map(item -> new Basket.Line(item.test(), item.note(), null, item.dueBy())).toList();
        List<OrderId> placed = as.nurse(() -> orders.place(
                new Basket(grace.caseId(), "EPI", OrderPriority.URGENT, "first seizure?", null, lines)));
        assertThat(placed.stream().map(id -> as.physician(() -> lookup.view(id)).row()))
                .extracting(OrderRow::category, OrderRow::dueBy)
                .containsExactly(tuple(OrderCategory.LAB, today().plusDays(14)),
                        tuple(OrderCategory.ECG, today().plusDays(14)),
                        tuple(OrderCategory.EEG, today().plusDays(3)));
    }

    @Test
    void tetanyAsksForTheCalciumSetTheSameDay() {
        OrderPatients.Made epileptic = patients.suspecting("EPILEPSY", "RT-1");
        BasketSheet before = as.nurse(() -> baskets.begin(epileptic.caseId(), null));
        assertThat(set(before, "HCA").isAsked()).isFalse();
        assertThat(before.priority().outcome()).contains(OrderPriority.ROUTINE);
        patients.found(epileptic, "TETANY");
        BasketSheet found = as.nurse(() -> baskets.begin(epileptic.caseId(), null));
        assertThat(set(found, "HCA").isAsked()).isTrue();
        assertThat(set(found, "HCA").chosen()).isNotEmpty().allMatch(item -> today().equals(item.dueBy()));
        assertThat(set(found, "EPI").items()).filteredOn(item -> item.test().equals("CALCIUM"))
                .extracting(OfferedSet.Item::dueBy).containsExactly(today().plusDays(14));
        assertThat(found.priority().outcome()).contains(OrderPriority.SAME_DAY);
        patients.alarmed(epileptic, "RF-05", "EMERGENCY", "Tetany or carpopedal spasm");
        BasketSheet alarmed = as.nurse(() -> baskets.begin(epileptic.caseId(), null));
        assertThat(alarmed.priority().outcome()).contains(OrderPriority.EMERGENCY);
        assertThat(alarmed.priority().reasons()).extracting(reason -> reason.seen())
                .containsExactly("Tetany or carpopedal spasm");
    }

    @Test
    void aSignOfLongAgoAsksForNothingToday() {
        OrderPatients.Made epileptic = patients.suspecting("EPILEPSY", "RT-1");
        patients.found(epileptic, "TETANY", 9);
        BasketSheet sheet = as.nurse(() -> baskets.begin(epileptic.caseId(), null));
        assertThat(set(sheet, "HCA").isAsked()).isFalse();
        assertThat(sheet.priority().outcome()).contains(OrderPriority.ROUTINE);
    }

    @Test
    void anEegIsNotPlacedWithoutADayNobodyKnows() {
        patients.suspects(grace, "EPILEPSY", "RT-1");
        OfferedSet.Item eeg = item("EPI", "EEG_ROUTINE");
        assertThat(eeg.dueOpen()).isTrue();
        assertThatThrownBy(() -> as.nurse(() -> orders.place(basketOf(eeg, null)))).hasMessage("order.due_needed");
        List<OrderId> placed = as.nurse(() -> orders.place(basketOf(eeg, today().plusDays(2))));
        assertThat(as.physician(() -> lookup.view(placed.getFirst())).row().dueBy()).isEqualTo(today().plusDays(2));
    }

    @Test
    void aTestAddedBesideASetIsNotOfTheSet() {
        List<OrderId> placed = as.nurse(() -> orders.place(new Basket(grace.caseId(), "HCA", OrderPriority.ROUTINE,
                "low calcium?", null, List.of(new Basket.Line("CALCIUM", null, null, today()),
                        new Basket.Line("DXA", null, null, null, false, false)))));
        assertThat(placed.stream().map(id -> as.physician(() -> lookup.view(id)).row()))
                .extracting(OrderRow::category, OrderRow::setCode)
                .containsExactly(tuple(OrderCategory.LAB, "HCA"), tuple(OrderCategory.BONE, null));
    }

    private Basket basketOf(OfferedSet.Item item, LocalDate due) {
        return new Basket(grace.caseId(), "EPI", OrderPriority.ROUTINE, "seizure?", null,
                List.of(new Basket.Line(item.test(), item.note(), null, due, item.dueOpen(), true)));
    }

    private static OfferedSet set(BasketSheet sheet, String code) {
        return sheet.sets().stream().filter(one -> one.set().code().equals(code)).findFirst().orElseThrow();
    }

    @Test
    void setsAreForWhoOrders() {
        assertThatThrownBy(() -> as.frontDesk(() -> baskets.begin(grace.caseId(), null).sets()))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> as.technologist(() -> baskets.begin(grace.caseId(), null).sets()))
                .isInstanceOf(EJBAccessException.class);
        offered();
        assertThat(patients.audited(grace.patient())).contains("READ order.begin");
    }

    private void takes(String medicine, LocalDate since) {
        as.nurse(() -> safety.record(new PatientId(grace.patient()),
                new NewSafetyFact(SafetyKind.MEDICINE, medicine, null, null, since)));
    }

    private List<OfferedSet> offered() {
        return as.physician(() -> baskets.begin(grace.caseId(), null).sets());
    }

    private OfferedSet set(String code) {
        return offered().stream().filter(one -> one.set().code().equals(code)).findFirst().orElseThrow();
    }

    private OfferedSet.Item item(String set, String test) {
        return set(set).items().stream().filter(one -> one.test().equals(test)).findFirst().orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
