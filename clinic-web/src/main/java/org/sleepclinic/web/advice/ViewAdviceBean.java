package org.sleepclinic.web.advice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.omnifaces.util.Messages;
import org.sleepclinic.advice.AdviceFacade;
import org.sleepclinic.advice.AdviceItem;
import org.sleepclinic.advice.AdviceSheet;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.web.shell.Format;
import org.sleepclinic.web.shell.Texts;

/** Safety advice of a case: what was given and when, and what is given now. */
@Named("viewAdvice")
@ViewScoped
public class ViewAdviceBean implements Serializable {
    @Inject
    private transient AdviceFacade advice;
    @Inject
    private transient Format format;
    @Inject
    private transient Texts texts;
    private String caseId;
    private AdviceSheet sheet;
    private List<String> items = new ArrayList<>();
    private LocalDate givenOn;
    private String wrong;
    private String reason;

    public void load() {
        sheet = advice.sheet(CaseId.parse(caseId));
        givenOn = format.getToday();
    }

    public String give() {
        advice.give(CaseId.parse(caseId), Set.copyOf(items), givenOn);
        Messages.addFlashGlobalInfo(texts.of("advice", "kept"));
        return again();
    }

    /** An entry made in error. */
    public String voidEntry() {
        AdviceItem entry = sheet.items().stream().filter(item -> item.code().equals(wrong)).findFirst().orElseThrow();
        advice.voidEntry(entry.entry(), entry.version(), reason);
        Messages.addFlashGlobalInfo(texts.of("advice", "voided"));
        return again();
    }

    /** What was given, as it can be voided. */
    public List<AdviceItem> getGiven() {
        return sheet.items().stream().filter(item -> item.entry() != null).toList();
    }

    private String again() {
        return "/advice/view?faces-redirect=true&case=" + caseId;
    }

    public AdviceSheet getSheet() {
        return sheet;
    }

    public PatientBanner getBanner() {
        return sheet.banner();
    }

    public String getCaseId() {
        return caseId;
    }

    public void setCaseId(String caseId) {
        this.caseId = caseId;
    }

    public List<String> getItems() {
        return items;
    }

    public void setItems(List<String> items) {
        this.items = new ArrayList<>(items);
    }

    public LocalDate getGivenOn() {
        return givenOn;
    }

    public void setGivenOn(LocalDate givenOn) {
        this.givenOn = givenOn;
    }

    public String getWrong() {
        return wrong;
    }

    public void setWrong(String wrong) {
        this.wrong = wrong;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
