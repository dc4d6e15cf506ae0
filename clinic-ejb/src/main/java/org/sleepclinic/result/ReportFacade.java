package org.sleepclinic.result;

import static org.sleepclinic.kernel.Roles.NURSE;
import static org.sleepclinic.kernel.Roles.PHYSICIAN;
import static org.sleepclinic.kernel.Roles.TECHNOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.patient.PatientId;

/** Reading results: one report with its history, or a patient's tests by date. */
@Stateless
@Boundary
public class ReportFacade {
    @Inject
    private ReportQueries reports;
    @Inject
    private GridQueries grids;
    @Inject
    private Audit audit;

    /** One version of a report; refuses {@code unknown}. */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public ReportView open(ReportId report) {
        ReportView view = reports.find(report).orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
        audit.read(view.patient().value(), "result.open", report.value());
        return view;
    }

    /**
     * Tests × dates, newest first.
     *
     * @param panel  CALCIUM, KIDNEY, IRON, OTHER or ECG
     * @param before only draws before this moment; null for the newest
     */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public ResultGrid grid(PatientId patient, String panel, UnitSystem units, Instant before) {
        audit.read(patient.value(), "result.grid", patient.value());
        return grids.read(patient, panel, units, before);
    }
}
