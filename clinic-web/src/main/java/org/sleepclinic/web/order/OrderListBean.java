package org.sleepclinic.web.order;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.sleepclinic.kernel.Slice;
import org.sleepclinic.order.FulfilmentStatus;
import org.sleepclinic.order.OrderCategory;
import org.sleepclinic.order.OrderLookupFacade;
import org.sleepclinic.order.OrderRow;
import org.sleepclinic.order.ToDoCount;
import org.sleepclinic.order.ToDoFilter;

/** Signed orders that are not done yet, by kind and by how far they are; what is shown stands in the address. */
@Named("orderList")
@ViewScoped
public class OrderListBean implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    @Inject
    private transient OrderLookupFacade lookup;
    private OrderCategory kind;
    private FulfilmentStatus state;
    private String after;
    private Slice<OrderRow> rows;
    private List<ToDoCount> counts;

    public void load() {
        rows = lookup.toDo(new ToDoFilter(kind, state), after, PAGE);
        counts = lookup.toDoCounts();
    }

    /** Open orders of a kind, whatever their state. */
    public long count(OrderCategory of) {
        return counts.stream().filter(count -> count.category() == of).mapToLong(ToDoCount::open).sum();
    }

    public long getTotal() {
        return counts.stream().mapToLong(ToDoCount::open).sum();
    }

    public OrderCategory[] getKinds() {
        return OrderCategory.values();
    }

    /** The states an open order can be in. */
    public List<FulfilmentStatus> getStates() {
        return Stream.of(FulfilmentStatus.values()).filter(FulfilmentStatus::isOpen).toList();
    }

    public Slice<OrderRow> getRows() {
        return rows;
    }

    public OrderCategory getKind() {
        return kind;
    }

    public void setKind(OrderCategory kind) {
        this.kind = kind;
    }

    public FulfilmentStatus getState() {
        return state;
    }

    public void setState(FulfilmentStatus state) {
        this.state = state;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
