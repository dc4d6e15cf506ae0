package org.sleepclinic.order;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sleepclinic.kernel.Slice;
import org.sleepclinic.testing.inside.InContainer;
import org.sleepclinic.testing.inside.Statements;

/** The worklists: right order, every row once, and the same number of statements for one row and for fifty. */
class OrderListIT extends InContainer {
    /** Design §8: a list page reads with at most three statements, its audit entry among them. */
    private static final int LIST_BUDGET = 3;
    private static final int VIEW_BUDGET = 8;
    /** A basket of studies is as many orders as studies. */
    private static final String[] EACH_ITS_OWN_ORDER = {"ECG_12", "EEG_ROUTINE", "EEG_SLEEP_DEPRIVED", "EEG_AMBULATORY",
            "EEG_VIDEO", "PSG", "HSAT", "SIT", "ACTIGRAPHY", "MRI_BRAIN", "MRI_BRAIN_CONTRAST", "CT_HEAD", "DXA"};

    @Inject
    private OrderFacade orders;
    @Inject
    private OrderLookupFacade lookup;
    @Inject
    private OrderPatients patients;
    @Inject
    private Statements statements;

    @Test
    void listsCostTheSameForOneRowAndForFifty() throws Exception {
        for (int i = 0; i < 4; i++) {
            place(patients.withOpenCase(), OrderPriority.ROUTINE, EACH_ITS_OWN_ORDER);
        }
        Statements.Count one = statements.during(() -> as.physician(() -> lookup.toSign(null, 1)));
        Statements.Count fifty = statements.during(() -> as.physician(() -> {
            assertThat(lookup.toSign(null, 50).rows()).hasSize(50);
        }));
        assertThat(fifty.calls()).as(fifty.texts().toString()).isEqualTo(one.calls()).isLessThanOrEqualTo(LIST_BUDGET);
    }

    @Test
    void anOrderIsReadWithinItsBudget() throws Exception {
        OrderId id = place(patients.withOpenCase(), OrderPriority.ROUTINE, "CALCIUM", "ALBUMIN");
        Statements.Count count = statements.during(() -> as.physician(() -> lookup.view(id)));
        assertThat(count.calls()).as(count.texts().toString()).isLessThanOrEqualTo(VIEW_BUDGET);
    }

    /** One more than a view of one: the case. Case, rows, tests, trails, words, audit. */
    @Test
    void draftsToSignAreReadWithinTheBudgetOfOne() throws Exception {
        OrderPatients.Made whom = patients.withOpenCase();
        place(whom, OrderPriority.ROUTINE, EACH_ITS_OWN_ORDER);
        Statements.Count count = statements.during(() -> as.physician(() -> {
            assertThat(lookup.draftsOf(whom.caseId()).orders()).hasSize(EACH_ITS_OWN_ORDER.length);
        }));
        assertThat(count.calls()).as(count.texts().toString()).isLessThanOrEqualTo(VIEW_BUDGET);
    }

    @Test
    void slicesShowEveryDraftOnceMostPressingFirst() {
        List<OrderId> mine = new ArrayList<>();
        for (OrderPriority priority : List.of(OrderPriority.ROUTINE, OrderPriority.EMERGENCY, OrderPriority.SAME_DAY,
                OrderPriority.ROUTINE, OrderPriority.URGENT)) {
            mine.add(place(patients.withOpenCase(), priority, "CALCIUM"));
        }
        List<OrderRow> all = new ArrayList<>();
        String after = null;
        do {
            String from = after;
            Slice<OrderRow> slice = as.physician(() -> lookup.toSign(from, 2));
            all.addAll(slice.rows());
            after = slice.next();
        } while (after != null);
        assertThat(all).extracting(OrderRow::id).doesNotHaveDuplicates().containsAll(mine);
        assertThat(all.stream().filter(row -> mine.contains(row.id())).map(OrderRow::id))
                .containsExactly(mine.get(1), mine.get(2), mine.get(4), mine.get(0), mine.get(3));
    }

    @Test
    void theToDoListIsByKindAndLosesWhatIsDone() {
        OrderId ecg = signed(OrderPriority.EMERGENCY, "ECG_12");
        assertThat(toDo(OrderCategory.ECG)).contains(ecg);
        assertThat(toDo(OrderCategory.LAB)).doesNotContain(ecg);
        assertThat(as.nurse(() -> lookup.toDoCounts())).anyMatch(count -> count.category() == OrderCategory.ECG
                && count.open() > 0);
        as.technologist(() -> orders.completed(ecg));
        OrderId undone = signed(OrderPriority.EMERGENCY, "ECG_12");
        as.technologist(() -> orders.notDone(undone, "left before it"));
        assertThat(toDo(OrderCategory.ECG)).doesNotContain(ecg, undone);
    }

    private List<OrderId> toDo(OrderCategory category) {
        return as.frontDesk(() -> lookup.toDo(new ToDoFilter(category, null), null, 200)).rows().stream()
                .map(OrderRow::id).toList();
    }

    private OrderId signed(OrderPriority priority, String... tests) {
        OrderId id = place(patients.withOpenCase(), priority, tests);
        as.physician(() -> orders.sign(List.of(lookup.view(id).row().seen())));
        return id;
    }

    private OrderId place(OrderPatients.Made whom, OrderPriority priority, String... tests) {
        return as.nurse(() -> orders.place(new Basket(whom.caseId(), null, priority, "low calcium?", null,
                List.of(tests).stream().map(test -> new Basket.Line(test, null, null)).toList()))).getFirst();
    }
}
