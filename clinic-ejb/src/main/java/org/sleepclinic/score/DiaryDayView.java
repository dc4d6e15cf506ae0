package org.sleepclinic.score;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sleepclinic.kernel.Phi;

/**
 * A day of which the diary was kept.
 *
 * @param seizures   empty on a day without any
 * @param night      of a sleep diary, else null
 * @param recordedBy display name
 */
@Phi
public record DiaryDayView(UUID id, LocalDate day, DiaryTold told, List<DiarySeizure> seizures, DiaryNight night,
        String recordedBy, int version) implements Serializable {
    public DiaryDayView {
        seizures = List.copyOf(seizures);
    }

    public boolean isSeizureDay() {
        return !seizures.isEmpty();
    }

    @Override
    public String toString() {
        return "DiaryDayView[" + id + "]";
    }
}
