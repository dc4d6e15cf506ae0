package org.sleepclinic.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Uuid7;
import org.sleepclinic.testing.inside.InContainer;

/** An order's life through its facades, on the real server and database. */
class OrderIT extends InContainer {
    @Inject
    private OrderFacade orders;
    @Inject
    private OrderLookupFacade lookup;
    @Inject
    private OrderPatients patients;

    private OrderPatients.Made grace;

    @BeforeEach
    void aPatientWithAnOpenCase() {
        grace = patients.withOpenCase();
    }

    @Test
    void aBasketBecomesOneOrderForTheDrawAndOneForEachStudy() {
        List<OrderId> placed = place("CALCIUM", "ECG_12", "ALBUMIN", "EEG_ROUTINE", "DXA");
        List<OrderView> views = placed.stream().map(this::view).toList();
        assertThat(views).extracting(view -> view.row().tests())
                .containsExactly("Calcium, total; Albumin", "12-lead ECG", "EEG, routine awake", "DXA, spine and hip");
        assertThat(views).allMatch(view -> view.row().request() == RequestStatus.DRAFT);
        assertThat(views).extracting(view -> view.row().number()).doesNotHaveDuplicates();
    }

    @Test
    void aSignedOrderGoesItsWayAndTheTrailTellsIt() {
        OrderId id = signed("CALCIUM");
        as.frontDesk(() -> orders.booked(id));
        as.technologist(() -> orders.started(id));
        as.technologist(() -> orders.preliminary(id));
        as.technologist(() -> orders.completed(id));
        OrderView view = view(id);
        assertThat(view.row().fulfilment()).isEqualTo(FulfilmentStatus.COMPLETED);
        assertThat(view.trail()).extracting(OrderView.Step::status)
                .containsExactly("DRAFT", "SIGNED", "BOOKED", "IN_PROGRESS", "PRELIMINARY", "COMPLETED");
        assertThat(view.trail()).extracting(OrderView.Step::by).containsExactly("Nora Nurse", "Dr Phoebe Physician",
                "Frances Desk", "Theo Technologist", "Theo Technologist", "Theo Technologist");
    }

    @Test
    void aDraftGainsAndLosesTestsAndItsVersionTellsIt() {
        OrderId id = place("CALCIUM", "ALBUMIN").getFirst();
        OrderVersion before = view(id).row().seen();
        as.nurse(() -> orders.removeTest(before, "ALBUMIN"));
        OrderVersion between = view(id).row().seen();
        as.nurse(() -> orders.addTest(between, new Basket.Line("PTH", "with calcium", null)));
        assertThat(view(id).items()).extracting(OrderView.Item::test).containsExactly("CALCIUM", "PTH");
        assertThat(view(id).items().getLast().note()).isEqualTo("with calcium");
        refuses(DomainException.STALE, () -> as.physician(() -> orders.sign(List.of(before))));
        refuses(DomainException.STALE, () -> as.physician(() -> orders.sign(List.of(between))));
        refuses(DomainException.STALE, () -> as.nurse(() -> orders.removeTest(between, "PTH")));
    }

    @Test
    void whoSawAnOlderOrderDoesNotStopIt() {
        OrderId id = signed("CALCIUM");
        OrderVersion seen = view(id).row().seen();
        as.frontDesk(() -> orders.booked(id));
        refuses(DomainException.STALE, () -> as.physician(() -> orders.stop(seen, "moved away")));
        assertThat(view(id).row().fulfilment()).isEqualTo(FulfilmentStatus.BOOKED);
    }

    @Test
    void severalAreSignedAtOnceOrNone() {
        List<OrderVersion> seen =
                place("CALCIUM", "ECG_12").stream().map(this::view).map(view -> view.row().seen()).toList();
        as.nurse(() -> orders.voidEntry(seen.getLast(), "wrong patient"));
        refuses(DomainException.STALE, () -> as.physician(() -> orders.sign(seen)));
        assertThat(view(seen.getFirst().id()).row().request()).isEqualTo(RequestStatus.DRAFT);
        as.physician(() -> orders.sign(seen.subList(0, 1)));
        assertThat(view(seen.getFirst().id()).row().signedBy()).isEqualTo("Dr Phoebe Physician");
    }

    @Test
    void isSignedOnceHoweverOftenItIsClicked() {
        List<OrderVersion> seen = List.of(view(place("CALCIUM").getFirst()).row().seen());
        as.physician(() -> orders.sign(seen));
        OrderView signed = view(seen.getFirst().id());
        assertThatThrownBy(() -> as.physician(() -> orders.sign(seen)))
                .isInstanceOfSatisfying(DomainException.class, refused -> {
                    assertThat(refused.code()).isEqualTo("order.signed_already");
                    assertThat(refused.args()).containsExactly("O-" + signed.row().number(), "Dr Phoebe Physician",
                            signed.row().signedAt());
                });
        assertThat(view(seen.getFirst().id()).trail()).hasSize(2);
    }

