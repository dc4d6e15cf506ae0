package org.sleepclinic.score;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.sleepclinic.kernel.Phi;

/**
 * One day of a diary about to be kept.
 *
 * @param seizures of a seizure diary; empty on a day without any
 * @param night    of a sleep diary, else null
 */
@Phi
public record NewDiaryDay(LocalDate day, List<DiarySeizure> seizures, DiaryNight night) implements Serializable {
    public NewDiaryDay {
        seizures = List.copyOf(seizures);
    }

    @Override
    public String toString() {
        return "NewDiaryDay";
    }
}
