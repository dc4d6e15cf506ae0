package org.sleepclinic.result;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.PatientTurnRepository;
import org.sleepclinic.patient.PatientId;

/** Loads and keeps reports. */
@Dependent
class ReportRepository {
    @PersistenceContext(unitName = "clinic")
    private EntityManager em;
    @Inject
    private PatientTurnRepository turns;

    /** Nobody else changes this patient's treatments or plans until the use case ends: a value moves them, and alerts beside them. */
    void turn(PatientId patient) {
        turns.take(patient.value());
    }

    /** The report as seen; refuses {@code stale} when somebody changed it since, {@code unknown} when there is none. */
    ResultReport find(ReportVersion seen) {
        ResultReport report = find(seen.id());
        report.requireVersion(seen.version());
        return report;
    }

    ResultReport find(ReportId id) {
        ResultReport report = em.find(ResultReport.class, id.value());
        if (report == null) {
            throw new DomainException(DomainException.UNKNOWN);
        }
        return report;
    }

    /** The correction of this signed study that waits for a signature. */
    Optional<ResultReport> proposalFor(ReportId id) {
        return Columns.each(em.createNativeQuery(
                "select id from result_report where amends_id = ?1 and status = 'PROPOSED'").setParameter(1, id.value())
                .getResultList(), row -> find(new ReportId(row.uuid()))).stream().findFirst();
    }

    /** The signed study this one corrects, while it is in force. */
    Optional<ResultReport> signedBefore(ResultReport report) {
        return Optional.ofNullable(report.amends()).map(ReportId::new).map(this::find)
                .filter(ResultReport::isSignedStudy);
    }

    /** Keeps a new report now, so that whoever hears of it can read it. */
    void add(ResultReport report) {
        em.persist(report);
        em.flush();
    }

    /** Writes what changed now: before a successor, or before others hear of it. */
    void flush() {
        em.flush();
    }
}
