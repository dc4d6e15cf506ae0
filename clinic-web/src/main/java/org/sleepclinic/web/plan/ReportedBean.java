package org.sleepclinic.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.sleepclinic.assessment.IntakeFacade;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.web.shell.Texts;

/** What the patient reported and nobody has looked for yet, beside a plan that reckons with confirmed signs alone. */
@Named("reported")
@RequestScoped
public class ReportedBean {
    @Inject
    private IntakeFacade intakes;
    @Inject
    private Texts texts;
    private String caseId;
    private List<String> symptoms = List.of();

    /** Reads the intake where low calcium is treated. */
    public void load(CaseId of, boolean wanted) {
        caseId = of.toString();
        if (wanted) {
            symptoms = intakes.toConfirm(of).stream().map(texts::label).toList();
        }
    }

    /** "Tingling around the mouth or in the fingers; Carpopedal spasm or tetany"; the empty text when there is none. */
    public String getSymptoms() {
        return symptoms.stream().collect(Collectors.joining("; "));
    }

    public String getCaseId() {
        return caseId;
    }
}