    @Test
    void anOrderIsReadOnlyByWhoMayAndTheFrontDeskSeesOnlyItsName() {
        OrderId id = signed("CALCIUM");
        assertThatThrownBy(() -> as.frontDesk(() -> lookup.view(id))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> as.administrator(() -> lookup.ofCase(grace.caseId())))
                .isInstanceOf(EJBAccessException.class);
        assertThat(as.frontDesk(() -> lookup.ofCase(grace.caseId()))).extracting(OrderRow::tests)
                .containsExactly("Calcium, total");
    }

    @Test
    void onlyNursesAndPhysiciansPlaceAndOnlyPhysiciansSignAndStop() {
        Basket basket = basket("CALCIUM");
        assertThatThrownBy(() -> as.frontDesk(() -> orders.place(basket))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> as.technologist(() -> orders.place(basket))).isInstanceOf(EJBAccessException.class);
        OrderVersion draft = view(place("CALCIUM").getFirst()).row().seen();
        assertThatThrownBy(() -> as.nurse(() -> orders.sign(List.of(draft)))).isInstanceOf(EJBAccessException.class);
        as.physician(() -> orders.sign(List.of(draft)));
        OrderVersion signed = view(draft.id()).row().seen();
        assertThatThrownBy(() -> as.nurse(() -> orders.stop(signed, "moved"))).isInstanceOf(EJBAccessException.class);
        refuses("order.signed_needs_physician", () -> as.nurse(() -> orders.voidEntry(signed, "wrong patient")));
        as.physician(() -> orders.stop(signed, "moved away"));
        assertThat(view(draft.id()).endReason()).isEqualTo("moved away");
    }

    @Test
    void aForgedIdOrACaseOfNobodyIsUnknown() {
        OrderId nobodys = new OrderId(Uuid7.next());
        refuses(DomainException.UNKNOWN, () -> as.physician(() -> lookup.view(nobodys)));
        refuses(DomainException.UNKNOWN, () -> as.physician(() -> orders.sign(List.of(new OrderVersion(nobodys, 1)))));
        refuses(DomainException.UNKNOWN, () -> OrderId.parse("1 or 1=1"));
        refuses(DomainException.UNKNOWN, () -> as.nurse(() -> lookup.toSign("3~yesterday~x", 20)));
    }

    @Test
    void refusesAnEmptyAnOutdatedAndAnUnknownBasketAtTheField() {
        refuses("order.empty", () -> place());
        refuses("order.twice", () -> place("CALCIUM", "CALCIUM"));
        refuses("order.test_unknown", () -> place("CALCIUM", "MOON_PHASE"));
        OrderVersion draft = view(place("ALBUMIN").getFirst()).row().seen();
        patients.close(grace.caseId());
        refuses("order.case_closed", () -> place("CALCIUM"));
        refuses("order.case_closed", () -> as.physician(() -> orders.sign(List.of(draft))));
    }

    @Test
    void everyReadAndWriteLeavesAnAuditEntry() {
        OrderId id = signed("CALCIUM");
        as.technologist(() -> orders.completed(id));
        as.frontDesk(() -> lookup.ofCase(grace.caseId()));
        assertThat(patients.audited(grace.patient())).containsExactly("WRITE order.place", "READ order.view",
                "WRITE order.sign", "WRITE order.completed", "LIST order.of_case");
    }

    @Test
    void aRefusedActLeavesNoTrace() {
        OrderId id = signed("CALCIUM");
        as.physician(() -> orders.completed(id));
        refuses("order.already_fulfilled", () -> as.physician(() -> orders.stop(view(id).row().seen(), "too late")));
        assertThat(view(id).row().request()).isEqualTo(RequestStatus.SIGNED);
    }

    @Test
    void thePatientIsToldEachInstructionOnce() {
        signed("FERRITIN", "IRON", "CALCIUM");
        PreparationSheet sheet = as.frontDesk(() -> lookup.preparation(grace.caseId()));
        assertThat(sheet.instructions()).hasSize(1);
        assertThat(sheet.instructions().getFirst().tests()).isEqualTo("Ferritin; Iron");
    }

    private List<OrderId> place(String... tests) {
        return as.nurse(() -> orders.place(basket(tests)));
    }

    private OrderId signed(String... tests) {
        OrderId id = place(tests).getFirst();
        as.physician(() -> orders.sign(List.of(lookup.view(id).row().seen())));
        return id;
    }

    private OrderView view(OrderId id) {
        return as.physician(() -> lookup.view(id));
    }

    private Basket basket(String... tests) {
        return new Basket(grace.caseId(), null, OrderPriority.ROUTINE, "low calcium?", null,
                Stream.of(tests).map(test -> new Basket.Line(test, null, null)).toList());
    }

    private static void refuses(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(DomainException.class,
                refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
