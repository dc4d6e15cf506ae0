package org.sleepclinic.web.advice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.omnifaces.util.Messages;
import org.sleepclinic.advice.AdviceFacade;
import org.sleepclinic.advice.AdviceSheet;
import org.sleepclinic.advice.DrivingAnswer;
import org.sleepclinic.advice.DrivingSituation;
import org.sleepclinic.advice.DrivingStatus;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.web.shell.Texts;

/** What the patient is told about driving, with the country's own rule beside it while it is written. */
@Named("driving")
@ViewScoped
public class DrivingBean implements Serializable {
    @Inject
    private transient AdviceFacade advice;
    @Inject
    private transient Texts texts;
    private final DrivingForm form = new DrivingForm();
    private DrivingAnswer answer;

    /** Begins with the first country whose rules are here. */
    public void load(AdviceSheet sheet, LocalDate today) {
        form.setJurisdiction(sheet.countries().isEmpty() ? "" : sheet.countries().getFirst().code());
        form.setAdvisedOn(today);
        ask();
    }

    /** What the rules say to what is chosen so far. */
    public void ask() {
        answer = advice.rule(form.question());
    }

    public String record(String caseId) {
        advice.recordDriving(form.toCommand(CaseId.parse(caseId)));
        Messages.addFlashGlobalInfo(texts.of("advice", "drivingKept"));
        return "/advice/view?faces-redirect=true&case=" + caseId;
    }

    /** Whose duty it is to notify there. */
    public String duty(AdviceSheet sheet) {
        return sheet.countries().stream().filter(country -> country.code().equals(form.getJurisdiction()))
                .map(AdviceSheet.Country::duty).findFirst().orElse("");
    }

    public DrivingSituation[] getSituations() {
        return DrivingSituation.values();
    }

    public DrivingStatus[] getStatuses() {
        return DrivingStatus.values();
    }

    public DrivingForm getForm() {
        return form;
    }

    public DrivingAnswer getAnswer() {
        return answer;
    }
}
