package org.sleepclinic.result;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Quantity;

/** Reads, keeps and announces reports. The news goes out once the values can be read, in the same transaction. */
@Dependent
class ReportKeeper {
    @Inject
    private ReportRepository reports;
    @Inject
    private ReportReader reader;
    @Inject
    private EntrySheets sheets;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;
    @Inject
    private Event<ResultFinalised> finalised;
    @Inject
    private Event<ResultPreliminary> preliminary;

    ResultReport find(ReportId id) {
        return reports.find(id);
    }

    ResultReport enter(EnterReport command) {
        ReportOrigin origin = origin(command);
        Subject subject = sheets.subject(origin.patient());
        ResultReport report =
                new ResultReport(origin, command.content(), read(subject, origin.category(), command.content()),
                        stamp());
        return keep(report, command.complete());
    }

    ResultReport complete(ReportVersion seen, ReportContent more, boolean complete) {
        ResultReport report = reports.find(seen);
        List<EnteredValue> all = Stream.concat(report.entered().stream(), more.values().stream()).toList();
        ReportContent content = more.withValues(all);
        report.complete(content, read(sheets.subject(report.patient()), report.category(), content));
        return keep(report, complete);
    }

    ResultReport amend(ReportVersion seen, ReportContent content, String reason, boolean complete) {
        ResultReport report = reports.find(seen);
        Reading reading = read(sheets.subject(report.patient()), report.category(), content);
        ResultReport successor = report.amend(content, reading, reason, stamp());
        reports.flush();
        return keep(successor, complete);
    }

    ResultReport voidEntry(ReportVersion seen, String reason) {
        ResultReport report = reports.find(seen);
        report.voidEntry(reason, stamp());
        return report;
    }

    private ResultReport keep(ResultReport report, boolean complete) {
        if (complete) {
            report.finalise(stamp());
        }
        reports.add(report);
        if (complete) {
            finalised.fire(new ResultFinalised(report.id(), report.patient(), report.caseId(), report.orderId()));
        } else {
            preliminary.fire(new ResultPreliminary(report.id(), report.patient(), report.caseId(), report.orderId()));
        }
        return report;
    }

    private Reading read(Subject subject, ReportCategory category, ReportContent content) {
        Quantity albumin = content.takenAt() == null ? null
                : OtherAlbumin.reaching(content.takenAt(), sheets.albuminsNear(subject.patient(), content.takenAt()))
                        .orElse(null);
        return reader.read(subject, category, content, albumin);
    }

    private ReportOrigin origin(EnterReport command) {
        if (command.order() == null) {
            return new ReportOrigin(command.patient(), command.caseId(), null, command.category());
        }
        SheetQueries.Ordered order = sheets.ordered(command.order());
        if (!order.subject().patient().equals(command.patient())) {
            throw new DomainException("result.other_patient");
        }
        if (order.report() != null) {
            throw new DomainException("result.entered_already");
        }
        return new ReportOrigin(command.patient(), order.caseId(), order.id(),
                ReportCategory.valueOf(order.category()));
    }

    private Stamp stamp() {
        return new Stamp(caller.id(), clock.instant());
    }
}
