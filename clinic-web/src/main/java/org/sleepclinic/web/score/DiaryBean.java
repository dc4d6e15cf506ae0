package org.sleepclinic.web.score;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.patient.PatientFacade;
import org.sleepclinic.score.DiaryDayView;
import org.sleepclinic.score.DiaryFacade;
import org.sleepclinic.score.DiaryKind;
import org.sleepclinic.score.DiarySheet;

/** One diary of a case: what it counts to, its days, and voiding a day that was entered in error. */
@Named("diary")
@ViewScoped
public class DiaryBean implements Serializable {
    @Inject
    private transient DiaryFacade diaries;
    @Inject
    private transient PatientFacade patients;
    private String caseId;
    private String kindName;
    private DiarySheet sheet;
    private DiaryDrawing drawing;
    private PatientBanner banner;
    private DiaryDayView chosen;
    private String reason;
    private LocalDate begins;

    public void load() {
        sheet = diaries.of(CaseId.parse(caseId), kind(kindName));
        banner = patients.banner(sheet.patient());
        drawing = DiaryDrawing.of(sheet);
        begins = sheet.summary().baseline();
    }

    /** The diary an address names; refuses {@code unknown}. */
    static DiaryKind kind(String named) {
        return Stream.of(DiaryKind.values()).filter(one -> one.name().equals(named)).findFirst()
                .orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }

    public void choose(UUID day) {
        chosen = sheet.days().stream().filter(one -> one.id().equals(day)).findFirst().orElseThrow();
        reason = null;
    }

    public void put() {
        chosen = null;
    }

    public String voidChosen() {
        diaries.voidDay(chosen.id(), reason, chosen.version());
        return again();
    }

    public String treated() {
        diaries.treatedFrom(sheet.caseId(), begins);
        return again();
    }

    private String again() {
        return "/assessment/diary?faces-redirect=true&case=" + caseId + "&kind=" + sheet.kind();
    }

    public String getCaseId() {
        return caseId;
    }

    public void setCaseId(String asked) {
        this.caseId = asked;
    }

    public String getKindName() {
        return kindName;
    }

    public void setKindName(String asked) {
        this.kindName = asked;
    }

    public DiarySheet getSheet() {
        return sheet;
    }

    public DiaryDrawing getDrawing() {
        return drawing;
    }

    public PatientBanner getBanner() {
        return banner;
    }

    public DiaryDayView getChosen() {
        return chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String why) {
        this.reason = why;
    }

    public LocalDate getBegins() {
        return begins;
    }

    public void setBegins(LocalDate typed) {
        this.begins = typed;
    }
}
