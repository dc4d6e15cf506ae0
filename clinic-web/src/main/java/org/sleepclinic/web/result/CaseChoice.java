package org.sleepclinic.web.result;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.sleepclinic.kernel.Ids;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.patient.BannerCase;
import org.sleepclinic.result.EnterReport;
import org.sleepclinic.result.EntrySheet;
import org.sleepclinic.result.ReportContent;

/** Which case values belong to that came without an order: the patient's only open one, or one that is chosen. */
public class CaseChoice implements Serializable {
    private static final long serialVersionUID = 1L;

    private final UUID given;
    private final List<BannerCase> open;
    private String chosen;

    public CaseChoice(EntrySheet sheet, List<BannerCase> openCases) {
        this.given = sheet.caseId();
        this.open = given == null && sheet.preliminary() == null ? openCases : List.of();
        this.chosen = open.size() == 1 ? open.getFirst().id().toString() : null;
    }

    /** Null where the patient has no open case. */
    public UUID getCaseId() {
        return given == null && chosen != null && !chosen.isBlank() ? Ids.parse(chosen) : given;
    }

    /** The report as it goes to the facade: of whom, of which order, in which case. */
    public EnterReport report(EntrySheet sheet, ReportContent content, boolean complete) {
        return new EnterReport(sheet.subject().patient(), sheet.order() == null ? null : new OrderId(sheet.order()),
                getCaseId(), sheet.category(), content, complete);
    }

    public boolean isAsked() {
        return open.size() > 1;
    }

    public List<BannerCase> getOpen() {
        return open;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }
}
