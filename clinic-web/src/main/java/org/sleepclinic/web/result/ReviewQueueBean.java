package org.sleepclinic.web.result;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Messages;
import org.sleepclinic.kernel.Slice;
import org.sleepclinic.result.ReportVersion;
import org.sleepclinic.result.ReviewFacade;
import org.sleepclinic.result.ReviewOrder;
import org.sleepclinic.result.ReviewRow;
import org.sleepclinic.web.shell.Texts;

/** Final reports that wait for a doctor; those all in range may be acknowledged together. */
@Named("reviewQueue")
@ViewScoped
public class ReviewQueueBean implements Serializable {
    @Inject
    private transient ReviewFacade reviews;
    @Inject
    private transient Texts texts;
    private String order;
    private String after;
    private Slice<ReviewRow> rows;
    private final Map<ReportVersion, Boolean> chosenReports = new HashMap<>();

    /** Reads the queue. */
    public void load() {
        rows = reviews.queue(getChosen(), after);
    }

    /** Acknowledges the ticked reports: all of them or none. */
    public String acknowledgeChosen() {
        List<ReportVersion> ticked = rows.rows().stream().map(ReviewRow::seen)
                .filter(seen -> Boolean.TRUE.equals(chosenReports.get(seen))).toList();
        reviews.acknowledgeAll(ticked);
        Messages.addFlashGlobalInfo(texts.of("result", "acknowledgedMany", ticked.size()));
        return "/result/review?faces-redirect=true&order=" + getChosen();
    }

    public List<ReviewOrder> getOrders() {
        return List.of(ReviewOrder.values());
    }

    /** The tab that is open. */
    public ReviewOrder getChosen() {
        return Arrays.stream(ReviewOrder.values()).filter(one -> one.name().equals(order)).findFirst()
                .orElse(ReviewOrder.FLAGGED_FIRST);
    }

    public Map<ReportVersion, Boolean> getChosenReports() {
        return chosenReports;
    }

    public Slice<ReviewRow> getRows() {
        return rows;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
