package org.sleepclinic.chart;

import static org.sleepclinic.kernel.Roles.NURSE;
import static org.sleepclinic.kernel.Roles.PHYSICIAN;
import static org.sleepclinic.kernel.Roles.TECHNOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.casefile.CaseStatus;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Overdue;
import org.sleepclinic.kernel.Slice;

/** Reading a case: the doctor's one page, and the sheet that is printed of it. */
@Stateless
@Boundary
public class ChartFacade {
    private static final int PAGE = 30;
    private static final int PRINTED = 400;
    private static final int NEWS = 9;

    @Inject
    private StoryQueries story;
    @Inject
    private ChartQueries chart;
    @Inject
    private TrendQueries trends;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;
    @Inject
    private Audit audit;

    /**
     * Opens a case and remembers that the caller has seen it.
     *
     * @param since how far back the trends reach
     * @throws DomainException {@code unknown} when there is no such case
     */
    @RolesAllowed({NURSE, PHYSICIAN, TECHNOLOGIST})
    public CaseChart open(CaseId id, StoryKind.Filter filter, String cursor, Period since) {
        CaseHead head = head(id);
        audit.read(head.patient(), "chart.case", id.value());
        Slice<StoryLine> lines = slice(id, filter, cursor, PAGE);
        List<StoryLine> fresh =
                head.seenAt() == null ? List.of() : story.fresh(id.value(), caller.id(), head.seenAt(), NEWS);
        chart.mark(caller.id(), id.value(), clock.instant());
        return assemble(head, lines, fresh, since);
    }

    /** The case on one sheet: head, the newest lines of the story, and two years of values. */
    @RolesAllowed({NURSE, PHYSICIAN, TECHNOLOGIST})
    public CaseChart summary(CaseId id) {
        CaseHead head = head(id);
        audit.read(head.patient(), "chart.print", id.value());
        return assemble(head, slice(id, StoryKind.Filter.ALL, null, PRINTED), List.of(), Period.ofYears(2));
    }

    private CaseChart assemble(CaseHead head, Slice<StoryLine> lines, List<StoryLine> fresh, Period since) {
        UUID id = head.id();
        List<PlanLine> plan = Stream.concat(chart.plan(id, Overdue.by(clock)).stream(), chart.later(id).stream())
                .toList();
        return new CaseChart(head, lines, fresh, chart.awaited(id),
                NextMove.of(CaseStatus.valueOf(head.status()), head.testsOpen(), head.resulted()),
                trends.of(head.patient(), ago(since)), chart.given(id), plan,
                chart.medicines(head.patient(), LocalDate.now(clock)));
    }

    private CaseHead head(CaseId id) {
        return chart.head(id.value(), caller.id(), clock.instant())
                .orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }

    private Slice<StoryLine> slice(CaseId id, StoryKind.Filter filter, String cursor, int size) {
        List<StoryLine> read =
                story.read(id.value(), caller.id(), filter.kinds(), StoryQueries.Start.parse(cursor), size + 1);
        return Slice.of(read, size, StoryQueries.Start::after);
    }

    private Instant ago(Period since) {
        return clock.instant().atZone(ZoneOffset.UTC).minus(since).toInstant();
    }
}
