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
import java.util.Optional;
import java.util.UUID;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Overdue;
import org.sleepclinic.kernel.Slice;
import org.sleepclinic.patient.PatientFacade;
import org.sleepclinic.patient.PatientId;

/** Reading a case: the doctor's one page, and the sheet that is printed of it. */
@Stateless
@Boundary
public class ChartFacade {
    private static final int PAGE = 30;
    private static final int PRINTED = 400;
    private static final int NEWS = 9;
    private static final Period EVER = Period.ofYears(150);

    @Inject
    private StoryQueries story;
    @Inject
    private ChartQueries chart;
    @Inject
    private TrendQueries trends;
    @Inject
    private PatientFacade patients;
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
        CaseHead head = known(chart.headMarked(id.value(), caller.id(), clock.instant()));
        audit.read(head.patient(), "chart.case", id.value());
        StoryQueries.Read read = story.read(new StoryQueries.Wanted(id.value(), caller.id(), filter.kinds(),
                StoryQueries.Start.parse(cursor), head.seenAt()), PAGE + 1, NEWS);
        return assemble(head, read, PAGE, since);
    }

    /** The case on one sheet: head, the newest lines of the story, and two years of values; nobody's unsigned words. */
    @RolesAllowed({NURSE, PHYSICIAN, TECHNOLOGIST})
    public CaseChart summary(CaseId id) {
        CaseHead head = known(chart.head(id.value(), caller.id(), clock.instant()));
        audit.read(head.patient(), "chart.print", id.value());
        StoryQueries.Read read = story.read(new StoryQueries.Wanted(id.value(), Caller.SYSTEM,
                StoryKind.Filter.ALL.kinds(), StoryQueries.Start.newest(), null), PRINTED + 1, 0);
        return assemble(head, read, PRINTED, Period.ofYears(2));
    }

    private CaseChart assemble(CaseHead head, StoryQueries.Read read, int size, Period since) {
        UUID id = head.id();
        Slice<StoryLine> lines = Slice.of(read.lines(), size, StoryQueries.Start::after);
        Treated treated = chart.treated(id, LocalDate.now(clock));
        List<Trend> found = trends.of(head.patient(), ago(since));
        boolean widened = found.isEmpty();
        return new CaseChart(head, patients.banner(new PatientId(head.patient())), lines, read.news(),
                chart.awaited(id),
                NextMove.of(head),
                widened ? trends.of(head.patient(), ago(EVER)) : found, widened, treated.given(),
                chart.plan(id, Overdue.by(clock)),
                treated.medicines());
    }

    private static CaseHead known(Optional<CaseHead> head) {
        return head.orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }

    private Instant ago(Period since) {
        return clock.instant().atZone(ZoneOffset.UTC).minus(since).toInstant();
    }
}
