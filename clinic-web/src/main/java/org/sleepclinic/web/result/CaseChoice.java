package org.sleepclinic.web.result;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.sleepclinic.kernel.Ids;
import org.sleepclinic.patient.BannerCase;
import org.sleepclinic.result.EntrySheet;

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
