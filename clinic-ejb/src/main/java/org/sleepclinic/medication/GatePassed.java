package org.sleepclinic.medication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.medication.Gate.Ask;

/** What was on record when valproate was begun; never changed. */
@Phi
@Entity
@Table(name = "treatment_gate")
class GatePassed {
    @Id
    @Column(name = "treatment_id")
    private UUID treatmentId;
    private String contraception;
    @Column(name = "pregnancy_test")
    private String pregnancyTest;
    private boolean prevention;
    private boolean fertility;
    @Column(name = "unborn_child")
    private boolean unbornChild;
    @Column(name = "recorded_at")
    private Instant recordedAt;
    @Column(name = "recorded_by")
    private UUID recordedBy;

    protected GatePassed() {
    }

    /** @throws org.sleepclinic.kernel.DomainException at what the gate asks and the record lacks */
    GatePassed(TreatmentId treatment, Gate gate, GateRecord told, Stamp stamp) {
        told.require(gate);
        this.treatmentId = treatment.value();
        this.contraception = told.contraception();
        this.pregnancyTest = gate.pregnant() ? "PREGNANT"
                : gate.asks().contains(Ask.PREGNANCY_TEST) ? "NEGATIVE" : "NOT_ABLE";
        this.prevention = told.prevention();
        this.fertility = told.fertility();
        this.unbornChild = told.unbornChild();
        this.recordedAt = stamp.at();
        this.recordedBy = stamp.by();
    }

    @Override
    public String toString() {
        return "GatePassed[" + treatmentId + "]";
    }
}
