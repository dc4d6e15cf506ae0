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
 */
@Phi
public record CaseChart(CaseHead head, Slice<StoryLine> story, List<StoryLine> fresh, List<Trend> trends) implements Serializable {
    public CaseChart {
        fresh = List.copyOf(fresh);
        trends = List.copyOf(trends);
    }

    @Override
    public String toString() {
        return "CaseChart[" + head + "]";
    }
}
