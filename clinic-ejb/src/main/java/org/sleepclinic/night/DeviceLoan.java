package org.sleepclinic.night;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Refusals;
import org.sleepclinic.kernel.TextEntry;
import org.sleepclinic.kernel.Uuid7;
import org.sleepclinic.kernel.UuidConverter;

/** A device is at a patient's home, for an order, until it comes back. */
@Entity
@Table(name = "device_loan")
class DeviceLoan {
    private static final int LONGEST_REMARK = 400;

    @Id
    private UUID id;
    @Column(name = "device_id")
    private UUID device;
    @Column(name = "patient_id")
    private UUID patient;
    @Column(name = "case_id")
    private UUID caseId;
    @Column(name = "order_id")
    private UUID order;
    @Column(name = "out_at")
    private Instant outAt;
    @Column(name = "out_by")
    private UUID outBy;
    @Column(name = "due_back")
    private LocalDate dueBack;
    @Column(name = "back_at")
    private Instant backAt;
    @Column(name = "back_by")
    @Convert(converter = UuidConverter.class)
    private UUID backBy;
    @Enumerated(EnumType.STRING)
    private Verdict verdict;
    private String remark;
    @Version
    private int version;

    protected DeviceLoan() {
    }

    /** Goes out today; {@code night.device.dueBack} at {@code dueBack} for a day that is not ahead. */
    DeviceLoan(HomeDevice device, HomeOrder order, LocalDate dueBack, UUID by, HandOut at) {
        if (dueBack == null || !dueBack.isAfter(at.today())) {
            throw new DomainException("night.device.dueBack").at("dueBack");
        }
        this.id = Uuid7.next();
        this.device = device.id();
        this.patient = order.patient();
        this.caseId = order.caseId();
        this.order = order.order();
        this.dueBack = dueBack;
        this.outBy = by;
        this.outAt = at.moment();
    }

    /** The moment a device is handed out, and the clinic's day then. */
    record HandOut(Instant moment, LocalDate today) {
    }

    /** Comes back, with a recording that can be scored or not; what cannot says why. */
    void comeBack(int shownVersion, Verdict found, String why, UUID by, Instant at) {
        if (version != shownVersion || backAt != null) {
            throw new DomainException(DomainException.STALE);
        }
        Refusals wrong = new Refusals();
        wrong.require(found != null, "night.verdict", "verdict");
        wrong.take(() -> this.remark = TextEntry.optional(why, LONGEST_REMARK, "remark"));
        wrong.require(found != Verdict.REPEAT || remark != null, "night.repeatReason", "remark");
        wrong.throwIfAny();
        this.verdict = found;
        this.backBy = by;
        this.backAt = at;
    }

    UUID id() {
        return id;
    }

    UUID patient() {
        return patient;
    }

    UUID order() {
        return order;
    }

    String remark() {
        return remark;
    }
}
