package org.sleepclinic.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sleepclinic.kernel.Uuid7;
import org.sleepclinic.order.Basket;
import org.sleepclinic.order.OrderFacade;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.order.OrderLookupFacade;
import org.sleepclinic.order.OrderPriority;
import org.sleepclinic.plan.PlanPatients;
import org.sleepclinic.testing.inside.InContainer;
import org.sleepclinic.testing.inside.Staff;
import org.sleepclinic.testing.inside.Statements;

/** No case and no visit falls between the queues: each waits somewhere for somebody. */
class QueueIT extends InContainer {
    @Inject
    private TodayFacade today;
    @Inject
    private OrderFacade orders;
    @Inject
    private OrderLookupFacade lookup;
    @Inject
    private PlanPatients patients;
    @Inject
    private Statements statements;

    private long toOrder;
    private long toDecide;
    private long toClose;
    private PlanPatients.Made grace;

    @BeforeEach
    void aCaseInWorkUpWithASuspicionAndNothingOrdered() {
        toOrder = waiting(Queue.TO_ORDER);
        toDecide = waiting(Queue.TO_DECIDE);
        toClose = waiting(Queue.TO_CLOSE);
        grace = patients.inWorkUp();
    }

    @Test
    void workUpWithoutAnOrderOrResultWaitsToBeOrdered() {
        assertThat(waiting(Queue.TO_ORDER)).isEqualTo(toOrder + 1);
        patients.calcium(grace, "9.2", "4.0", Duration.ofHours(2));
        assertThat(waiting(Queue.TO_ORDER)).isEqualTo(toOrder);
    }

    @Test
    void aSuspicionNobodyDecidedWaitsForAPhysician() {
        assertThat(waiting(Queue.TO_DECIDE)).isEqualTo(toDecide + 1);
        patients.run("update suspicion set status = 'CONFIRMED', version = version + 1 where id = ?",
                grace.suspicion());
        assertThat(waiting(Queue.TO_DECIDE)).isEqualTo(toDecide);
    }

    @Test
    void aClosedCaseWaitsForNoDecision() {
        patients.run("update clinic_case set status = 'CLOSED', version = version + 1 where id = ?",
                grace.caseId().value());
        assertThat(waiting(Queue.TO_DECIDE)).isEqualTo(toDecide);
    }

    @Test
    void aTreatedCaseWithoutAPlanWaitsToBePlannedOnOrClosed() {
        assertThat(waiting(Queue.TO_CLOSE)).isEqualTo(toClose);
        patients.run("update clinic_case set status = 'FOLLOW_UP', version = version + 1 where id = ?",
                grace.caseId().value());
        assertThat(waiting(Queue.TO_CLOSE)).isEqualTo(toClose + 1);
    }

    @Test
    void aPreliminaryResultWithoutAnOrderWaitsToBeFinished() {
        long before = as.technologist(() -> today.counts()).get(Queue.RESULTS_TO_FINISH);
        UUID report = Uuid7.next();
        patients.run(
                """
                insert into result_report (id, patient_id, case_id, category, status, taken_at, entered_at, entered_by, worst_flag,
                                           version)
                values (?, ?, ?, 'LAB', 'PRELIMINARY', now(), now(), ?, 'NORMAL', 0)""",
                report, grace.patient().value(), grace.caseId().value(), Staff.TECHNOLOGIST.id());
        assertThat(as.technologist(() -> today.counts()).get(Queue.RESULTS_TO_FINISH)).isEqualTo(before + 1);
        assertThat(as.nurse(() -> today.counts()).get(Queue.RESULTS_TO_FINISH)).isEqualTo(before + 1);
    }

