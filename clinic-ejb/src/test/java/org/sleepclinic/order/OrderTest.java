package org.sleepclinic.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Stamp;
import org.sleepclinic.kernel.Uuid7;

class OrderTest {
    private static final Stamp NURSE = new Stamp(Uuid7.next(), Instant.parse("2026-06-03T08:00:00Z"));
    private static final Stamp PHYSICIAN = new Stamp(Uuid7.next(), Instant.parse("2026-06-03T09:00:00Z"));
    private static final UUID PATIENT = Uuid7.next();
    private static final UUID CASE = Uuid7.next();

    @Test
    void beginsAsADraftThatNobodyActsOn() {
        Order order = draft("CALCIUM", "ALBUMIN");
        assertThat(order.request()).isEqualTo(RequestStatus.DRAFT);
        assertThat(order.fulfilment()).isEqualTo(FulfilmentStatus.WAITING);
        assertThat(order.tests()).containsExactly("CALCIUM", "ALBUMIN");
        refuses("order.not_active", () -> order.booked(NURSE));
    }

    @Test
    void aDraftGainsAndLosesTests() {
        Order order = draft("CALCIUM", "ALBUMIN");
        order.add(line("PTH"));
        order.remove("CALCIUM");
        assertThat(order.tests()).containsExactly("ALBUMIN", "PTH");
    }

    @Test
    void holdsEachTestOnce() {
        refuses("order.twice", () -> draft("CALCIUM").add(line("CALCIUM")));
    }

    @Test
    void isNeverAnOrderOfNothing() {
        refuses("order.last_test", () -> draft("CALCIUM").remove("CALCIUM"));
    }

    @Test
    void keepsWhatWasSigned() {
        Order order = signed();
        refuses("order.not_draft", () -> order.add(line("PTH")));
        refuses("order.not_draft", () -> order.remove("CALCIUM"));
    }

    @Test
    void isSignedOnce() {
        Order order = signed();
        refuses("transition.refused", () -> order.sign(PHYSICIAN));
    }

    @Test
    void cannotSignAStoppedOrVoidedOrder() {
        refuses("transition.refused",
                () -> after(signed(), order -> order.stop("moved away", PHYSICIAN)).sign(PHYSICIAN));
        refuses("transition.refused", () -> after(draft("CALCIUM"), order -> order.voidEntry("wrong patient", NURSE))
                .sign(PHYSICIAN));
    }

    @Test
    void aDraftIsVoidedNotStopped() {
        refuses("transition.refused", () -> draft("CALCIUM").stop("no longer wanted", PHYSICIAN));
    }

    @Test
    void endsOnlyWithAReason() {
        refuses("text.required", () -> signed().stop(" ", PHYSICIAN));
        refuses("text.required", () -> signed().voidEntry(null, PHYSICIAN));
        refuses("text.required", () -> signed().notDone("", NURSE));
        refuses("text.long", () -> signed().stop("x".repeat(401), PHYSICIAN));
    }

    @Test
    void isNotStoppedOnceFulfilledAndVoidedOnlyAfterItsReport() {
        Order order = after(signed(), done -> done.completed(NURSE));
        refuses("order.already_fulfilled", () -> order.stop("no longer wanted", PHYSICIAN));
        refuses("order.has_report", () -> order.voidEntry("wrong patient", PHYSICIAN));
        refuses("order.has_report",
                () -> after(signed(), first -> first.preliminary(NURSE)).voidEntry("wrong patient", PHYSICIAN));
        order.reopened("report of another patient", NURSE);
        order.voidEntry("wrong patient", PHYSICIAN);
        assertThat(order.request()).isEqualTo(RequestStatus.VOIDED);
    }

    @Test
    void isNotStoppedWhileFirstValuesWaitToBeFinished() {
        Order order = after(signed(), first -> first.preliminary(NURSE));
        refuses("order.has_report", () -> order.stop("no longer wanted", PHYSICIAN));
        order.completed(NURSE);
        assertThat(order.fulfilment()).isEqualTo(FulfilmentStatus.COMPLETED);
    }

    @Test
    void newsHeardTwiceChangesNothing() {
        Order order = signed();
        assertThat(order.booked(NURSE)).isTrue();
        assertThat(order.booked(NURSE)).isFalse();
        assertThat(order.completed(NURSE)).isTrue();
        assertThat(order.completed(NURSE)).isFalse();
        assertThat(order.trail()).hasSize(4);
    }

    @Test
    void newsThatComesLateDoesNotTurnBack() {
        Order order = after(signed(), done -> done.preliminary(NURSE));
        assertThat(order.started(NURSE)).isFalse();
        assertThat(order.unbooked(NURSE)).isFalse();
        assertThat(order.fulfilment()).isEqualTo(FulfilmentStatus.PRELIMINARY);
    }

    @Test
    void aBookingGivenUpLeavesTheOrderWaiting() {
        Order order = after(signed(), booked -> booked.booked(NURSE));
        order.unbooked(NURSE);
        assertThat(order.fulfilment()).isEqualTo(FulfilmentStatus.WAITING);
    }

    @Test
    void aVoidedResultSendsItBackToTheList() {
        Order order = after(signed(), done -> done.completed(NURSE));
        order.reopened("sample of another patient", PHYSICIAN);
        assertThat(order.fulfilment()).isEqualTo(FulfilmentStatus.WAITING);
    }

    @Test
    void theTrailTellsWhoDidWhatWhenAndWhy() {
        Order order = signed();
        order.booked(NURSE);
        order.notDone("patient declined", NURSE);
        assertThat(order.trail()).extracting(OrderMove::to).containsExactly("DRAFT", "SIGNED", "BOOKED", "NOT_DONE");
        assertThat(order.trail().getLast().reason()).isEqualTo("patient declined");
    }

    @Test
    void saysWhyItIsWanted() {
        refuses("text.required", () -> draftOf(" ", line("CALCIUM")));
        refuses("text.long", () -> draftOf("x".repeat(1001), line("CALCIUM")));
    }

    @Test
    void refusesALongNote() {
        assertThatThrownBy(() -> draftOf("low calcium?", new Basket.Line("CALCIUM", "x".repeat(401), null)))
                .isInstanceOfSatisfying(DomainException.class, refused -> {
                    assertThat(refused.code()).isEqualTo("text.long");
                    assertThat(refused.field()).contains("note");
                });
    }

    @Test
    void isNotActedOnFromAnOlderView() {
        refuses(DomainException.STALE, () -> draft("CALCIUM").requireVersion(7));
    }

    private static Order draft(String... tests) {
        return draftOf("low calcium?", List.of(tests).stream().map(OrderTest::line).toArray(Basket.Line[]::new));
    }

    private static Order draftOf(String indication, Basket.Line... lines) {
        Basket basket =
                new Basket(new CaseId(CASE), "HCA", OrderPriority.ROUTINE, indication, LocalDate.of(2026, 6, 10),
                        List.of(lines));
        return new Order(new OrderSubject(5490, PATIENT, CASE), OrderCategory.LAB, basket, basket.lines(), NURSE);
    }

    private static Order signed() {
        return after(draft("CALCIUM", "ALBUMIN"), order -> order.sign(PHYSICIAN));
    }

    private static Order after(Order order, Consumer<Order> verb) {
        verb.accept(order);
        return order;
    }

    private static Basket.Line line(String test) {
        return new Basket.Line(test, null, null);
    }

    private static void refuses(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(DomainException.class,
                refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
