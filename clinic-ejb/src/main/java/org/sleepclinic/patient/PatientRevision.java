package org.sleepclinic.patient;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.sleepclinic.kernel.JsonbConverter;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.Uuid7;

/** What a patient's demographics were before somebody corrected them. Only ever added. */
@Phi
@Entity
@Table(name = "patient_revision")
class PatientRevision {
    @Id
    private UUID id;
    @Column(name = "patient_id")
    private UUID patientId;
    private Instant at;
    @Column(name = "by_user")
    private UUID by;
    private String reason;
    @Convert(converter = JsonbConverter.class)
    private String before;

    protected PatientRevision() {
    }

    /** @param before the demographics that stood, as {@link DemographicsJson} writes them */
    PatientRevision(PatientId patient, String before, String reason, Instant at, UUID by) {
        this.id = Uuid7.next();
        this.patientId = patient.value();
        this.before = before;
        this.reason = reason;
        this.at = at;
        this.by = by;
    }
}
