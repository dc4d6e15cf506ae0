package org.sleepclinic.web.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.sleepclinic.score.DiaryTold;
import org.sleepclinic.score.SeizureKind;
import org.sleepclinic.score.SeizureState;

/** What can be chosen in a diary's lines. */
@Named("diaryChoices")
@ApplicationScoped
public class DiaryChoices {
    public SeizureKind[] getSeizures() {
        return SeizureKind.values();
    }

    public SeizureState[] getStates() {
        return SeizureState.values();
    }

    public DiaryTold[] getTold() {
        return DiaryTold.values();
    }
}
