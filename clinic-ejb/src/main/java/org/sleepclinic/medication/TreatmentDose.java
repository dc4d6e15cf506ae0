package org.sleepclinic.medication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.TextEntry;
import org.sleepclinic.kernel.Uuid7;

/** What was decided about a treatment and the dose from then on; never changed. */
@Phi
@Entity
@Table(name = "treatment_dose")
class TreatmentDose {
    @Id
    private UUID id;
    @Column(name = "treatment_id")
    private UUID treatmentId;
    @Enumerated(EnumType.STRING)
    private TreatmentEvent what;
    @Column(name = "from_on")
    private LocalDate fromOn;
    private BigDecimal amount;
    private String unit;
    @Enumerated(EnumType.STRING)
    private Frequency frequency;
    private BigDecimal daily;
    private String reason;
    private Instant at;
    @Column(name = "by_user")
    private UUID byUser;

    protected TreatmentDose() {
    }

    TreatmentDose(Treatment of, TreatmentEvent what, String reason, Stamp stamp) {
        this.id = Uuid7.next();
        this.treatmentId = of.id().value();
        this.what = what;
        this.fromOn = stamp.today();
        Dose dose = of.dose();
        this.amount = dose.amount();
        this.unit = dose.unit();
        this.frequency = dose.frequency();
        this.daily = dose.daily();
        this.reason = TextEntry.optional(reason, 1000, "reason");
        this.at = stamp.at();
        this.byUser = stamp.by();
    }

    UUID id() {
        return id;
    }

    UUID treatmentId() {
        return treatmentId;
    }

    @Override
    public String toString() {
        return "TreatmentDose[" + id + "]";
    }
}
