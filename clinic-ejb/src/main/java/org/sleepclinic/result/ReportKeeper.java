package org.sleepclinic.result;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.StaffQueries;
import org.sleepclinic.patient.PatientId;

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
    private StaffQueries staff;
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
        Draw draw = draw(origin.patient(), command.content(), null);
        ReportContent content = barred(command.content(), draw);
        Reading reading = reader.read(origin.category(), content, draw);
        return keep(new ResultReport(origin, content, reading, stamp()), command.complete());
    }

    ResultReport complete(ReportVersion seen, ReportContent more, boolean complete) {
        ResultReport report = preliminary(seen);
        List<EnteredValue> all = Stream.concat(report.received().stream(), more.values().stream()).toList();
        ReportContent whole = more.withValues(all);
        Draw draw = draw(report.patient(), whole, report.id());
        ReportContent content = barred(whole, draw);
        report.complete(content, reader.read(report.category(), content, draw));
        return keep(report, complete);
    }

    ResultReport amend(ReportVersion seen, ReportContent corrected, String reason, boolean complete) {
        ResultReport report = reports.find(seen);
        Draw draw = draw(report.patient(), corrected, report.id());
        ReportContent content = barred(corrected, draw);
        Reading reading = reader.read(report.category(), content, draw);
        ResultReport successor = report.amend(content, reading, reason, stamp());
        reports.flush();
        return keep(successor, complete);
    }

    ResultReport voidEntry(ReportVersion seen, String reason) {
        ResultReport report = reports.find(seen);
        report.voidEntry(reason, stamp());
        return report;
    }

    /** Whoever enters second is told who entered and when. */
    void requireNoReport(SheetQueries.Ordered order) {
        if (order.report() != null) {
            ResultReport report = reports.find(new ReportId(order.report()));
            throw new DomainException("result.entered_already", staff.name(report.entered().by()),
                    report.entered().at());
        }
    }

    /** Whoever completes second is told who made it final and when. */
    private ResultReport preliminary(ReportVersion seen) {
        ResultReport report = reports.find(seen.id());
        if (report.isFinal()) {
            throw new DomainException("result.final_already", staff.name(report.finalised().by()),
                    report.finalised().at());
        }
        report.requireVersion(seen.version());
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

    /**
     * Without a time, which the reader refuses, it is read as of now. The report being completed or amended is no other
     * draw: an albumin taken out of it adjusts nothing any more.
     */
    private Draw draw(PatientId patient, ReportContent content, ReportId own) {
        Instant at = content.takenAt() == null ? clock.instant() : content.takenAt();
        return new Draw(sheets.subject(patient), LocalDate.ofInstant(at, clock.getZone()),
                content.isPregnancyTestPositive(),
                OtherAlbumin.reaching(at, sheets.albuminsBefore(patient, at, own)).orElse(null), sheets.known(patient));
    }

    /** A report keeps every reason not to adjust that held, ticked or known. */
    private static ReportContent barred(ReportContent content, Draw draw) {
        return content.values().stream().anyMatch(line -> line.analyte().equals("CALCIUM"))
                ? content.withBars(draw.bars(content.bars())) : content;
    }

    private ReportOrigin origin(EnterReport command) {
        if (command.order() == null) {
            sheets.subject(command.patient(), command.caseId());
            return new ReportOrigin(command.patient(), command.caseId(), null, command.category());
        }
        SheetQueries.Ordered order = sheets.ordered(command.order());
        if (!order.subject().patient().equals(command.patient())) {
            throw new DomainException("result.other_patient");
        }
        requireNoReport(order);
        return new ReportOrigin(command.patient(), order.caseId(), order.id(),
                ReportCategory.valueOf(order.category()));
    }

    private Stamp stamp() {
        return new Stamp(caller.id(), clock.instant());
    }
}
