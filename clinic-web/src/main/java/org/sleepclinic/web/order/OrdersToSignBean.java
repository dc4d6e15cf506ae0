package org.sleepclinic.web.order;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.sleepclinic.kernel.Slice;
import org.sleepclinic.order.OrderLookupFacade;
import org.sleepclinic.order.OrderRow;

/** Drafts that wait for a physician's signature, most pressing first. */
@Named("ordersToSign")
@ViewScoped
public class OrdersToSignBean implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    @Inject
    private transient OrderLookupFacade lookup;
    private String after;
    private Slice<OrderRow> rows;

    public void load() {
        rows = lookup.toSign(after, PAGE);
    }

    public Slice<OrderRow> getRows() {
        return rows;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
