package org.sleepclinic.chart;

import java.io.Serializable;
import java.util.List;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.Slice;

/**
 * The case history page in one answer.
 *
 * @param head   what stands above
 * @param story  newest first
 * @param fresh  lines of the story by others that came since the reader's last visit
 * @param trends analytes over the time asked for
 * @param plan   steps of its plans: open ones by due date, then what was done
 * @param medicines what the patient takes; empty when nobody recorded anything
 */
@Phi
public record CaseChart(CaseHead head, Slice<StoryLine> story, List<StoryLine> fresh, List<Trend> trends,
        List<PlanLine> plan, List<Medicine> medicines) implements Serializable {
    public CaseChart {
        fresh = List.copyOf(fresh);
        trends = List.copyOf(trends);
        plan = List.copyOf(plan);
        medicines = List.copyOf(medicines);
    }

    @Override
    public String toString() {
        return "CaseChart[" + head + "]";
    }
}
