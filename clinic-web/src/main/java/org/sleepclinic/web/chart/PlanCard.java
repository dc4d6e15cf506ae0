package org.sleepclinic.web.chart;

import java.io.Serializable;
import java.util.List;
import org.sleepclinic.chart.CaseChart;
import org.sleepclinic.chart.PlanLine;

/**
 * Where a case's plans stand.
 *
 * @param next       the step to take now: of the open ones the most urgent; null when none is open
 * @param first      the step comes before what else waits: nothing does, or it is an emergency and no alert is open
 * @param openBeside how many are open beside it
 * @param rows       the last done, what is open, the first that may still come
 * @param laterMore  how many more may still come
 */
public record PlanCard(PlanLine next, boolean first, int openBeside, List<StoryRow> rows,
        int laterMore) implements Serializable {
    private static final int DONE_SHOWN = 4;
    private static final int LATER_SHOWN = 3;

    public PlanCard {
        rows = List.copyOf(rows);
    }

    static PlanCard of(CaseChart chart, CaseWords words) {
        List<PlanLine> lines = chart.plan();
        List<PlanLine> open = lines.stream().filter(PlanLine::isOpen).toList();
        List<PlanLine> later = lines.stream().filter(PlanLine::isLater).toList();
        List<PlanLine> done = lines.stream().filter(step -> !step.isOpen() && !step.isLater()).limit(DONE_SHOWN)
                .toList().reversed();
        PlanLine next = open.isEmpty() ? null : open.getFirst();
        return new PlanCard(next, next != null && isFirst(next, chart.awaited()), Math.max(0, open.size() - 1),
                words.plan(List.of(done, open, later.stream().limit(LATER_SHOWN).toList())),
                Math.max(0, later.size() - LATER_SHOWN));
    }

    private static boolean isFirst(PlanLine next, List<CaseChart.Awaited> awaited) {
        return awaited.isEmpty() || next.emergency() && !awaited.getFirst().isAlert();
    }
}
