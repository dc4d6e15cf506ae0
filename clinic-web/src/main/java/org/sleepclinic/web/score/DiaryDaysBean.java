package org.sleepclinic.web.score;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.patient.PatientFacade;
import org.sleepclinic.score.DiaryWindow;
import org.sleepclinic.score.DiaryDayView;
import org.sleepclinic.score.DiaryFacade;
import org.sleepclinic.score.DiarySheet;

/** Entering many days of a diary at once: a line for each day that is not kept yet, some more for days with several seizures. */
@Named("diaryDays")
@ViewScoped
public class DiaryDaysBean implements Serializable {
    private static final int STRETCH = 14;
    private static final int MOST = DiaryWindow.SEIZURE_DAYS;

    @Inject
    private transient DiaryFacade diaries;
    @Inject
    private transient PatientFacade patients;
    private String caseId;
    private String kindName;
    private LocalDate from;
    private Integer many;
    private DiarySheet sheet;
    private PatientBanner banner;
    private DaysForm form;

    /** Opens the stretch asked for, else the newest two weeks up to yesterday. */
    public void load() {
        sheet = diaries.of(CaseId.parse(caseId), DiaryBean.kind(kindName));
        banner = patients.banner(sheet.patient());
        int days = many == null ? STRETCH : Math.clamp(many, 1, MOST);
        LocalDate first = from == null ? sheet.today().minusDays(days) : from;
        Set<LocalDate> kept = sheet.days().stream().map(DiaryDayView::day).collect(Collectors.toSet());
        form = new DaysForm(first.datesUntil(first.plusDays(days)).filter(day -> !kept.contains(day))
                .filter(day -> !day.isAfter(sheet.today())).toList(), sheet.kind());
        from = first;
        many = days;
    }

    /** Shows another stretch of days. */
    public String show() {
        return "/assessment/diaryDays?faces-redirect=true&case=" + caseId + "&kind=" + kindName + "&from=" + from
                + "&days=" + many;
    }

    public String save() {
        diaries.record(form.toDays(sheet.caseId(), sheet.kind()));
        return "/assessment/diary?faces-redirect=true&case=" + caseId + "&kind=" + sheet.kind();
    }

    public DaysForm getForm() {
        return form;
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

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate asked) {
        this.from = asked;
    }

    public Integer getMany() {
        return many;
    }

    public void setMany(Integer asked) {
        this.many = asked;
    }

    public DiarySheet getSheet() {
        return sheet;
    }

    public PatientBanner getBanner() {
        return banner;
    }
}
