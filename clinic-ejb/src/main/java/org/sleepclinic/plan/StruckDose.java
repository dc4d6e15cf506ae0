package org.sleepclinic.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A dose that was written down wrongly, why, and who says so. The dose stays readable and counts for nothing. */
@Entity
@Table(name = "plan_dose_void")
class StruckDose {
    @Id
    @Column(name = "dose_id")
    private UUID doseId;
    private String reason;
    @Column(name = "voided_at")
    private Instant voidedAt;
    @Column(name = "voided_by")
    private UUID voidedBy;

    protected StruckDose() {
    }

    StruckDose(UUID dose, String reason, Stamp stamp) {
        this.doseId = dose;
        this.reason = reason;
        this.voidedAt = stamp.at();
        this.voidedBy = stamp.by();
    }
}
