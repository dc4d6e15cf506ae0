package org.sleepclinic.web.assessment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.sleepclinic.assessment.IntakeFacade;
import org.sleepclinic.assessment.IntakeId;
import org.sleepclinic.assessment.IntakeTaken;
import org.sleepclinic.casefile.CaseId;

/** The other intakes of a case beside the one shown: earlier ones, and those taken in error. */
@Named("earlierIntakes")
@ViewScoped
public class EarlierIntakesBean implements Serializable {
    @Inject
    private transient IntakeFacade intakes;
    private List<IntakeTaken> others = List.of();

    /** All but the one shown; {@code shown} is null when none is. */
    public void load(CaseId caseId, IntakeId shown) {
        others = intakes.taken(caseId).stream().filter(one -> !one.id().equals(shown)).toList();
    }

    public List<IntakeTaken> getOthers() {
        return others;
    }
}
