package org.sleepclinic.night;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.TextEntry;
import org.sleepclinic.kernel.Uuid7;

/** What was found at the bed in the evening. A later one counts instead; nothing is overwritten. */
@Entity
@Table(name = "evening_check")
class EveningCheck {
    private static final int LONGEST_PLAN = 400;
    private static final int LONGEST_DOSE = 200;

    @Id
    private UUID id;
    @Column(name = "appointment_id")
    private UUID appointment;
    @Column(name = "patient_id")
    private UUID patient;
    @Enumerated(EnumType.STRING)
    @Column(name = "seizure_risk")
    private YesNo seizureRisk;
    @Enumerated(EnumType.STRING)
    @Column(name = "fall_risk")
    private YesNo fallRisk;
    @Column(name = "rescue_plan")
    private String rescuePlan;
    @Column(name = "last_dose")
    private String lastDose;
    @Column(name = "checked_at")
    private Instant checkedAt;
    @Column(name = "checked_by")
    private UUID checkedBy;

    protected EveningCheck() {
    }

    /** Refuses an entry that says nothing ({@code night.evening.empty} at {@code seizureRisk}). */
    EveningCheck(UUID appointment, UUID patient, EveningFindings found, UUID by, Instant at) {
        this.id = Uuid7.next();
        this.appointment = appointment;
        this.patient = patient;
        this.seizureRisk = found.seizureRisk();
        this.fallRisk = found.fallRisk();
        this.rescuePlan = TextEntry.optional(found.rescuePlan(), LONGEST_PLAN, "rescuePlan");
        this.lastDose = TextEntry.optional(found.lastDose(), LONGEST_DOSE, "lastDose");
        if (seizureRisk == null && fallRisk == null && rescuePlan == null && lastDose == null) {
            throw new DomainException("night.evening.empty").at("seizureRisk");
        }
        this.checkedBy = by;
        this.checkedAt = at;
    }
}
