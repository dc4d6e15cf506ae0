package org.sleepclinic.result;

import static org.sleepclinic.kernel.Roles.NURSE;
import static org.sleepclinic.kernel.Roles.PHYSICIAN;
import static org.sleepclinic.kernel.Roles.TECHNOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.NoPatientData;
import org.sleepclinic.kernel.TextEntry;
import org.sleepclinic.order.OrderFacade;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.patient.PatientId;

/**
 * Entering results: forms, the preview while typing, preliminary and final reports, amendments, entries in error.
 * Reading is {@link ReportFacade}'s, reviewing {@link ReviewFacade}'s.
 */
@Stateless
@Boundary
public class ResultFacade {
    @Inject
    private Event<ResultVoided> voided;
    @Inject
    private ReportKeeper keeper;
    @Inject
    private EntrySheets sheets;
    @Inject
    private EntryPreviews previews;
    @Inject
    private OrderFacade orders;
    @Inject
    private Audit audit;

    /**
     * The form for an order: the one that is begun already, when there is one.
     *
     * @throws DomainException {@code result.order_unsigned}, {@code unknown}
     */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public EntrySheet sheetFor(OrderId order) {
        SheetQueries.Ordered ordered = sheets.ordered(order);
        audit.read(ordered.subject().patient().value(), "result.sheet", order.value());
        return ordered.report() == null ? sheets.ofOrder(ordered)
                : sheets.of(keeper.find(new ReportId(ordered.report())), ordered);
    }

    /**
     * A form for values that came without an order; {@code caseId} may be null.
     *
     * @throws DomainException {@code unknown}, also when the case is another patient's
     */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public EntrySheet sheetWithout(PatientId patient, UUID caseId, ReportCategory category) {
        audit.read(patient.value(), "result.sheet", patient.value());
        return sheets.without(sheets.subject(patient, caseId), caseId, category);
    }

    /**
     * A form for a study's report that came without an order; {@code caseId} may be null.
     *
     * @throws DomainException {@code unknown}, also for a test that is no study
     */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public EntrySheet studySheetWithout(PatientId patient, UUID caseId, String study) {
        audit.read(patient.value(), "result.sheet", patient.value());
        return sheets.studyWithout(sheets.subject(patient, caseId), caseId, study);
    }

    /** The form of a report to be completed or amended. */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public EntrySheet sheetOf(ReportId report) {
        ResultReport found = keeper.find(report);
        audit.read(found.patient().value(), "result.sheet", report.value());
        return sheets.of(found);
    }

    /** What the typed lines would give; lines that cannot be read are left out. Keeps and shows nothing of a record. */
    @NoPatientData
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public EntryPreview preview(EntrySheet sheet, ReportContent content) {
        return previews.of(sheet, content);
    }

    /** The same, where the typed lines come beside those the report holds already. */
    @NoPatientData
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public EntryPreview previewMore(EntrySheet sheet, ReportContent more) {
        return previews.ofMore(sheet, more);
    }

    /** Refuses, at its field, a line no living person can have or no unit of its analyte. */
    @NoPatientData
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public void check(EnteredValue line, ReportCategory category) {
        previews.check(line, category);
    }

    /**
     * Keeps a first report and tells the order.
     *
     * @throws DomainException at a field: {@code result.implausible}, {@code result.unit_unknown},
     *                         {@code result.taken_future} …; {@code result.entered_already} (who, when) when the order has a report
     */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public ReportId enter(EnterReport command) {
        ResultReport report = keeper.enter(command);
        audit.changed(report.patient().value(), "result.enter", report.id().value());
        tellOrder(report);
        return report.id();
    }

    /**
     * Adds lines to a preliminary report; {@code content.values} are the new ones only. All else of the content says
     * again what the report says, and may say more.
     *
     * @throws DomainException {@code result.kept_changed} at a field, {@code result.would_change},
     *                         {@code result.would_drop}: amend instead
     */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public void complete(ReportVersion seen, ReportContent content, boolean complete) {
        ResultReport report = keeper.complete(seen, content, complete);
        audit.changed(report.patient().value(), "result.complete", report.id().value());
        tellOrder(report);
    }

    /**
     * Corrects a report by a successor. A signed study stays in force until a physician signs its correction.
     *
     * @param content all values of the corrected report
     * @return the successor's id
     * @throws DomainException {@code result.proposed_already} (who, when), {@code result.physician_signs}
     */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public ReportId amend(ReportVersion seen, ReportContent content, String reason, boolean complete) {
        ResultReport report = keeper.amend(seen, content, reason, complete);
        audit.changed(report.patient().value(), "result.amend", report.id().value());
        tellOrder(report);
        return report.id();
    }

    /**
     * Entered in error, such as for the wrong patient; the order must be done again. A correction nobody signed yet is only
     * taken back.
     *
     * @throws DomainException {@code result.physician_voids} for a signed study
     */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public void voidEntry(ReportVersion seen, String reason) {
        boolean proposed = keeper.find(seen.id()).isProposed();
        ResultReport report = keeper.voidEntry(seen, reason);
        audit.changed(report.patient().value(), "result.void", report.id().value());
        if (!proposed) {
            voided.fire(new ResultVoided(report.id(), report.patient()));
        }
        if (report.orderId() != null && !proposed) {
            orders.reopened(new OrderId(report.orderId()), reason);
        }
    }

    /** The draw or ECG was tried or waited for, and will not be done; says why. */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public void notDone(OrderId order, String reason) {
        SheetQueries.Ordered ordered = sheets.ordered(order);
        keeper.requireNoReport(ordered);
        audit.changed(ordered.subject().patient().value(), "result.not_done", order.value());
        orders.notDone(order, TextEntry.required(reason, 400, "reason"));
    }

    private void tellOrder(ResultReport report) {
        if (report.orderId() == null || report.isProposed()) {
            return;
        }
        OrderId order = new OrderId(report.orderId());
        if (report.isFinal()) {
            orders.completed(order);
        } else {
            orders.preliminary(order);
        }
    }
}
