package org.sleepclinic.web.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Messages;
import org.sleepclinic.casefile.CaseFacade;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.casefile.CaseView;
import org.sleepclinic.casefile.ConfirmFinding;
import org.sleepclinic.casefile.FindingCode;
import org.sleepclinic.casefile.FindingView;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.patient.PatientFacade;
import org.sleepclinic.web.shell.Texts;

/** Signs a clinician looked for: each present now, absent, or left alone; and what was entered before. */
@Named("findings")
@ViewScoped
public class FindingsBean implements Serializable {
    @Inject
    private transient CaseFacade cases;
    @Inject
    private transient PatientFacade patients;
    @Inject
    private transient Texts texts;
    private String id;
    private CaseView view;
    private PatientBanner banner;
    private List<FindingView> entries;
    private List<FindingLine> lines;
    private FindingView chosen;
    private String reason;

    public void load() {
        view = cases.view(CaseId.parse(id));
        banner = patients.banner(view.patient());
        entries = cases.findings(view.id());
        lines = new ArrayList<>();
        for (FindingCode code : FindingCode.values()) {
            lines.add(new FindingLine(code,
                    entries.stream().filter(one -> one.code() == code && one.voidReason() == null).findFirst()
                            .orElse(null)));
        }
    }

    /** Keeps what was looked for; a line left alone stays as it was. */
    public String save() {
        List<ConfirmFinding> told =
                lines.stream().filter(FindingLine::isAnswered).map(line -> line.told(view.id())).toList();
        if (told.isEmpty()) {
            Messages.addGlobalError(texts.of("casefile", "findingsNoneChosen"));
            return "";
        }
        told.forEach(cases::confirmFinding);
        Messages.addFlashGlobalInfo(texts.of("casefile", "findingsKept"));
        return again();
    }

    /** The entry the reader is about to void. */
    public void choose(UUID entry) {
        chosen = entries.stream().filter(one -> one.id().equals(entry)).findFirst().orElseThrow();
        reason = null;
    }

    public void put() {
        chosen = null;
    }

    public String voidChosen() {
        cases.voidFinding(chosen.id(), reason, chosen.version());
        return again();
    }

    private String again() {
        return "/casefile/findings?faces-redirect=true&case=" + id;
    }

    public String getId() {
        return id;
    }

    public void setId(String asked) {
        this.id = asked;
    }

    public CaseView getView() {
        return view;
    }

    public PatientBanner getBanner() {
        return banner;
    }

    public List<FindingView> getEntries() {
        return entries;
    }

    public List<FindingLine> getLines() {
        return lines;
    }

    public FindingView getChosen() {
        return chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String why) {
        this.reason = why;
    }
}
