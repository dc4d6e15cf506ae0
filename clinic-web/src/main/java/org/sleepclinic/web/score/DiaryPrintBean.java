package org.sleepclinic.web.score;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.sleepclinic.casefile.CaseFacade;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.patient.PatientFacade;
import org.sleepclinic.score.DiaryWindow;
import org.sleepclinic.score.DiaryKind;

/** An empty diary for the patient to take home and fill in. */
@Named("diaryPrint")
@ViewScoped
public class DiaryPrintBean implements Serializable {
    private static final int LINES = DiaryWindow.SEIZURE_DAYS;
    private static final int SEIZURE_COLUMNS = 10;
    private static final int SLEEP_COLUMNS = 11;

    @Inject
    private transient CaseFacade cases;
    @Inject
    private transient PatientFacade patients;
    private String caseId;
    private String kindName;
    private DiaryKind kind;
    private PatientBanner banner;

    public void load() {
        kind = DiaryBean.kind(kindName);
        banner = patients.banner(cases.view(CaseId.parse(caseId)).patient());
    }

    /** As many empty lines as four weeks have days. */
    public List<Integer> getLines() {
        return IntStream.range(0, LINES).boxed().toList();
    }

    public List<Integer> getColumns() {
        return IntStream.range(0, kind == DiaryKind.SEIZURE ? SEIZURE_COLUMNS : SLEEP_COLUMNS).boxed().toList();
    }

    public DiaryKind getKind() {
        return kind;
    }

    public PatientBanner getBanner() {
        return banner;
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
}