    @Test
    void aVisitOfAnEarlierDayNobodyMarkedWaitsAtTheDesk() {
        long before = as.frontDesk(() -> today.counts()).get(Queue.NOT_MARKED);
        UUID room = Uuid7.next();
        patients.run(
                "insert into resource (id, code, name, kind, active, version) values (?, ?, 'Room', 'NURSE', true, 0)",
                room, "R" + room);
        patients.run(
                """
                insert into appointment (id, patient_id, case_id, resource_id, purpose, starts_at, ends_at, status, booked_at,
                                         booked_by, version)
                values (?, ?, ?, ?, 'Follow-up', now() - interval '49 hours', now() - interval '48 hours', 'BOOKED', now(), ?, 0)""",
                Uuid7.next(), grace.patient().value(), grace.caseId().value(), room, Staff.NURSE.id());
        assertThat(as.frontDesk(() -> today.counts()).get(Queue.NOT_MARKED)).isEqualTo(before + 1);
    }

    @Test
    void whatWaitsToBeSignedIsCountedAndItsTestsAreToldApart() {
        OrderId order = as
                .nurse(() -> orders.place(new Basket(grace.caseId(), null, OrderPriority.URGENT, "low calcium?",
                        null, List.of(new Basket.Line("CALCIUM", null, null), new Basket.Line("ALBUMIN", null, null)))))
                .getFirst();
        patients.run("update clinical_order set placed_at = now() - interval '1 year' where id = ?", order.value());
        WorkRow row = as.physician(() -> today.today()).stream()
                .filter(queue -> queue.queue() == Queue.ORDERS_TO_SIGN).findFirst().orElseThrow().first().getFirst();
        assertThat(row.subject()).isEqualTo(order.value());
        assertThat(row.tests()).isEqualTo(2);
        assertThat(row.text()).isEqualTo("Calcium, total; Albumin");
    }

    /** What must be done today comes before what is urgent and has long been due. */
    @Test
    void sameDayIsBookedBeforeUrgent() {
        UUID urgent = signed(OrderPriority.URGENT);
        patients.run("update clinical_order set due_by = current_date - 30 where id = ?", urgent);
        UUID sameDay = signed(OrderPriority.SAME_DAY);
        List<WorkRow> first = as.frontDesk(() -> today.today()).stream()
                .filter(queue -> queue.queue() == Queue.ORDERS_TO_BOOK).findFirst().orElseThrow().first();
        assertThat(first).extracting(WorkRow::subject).contains(sameDay);
        assertThat(first).extracting(row -> OrderPriority.valueOf(row.code()))
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    private UUID signed(OrderPriority priority) {
        OrderId order = as.nurse(() -> orders.place(new Basket(grace.caseId(), null, priority, "low calcium?", null,
                List.of(new Basket.Line("CALCIUM", null, "asked again"))))).getFirst();
        as.physician(() -> orders.sign(List.of(lookup.view(order).row().seen())));
        return order.value();
    }

    @Test
    void aQueueThatIsOpenedIsReadOnFromTheLastRowSeen() throws Exception {
        as.physician(() -> today.today());
        Statements.Count count = statements.during(() -> as.physician(() -> today.today(Queue.TO_DECIDE, null)));
        assertThat(count.calls()).as(count.texts().toString()).isLessThanOrEqualTo(2);
        List<WorkRow> whole = opened(null);
        assertThat(whole).hasSizeLessThanOrEqualTo(50).extracting(WorkRow::subject).doesNotHaveDuplicates();
        assertThat(opened(whole.getFirst().subject())).extracting(WorkRow::subject)
                .doesNotContain(whole.getFirst().subject())
                .containsAll(whole.subList(1, whole.size()).stream().map(WorkRow::subject).toList());
        assertThat(opened(Uuid7.next())).as("a row that waits no longer: from the first on")
                .extracting(WorkRow::subject).startsWith(whole.getFirst().subject());
    }

    private List<WorkRow> opened(UUID after) {
        return as.physician(() -> today.today(Queue.TO_DECIDE, after)).stream()
                .filter(queue -> queue.queue() == Queue.TO_DECIDE).findFirst().orElseThrow().first();
    }

    @Test
    void allQueuesAreReadInOneStatement() throws Exception {
        as.physician(() -> today.counts());
        Statements.Count count = statements.during(() -> as.physician(() -> today.counts()));
        assertThat(count.calls()).as(count.texts().toString()).isEqualTo(1);
    }

    private long waiting(Queue queue) {
        return as.physician(() -> today.counts()).get(queue);
    }
}
