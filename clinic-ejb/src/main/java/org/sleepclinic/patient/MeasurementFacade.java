package org.sleepclinic.patient;

import static org.sleepclinic.kernel.Roles.FRONT_DESK;
import static org.sleepclinic.kernel.Roles.NURSE;
import static org.sleepclinic.kernel.Roles.PHYSICIAN;
import static org.sleepclinic.kernel.Roles.TECHNOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.DomainException;

/** Weight, height and blood pressure. */
@Stateless
@Boundary
public class MeasurementFacade {
    @Inject
    private PatientRepository patients;
    @Inject
    private MeasurementRepository measurements;
    @Inject
    private MeasurementQueries queries;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;
    @Inject
    private Audit audit;

    /**
     * Keeps what was read off the instrument. Gives the entry's id.
     *
     * @throws DomainException {@code measurement.implausible} (least, most, unit) at {@code amount} or {@code diastolic},
     *                         {@code date.future} at {@code takenAt}; {@code measurement.weight.more} or
     *                         {@code measurement.weight.less} at {@code amount} unless somebody is sure
     */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public UUID record(PatientId patient, NewMeasurement read) {
        patients.get(patient);
        Measurement kept = new Measurement(patient, read, clock.instant(), caller.id());
        if (read.kind() == MeasurementKind.WEIGHT && !read.sure()) {
            queries.lastWeight(patient, read.takenAt()).ifPresent(kept::requireLikely);
        }
        measurements.add(kept);
        audit.changed(patient.value(), "measurement.record", kept.id());
        return kept.id();
    }

    /** Entered in error; stays readable with the reason. */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public void voidMeasurement(UUID id, String reason, int seen) {
        Measurement wrong = measurements.get(id);
        wrong.requireVersion(seen);
        wrong.voidEntry(reason, clock.instant(), caller.id());
        audit.changed(wrong.patient().value(), "measurement.void", id);
    }

    /** What was measured, newest first, with the body mass index. */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public MeasurementSheet of(PatientId patient) {
        MeasurementSheet sheet = MeasurementSheet.of(queries.of(patient));
        audit.read(patient.value(), "measurement.list", patient.value());
        return sheet;
    }
}
