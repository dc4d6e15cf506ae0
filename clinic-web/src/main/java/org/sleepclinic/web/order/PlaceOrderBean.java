package org.sleepclinic.web.order;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.order.BasketFacade;
import org.sleepclinic.order.BasketSheet;
import org.sleepclinic.order.MetTests;
import org.sleepclinic.order.OfferedSet;
import org.sleepclinic.order.OrderFacade;
import org.sleepclinic.order.OrderPriority;
import org.sleepclinic.order.OrderingCase;
import org.sleepclinic.patient.PatientBanner;

/**
 * The basket: order sets by one click, single tests by name, what was asked for before shown at its line. Placing it
 * makes drafts; a physician goes on to sign them.
 */
@Named("placeOrder")
@ViewScoped
public class PlaceOrderBean implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient OrderFacade orders;
    @Inject
    private transient BasketFacade baskets;
    @Inject
    private transient OrderDesk desk;
    private String caseId;
    private String set;
    private OrderingCase about;
    private PatientBanner banner;
    private BasketForm form;
    private String wanted;
    private String next;
    private List<Reason> pressing = List.of();

    /** Opens a basket for the case: empty, or with the set the address names. */
    public void load(OrderSetsBean sets, CatalogueBean catalogue) {
        if (form == null) {
            BasketSheet sheet = baskets.begin(CaseId.parse(caseId), set);
            about = sheet.about();
            sets.take(sheet.sets());
            catalogue.take(sheet.tests());
            banner = desk.banner(about.patient());
            form = new BasketForm(desk.indication(about), sheet.priority().outcome().orElse(about.urgency()));
            pressing = sheet.priority().reasons();
            sets.find(String.valueOf(set)).ifPresent(asked -> put(asked, sets, catalogue));
            form.meet(sheet.met());
        }
    }

    /** Every test of the set that is for everybody or chosen by the patient's facts. */
    public void addSet(OfferedSet added, OrderSetsBean sets, CatalogueBean catalogue) {
        put(added, sets, catalogue);
        meetThePast();
    }

    private void put(OfferedSet added, OrderSetsBean sets, CatalogueBean catalogue) {
        added.chosen().forEach(item -> catalogue.find(item.test()).ifPresent(test -> form.add(test, item.note())));
        form.tookFrom(added.set().code());
        form.meet(sets);
    }

    /** One test, by its code. */
    public void add(String code, OrderSetsBean sets, CatalogueBean catalogue) {
        catalogue.find(code).ifPresent(test -> form.add(test, null));
        wanted = null;
        form.meet(sets);
        meetThePast();
    }

    public void remove(String code) {
        form.remove(code);
    }

    public void clear() {
        form.clear();
    }

    /** A draft put the codes back: the lines follow. */
    public void restore(OrderSetsBean sets, CatalogueBean catalogue) {
        form.restoredCodes().forEach(code -> catalogue.find(code).ifPresent(test -> form.add(test, null)));
        form.meet(sets);
        meetThePast();
    }

    /**
     * Places the basket: for somebody to sign, or to be signed on the next page. A second click on a slow line finds the
     * basket placed, and places nothing.
     */
    public String place(boolean signsNext) {
        if (next == null) {
            meetThePast();
            int made = orders.place(form.toBasket(about.caseId())).size();
            desk.done(signsNext ? "placedToSign" : "placed", made);
            next = (signsNext ? "/order/signing.xhtml?case=" : "/chart/case.xhtml?id=") + about.caseId()
                    + "&faces-redirect=true";
        }
        return next;
    }

    private void meetThePast() {
        List<String> codes = form.getLines().stream().map(line -> line.getTest().code()).toList();
        form.meet(codes.isEmpty() ? MetTests.NOTHING : baskets.meet(about.caseId(), codes));
    }

    /** Why the orders begin as more than the case's own urgency; empty where they do not. */
    public List<Reason> getPressing() {
        return pressing;
    }

    public OrderPriority[] getPriorities() {
        return OrderPriority.values();
    }

    public String getCaseId() {
        return caseId;
    }

    public void setCaseId(String caseId) {
        this.caseId = caseId;
    }

    public String getSet() {
        return set;
    }

    public void setSet(String set) {
        this.set = set;
    }

    public OrderingCase getAbout() {
        return about;
    }

    public PatientBanner getBanner() {
        return banner;
    }

    public BasketForm getForm() {
        return form;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }
}
