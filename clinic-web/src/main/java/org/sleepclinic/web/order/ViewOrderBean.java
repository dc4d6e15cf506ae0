package org.sleepclinic.web.order;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.sleepclinic.order.Basket;
import org.sleepclinic.order.OrderFacade;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.order.OrderLookupFacade;
import org.sleepclinic.order.OrderVersion;
import org.sleepclinic.order.OrderView;
import org.sleepclinic.order.RequestStatus;
import org.sleepclinic.patient.PatientBanner;

/** One order: its tests, its trail, and what may be done with it now. */
@Named("viewOrder")
@ViewScoped
public class ViewOrderBean implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient OrderFacade orders;
    @Inject
    private transient OrderLookupFacade lookup;
    @Inject
    private transient OrderDesk desk;
    private String id;
    private OrderView order;
    private PatientBanner banner;
    private String reason;
    private String wanted;
    private String repeatReason;

    /** Reads the order once: what is done is done to what was seen. The catalogue only where a test may be added. */
    public void load(CatalogueBean catalogue) {
        if (order == null) {
            order = lookup.view(OrderId.parse(id));
            banner = desk.banner(order.row().patient());
        }
        if (isOpenForTests()) {
            catalogue.loadTests();
        }
    }

    public String stop() {
        orders.stop(seen(), reason);
        return afterwards("stopped");
    }

    public String voidEntry() {
        orders.voidEntry(seen(), reason);
        return afterwards("voided");
    }

    /** Takes a test out of the draft. */
    public String remove(String test) {
        orders.removeTest(seen(), test);
        return afterwards("testRemoved");
    }

    /** Puts the chosen test into the draft. */
    public String add() {
        orders.addTest(seen(), new Basket.Line(wanted, null, repeatReason));
        return afterwards("testAdded");
    }

    /** The same table that guards the verbs says which of them the page offers. */
    public boolean isDraft() {
        return order.row().request() == RequestStatus.DRAFT;
    }

    /** A draft of a blood draw may gain tests; a study is one test for ever. */
    public boolean isOpenForTests() {
        return isDraft() && order.row().category().isTakenTogether();
    }

    /** Studies have safety questions; a blood draw and an ECG have none. */
    public boolean isScreened() {
        return order.row().category().isStudy();
    }

    public boolean isStoppable() {
        return order.row().request().mayBecome(RequestStatus.STOPPED) && order.row().fulfilment().isOpen()
                && !order.row().fulfilment().hasReport();
    }

    public boolean isVoidable() {
        return order.row().request().mayBecome(RequestStatus.VOIDED) && !order.row().fulfilment().hasReport();
    }

    private OrderVersion seen() {
        return order.row().seen();
    }

    private String afterwards(String said) {
        desk.done(said, order.row().number());
        return "/order/view.xhtml?faces-redirect=true&id=" + id;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public OrderView getOrder() {
        return order;
    }

    public PatientBanner getBanner() {
        return banner;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getRepeatReason() {
        return repeatReason;
    }

    public void setRepeatReason(String repeatReason) {
        this.repeatReason = repeatReason;
    }
}
