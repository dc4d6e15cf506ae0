package org.sleepclinic.result;

import static org.sleepclinic.kernel.Roles.PHYSICIAN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Slice;
import org.sleepclinic.kernel.StaffQueries;
import org.sleepclinic.kernel.Stamp;

/** A doctor reads final reports and says so: no result unread. */
@Stateless
@Boundary
public class ReviewFacade {
    private static final int PAGE = 25;

    @Inject
    private ReviewQueries queue;
    @Inject
    private ReportRepository reports;
    @Inject
    private StaffQueries staff;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;
    @Inject
    private Audit audit;
    @Inject
    private Event<ResultReviewed> reviewed;

    /** Final reports nobody has reviewed; {@code cursor} of the slice before, or null. */
    @RolesAllowed(PHYSICIAN)
    public Slice<ReviewRow> queue(ReviewOrder order, String cursor) {
        List<ReviewRow> read = queue.read(order, caller.id(), cursor, PAGE + 1);
        Slice<ReviewRow> slice = Slice.of(read, PAGE, row -> ReviewQueries.cursor(row, order));
        audit.listed(slice.rows().stream().map(row -> row.patient().value()).toList(), "result.review_queue");
        return slice;
    }

    /**
     * Acknowledges one report, opened.
     *
     * @param comment what the doctor makes of it; may be empty
     * @throws DomainException {@code result.not_final}, {@code result.reviewed_already} (who, when), {@code stale}
     */
    @RolesAllowed(PHYSICIAN)
    public void acknowledge(ReportVersion seen, String comment) {
        acknowledge(unreviewed(seen), comment);
    }

    /**
     * Acknowledges several reports from the list: all of them or none.
     *
     * @throws DomainException {@code result.not_in_range} when one holds anything to be looked at: a value outside its
     *                         range or without one, a note, a rhythm other than sinus
     */
    @RolesAllowed(PHYSICIAN)
    public void acknowledgeAll(List<ReportVersion> seen) {
        if (seen.isEmpty()) {
            throw new DomainException("result.nothing_chosen");
        }
        for (ReportVersion one : seen) {
            ResultReport report = unreviewed(one);
            if (!report.isUnremarkable()) {
                throw new DomainException("result.not_in_range");
            }
            acknowledge(report, null);
        }
    }

    /** Whoever reviews second is told who did and when. */
    private ResultReport unreviewed(ReportVersion seen) {
        ResultReport report = reports.find(seen.id());
        if (report.isReviewed()) {
            throw new DomainException("result.reviewed_already", staff.name(report.reviewed().by()),
                    report.reviewed().at());
        }
        report.requireVersion(seen.version());
        return report;
    }

    private void acknowledge(ResultReport report, String comment) {
        report.acknowledge(comment, new Stamp(caller.id(), clock.instant()));
        audit.changed(report.patient().value(), "result.acknowledge", report.id().value());
        reviewed.fire(new ResultReviewed(report.id(), report.patient(), report.caseId()));
    }
}
