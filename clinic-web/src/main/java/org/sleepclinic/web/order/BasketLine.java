package org.sleepclinic.web.order;

import java.io.Serializable;
import java.time.LocalDate;
import org.sleepclinic.order.Basket;
import org.sleepclinic.order.CatalogueTest;
import org.sleepclinic.order.EarlierRequest;
import org.sleepclinic.order.MetTests;
import org.sleepclinic.order.OfferedSet;
import org.sleepclinic.screening.StudyCheck;

/** One line of the basket on the page: a test, what is typed beside it, and what stands in its way. */
public class BasketLine implements Serializable {
    private static final long serialVersionUID = 1L;

    private final CatalogueTest test;
    private OfferedSet.Item item;
    private String note;
    private String reason;
    private LocalDate due;
    private boolean ofSet;
    private EarlierRequest earlier;
    private StudyCheck check;

    BasketLine(CatalogueTest test, String note) {
        this.test = test;
        this.note = note;
    }

    /** What the set makes of the test for this patient: by when, and what is not recorded. */
    void takes(OfferedSet.Item offered) {
        this.item = offered;
    }

    /** It is one of the tests of a set the basket was begun from. */
    void comesFrom(boolean aSet) {
        this.ofSet = aSet;
    }

    /** The newest sighting of the same test and its safety questions; null where nothing stands in the way. */
    void meets(MetTests met) {
        this.earlier = met.earlier().stream().filter(seen -> seen.test().equals(test.code())).findFirst().orElse(null);
        this.check = met.checks().stream().filter(one -> one.test().equals(test.code())).findFirst().orElse(null);
    }

    /** A reason typed for a repeat that is none any more goes nowhere. */
    Basket.Line toLine() {
        return new Basket.Line(test.code(), note, earlier == null ? null : reason,
                isDueAsked() ? due : item == null ? null : item.dueBy(), isDueAsked(), ofSet);
    }

    /** Its set has a day for it that counts from something nobody recorded. */
    public boolean isDueAsked() {
        return item != null && item.dueOpen();
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public CatalogueTest getTest() {
        return test;
    }

    public OfferedSet.Item getItem() {
        return item;
    }

    public EarlierRequest getEarlier() {
        return earlier;
    }

    public StudyCheck getCheck() {
        return check;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
