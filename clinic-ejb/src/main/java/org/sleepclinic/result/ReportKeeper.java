package org.sleepclinic.result;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sleepclinic.kernel.Alarm;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Roles;
import org.sleepclinic.kernel.StaffQueries;
import org.sleepclinic.kernel.Stamp;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.study.StudyContent;
import org.sleepclinic.study.StudyRecords;
import org.sleepclinic.study.UrgentFinding;

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
    private StudyRecords studies;
    @Inject
    private Knowledge knowledge;
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
    @Inject
    private Event<ResultReviewed> reviewed;
    @Inject
    private Event<Alarm> alarms;

    ResultReport find(ReportId id) {
        return reports.find(id);
    }

    ResultReport enter(EnterReport command) {
        ReportOrigin origin = origin(command);
        Draw draw = draw(origin.patient(), command.content(), null);
        ReportContent content = barred(command.content(), draw);
        Reading reading = read(origin.category(), content, draw);
        ResultReport report = new ResultReport(origin, content, reading, stamp());
        add(report, content.study(), command.complete());
        return tell(report, content.study());
    }

    ResultReport complete(ReportVersion seen, ReportContent more, boolean complete) {
        ResultReport report = preliminary(seen);
        requireStudy(report.category(), more.study(), List.of());
        List<EnteredValue> all = Stream.concat(report.received().stream(), more.values().stream()).toList();
        ReportContent whole = more.withValues(all);
        Draw draw = draw(report.patient(), whole, report.id());
        ReportContent content = barred(whole, draw);
        if (content.study() != null) {
            requireSigner(complete);
            studies.rewrite(report.id().value(), content.study(), complete);
        }
        report.complete(content, read(report.category(), content, draw));
        finish(report, content.study(), complete);
        return tell(report, content.study());
    }

    ResultReport amend(ReportVersion seen, ReportContent corrected, String reason, boolean complete) {
        ResultReport report = reports.find(seen);
        requireStudy(report.category(), corrected.study(), List.of());
        requireNoProposal(report);
        Draw draw = draw(report.patient(), corrected, report.id());
        ReportContent content = barred(corrected, draw);
        Reading reading = read(report.category(), content, draw);
        ResultReport successor = report.amend(content, reading, reason, stamp());
        reports.flush();
        add(successor, content.study(), complete);
        return tell(successor, content.study());
    }

    ResultReport voidEntry(ReportVersion seen, String reason) {
        ResultReport report = reports.find(seen);
        if (report.isSignedStudy() && !caller.is(Roles.PHYSICIAN)) {
            throw new DomainException("result.physician_voids");
        }
        reports.proposalFor(report.id()).ifPresent(proposal -> proposal.voidEntry(reason, stamp()));
        report.voidEntry(reason, stamp());
        return report;
    }

    /** One correction at a time: whoever comes second is told who proposed one and when. */
    private void requireNoProposal(ResultReport report) {
        reports.proposalFor(report.id()).ifPresent(proposal -> {
            throw new DomainException("result.proposed_already", staff.name(proposal.entered().by()),
                    proposal.entered().at());
        });
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
        if (!report.status().isUnfinished()) {
            throw new DomainException("result.not_preliminary");
        }
        return report;
    }

    /** A study's report is a technologist's until a physician signs it. */
    private void requireSigner(boolean complete) {
        if (complete && !caller.is(Roles.PHYSICIAN)) {
            throw new DomainException("result.physician_signs");
        }
    }

    private void add(ResultReport report, StudyContent study, boolean complete) {
        if (study != null) {
            requireSigner(complete);
        }
        finish(report, study, complete);
        if (study != null) {
            studies.keep(report.id().value(), study, complete);
        }
    }

    private Reading read(ReportCategory category, ReportContent content, Draw draw) {
        Reading reading = reader.read(category, content, draw);
        reader.requireOver(content);
        return reading;
    }

    private void finish(ResultReport report, StudyContent study, boolean complete) {
        if (complete) {
            reports.signedBefore(report).ifPresent(ResultReport::supersede);
            reports.flush();
            report.finalise(stamp());
            if (study != null && UrgentFinding.of(study).isIndeterminate()) {
                report.signedAndRead();
            }
        }
        reports.add(report);
    }

    /** In the patient's turn, before a red flag is raised or a treatment asked: either may come first. */
    private ResultReport tell(ResultReport report, StudyContent study) {
        reports.turn(report.patient());
        if (report.isFinal()) {
            finalised.fire(new ResultFinalised(report.id(), report.patient(), report.caseId(), report.orderId()));
            if (report.isReviewed()) {
                reviewed.fire(new ResultReviewed(report.id(), report.patient(), report.caseId()));
            }
        } else if (!report.isProposed()) {
            preliminary.fire(new ResultPreliminary(report.id(), report.patient(), report.caseId(), report.orderId()));
        }
        if (study != null) {
            Finding<String> urgent = UrgentFinding.of(study);
            urgent.outcome().ifPresent(what -> alarms.fire(new Alarm(report.patient().value(), report.caseId(),
                    Alarm.Source.RESULT, report.id().value(), UrgentFinding.ID, Alarm.Level.EMERGENCY, what,
                    urgent.reasons(), clock.instant())));
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
            requireStudy(command.category(), command.content().study(), List.of());
            return new ReportOrigin(command.patient(), command.caseId(), null, command.category());
        }
        SheetQueries.Ordered order = sheets.ordered(command.order());
        if (!order.subject().patient().equals(command.patient())) {
            throw new DomainException("result.other_patient");
        }
        requireNoReport(order);
        ReportCategory category = ReportCategory.valueOf(order.category());
        requireStudy(category, command.content().study(), order.tests());
        return new ReportOrigin(command.patient(), order.caseId(), order.id(), category);
    }

    /** A study's report is of the study that was asked for, and blood is no study. */
    private void requireStudy(ReportCategory category, StudyContent study, List<String> asked) {
        boolean fits = study == null ? !category.isStudy()
                : knowledge.categoryOf(study.study()) == category && (asked.isEmpty() || asked.contains(study.study()));
        if (!fits) {
            throw new DomainException("result.other_study");
        }
    }

    private Stamp stamp() {
        return new Stamp(caller.id(), clock.instant());
    }
}
