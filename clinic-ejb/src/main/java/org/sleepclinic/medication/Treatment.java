package org.sleepclinic.medication;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.ClinicDay;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.TextEntry;
import org.sleepclinic.kernel.UuidConverter;
import org.sleepclinic.kernel.Uuid7;
import org.sleepclinic.medication.Ladder.Rung;
import org.sleepclinic.patient.PatientId;

/**
 * An agent a physician has decided on for a patient, and where it stands: the dose, the rung of its ladder, the day of the
 * next change. Every dose it had stays readable ({@link TreatmentDose}). It prescribes nothing.
 */
@Phi
@Entity
@Table(name = "treatment")
class Treatment {
    @Id
    private UUID id;
    @Column(name = "case_id")
    private UUID caseId;
    @Column(name = "patient_id")
    private UUID patientId;
    @Enumerated(EnumType.STRING)
    private Purpose purpose;
    @Enumerated(EnumType.STRING)
    private Subject subject;
    private String agent;
    private String ladder;
    @Enumerated(EnumType.STRING)
    private TreatmentStatus status;
    @Column(name = "medicine_id")
    private UUID medicineId;
    private String reason;
    private Integer rung;
    private BigDecimal amount;
    private String unit;
    @Enumerated(EnumType.STRING)
    private Frequency frequency;
    private BigDecimal daily;
    @Column(name = "started_on")
    private LocalDate startedOn;
    @Column(name = "started_at")
    private Instant startedAt;
    @Column(name = "started_by")
    private UUID startedBy;
    @Column(name = "dose_since")
    private LocalDate doseSince;
    @Column(name = "next_on")
    private LocalDate nextOn;
    @Column(name = "taper_until")
    private LocalDate taperUntil;
    @Column(name = "asked_at")
    private Instant askedAt;
    @Column(name = "watch_on")
    private LocalDate watchOn;
    @Column(name = "ended_at")
    private Instant endedAt;
    @Column(name = "ended_by")
    @Convert(converter = UuidConverter.class)
    private UUID endedBy;
    @Enumerated(EnumType.STRING)
    @Column(name = "end_cause")
    private StopCause endCause;
    @Column(name = "end_reason")
    private String endReason;
    @Version
    private int version;

    protected Treatment() {
    }

    /** @param medicine the entry among the patient's medicines that says so */
    Treatment(PatientId patient, ChooseTreatment told, Optional<Ladder> by, UUID medicine, Stamp stamp) {
        this.id = Uuid7.next();
        this.caseId = told.caseId().value();
        this.patientId = patient.value();
        this.purpose = told.subject().purpose();
        this.subject = told.subject();
        this.agent = told.agent();
        this.reason = told.answer().reason();
        this.status = TreatmentStatus.ACTIVE;
        this.medicineId = medicine;
        this.startedOn = stamp.today();
        this.startedAt = stamp.at();
        this.startedBy = stamp.by();
        take(told.dose(), by, stamp);
    }

    /** Another dose from today on; while tapering only a lower one. */
    void change(Dose dose, Optional<Ladder> by, UUID medicine, Stamp stamp) {
        requireRunning();
        if (status == TreatmentStatus.TAPERING && dose.isAbove(dose())) {
            throw new DomainException("medication.tapering").at("amount");
        }
        if (dose.written().equals(dose().written())) {
            throw new DomainException("medication.same_dose").at("amount");
        }
        this.medicineId = medicine;
        take(dose, by, stamp);
    }

    /** The next change waits; {@code medication.hold_past} at {@code until}, {@code medication.nothing_due}. */
    void hold(LocalDate until, Stamp stamp) {
        requireActive();
        if (nextOn == null) {
            throw new DomainException("medication.nothing_due");
        }
        if (until == null) {
            throw new DomainException("text.required").at("until");
        }
        if (!until.isAfter(stamp.today())) {
            throw new DomainException("medication.hold_past").at("until");
        }
        this.nextOn = until;
    }

    /** What else is taken has changed, and with it the ladder; the dose stays until it is changed. A taper goes on without a next rung. */
    void climb(Ladder other, Stamp stamp) {
        requireRunning();
        this.ladder = other.code();
        Rung reached = other.reachedBy(dose());
        this.rung = reached.position();
        this.nextOn = status == TreatmentStatus.TAPERING ? null
                : other.nextAfter(reached, stamp.today()).orElse(null);
    }

    /** Begins to take it away; {@code medication.taper_short} (earliest day) at {@code until}. */
    void taper(LocalDate until, Optional<Taper> row, Stamp stamp) {
        requireActive();
        if (until == null) {
            throw new DomainException("text.required").at("until");
        }
        LocalDate earliest = TaperLength.earliestEnd(row, dose(), stamp.today());
        if (until.isBefore(earliest)) {
            throw new DomainException("medication.taper_short", ClinicDay.write(earliest)).at("until");
        }
        this.status = TreatmentStatus.MOVES.move(status, TreatmentStatus.TAPERING);
        this.taperUntil = until;
        this.nextOn = null;
    }

    /** The taper is taken back; its ladder goes on from the rung the dose has come down to. */
    void resume(Optional<Ladder> by, Stamp stamp) {
        this.status = TreatmentStatus.MOVES.move(status, TreatmentStatus.ACTIVE);
        this.taperUntil = null;
        this.nextOn = by.flatMap(way -> way.nextAfter(way.reachedBy(dose()), stamp.today())).orElse(null);
    }

    /** It ends; {@code medication.taper_first} at {@code cause} where it must be tapered (EP-13). */
    void stop(StopCause cause, String why, Optional<Taper> row, Stamp stamp) {
        requireRunning();
        if (cause == null) {
            throw new DomainException("text.required").at("cause");
        }
        if (!TaperLength.mayStop(row, cause, Optional.ofNullable(taperUntil), stamp.today())) {
            throw new DomainException("medication.taper_first").at("cause");
        }
        this.endReason = TextEntry.required(why, 1000, "reason");
        this.endCause = cause;
        this.status = TreatmentStatus.MOVES.move(status, TreatmentStatus.STOPPED);
        this.endedAt = stamp.at();
        this.endedBy = stamp.by();
        this.nextOn = null;
    }

    /** A check speaks that nobody has answered. */
    void ask(Instant since) {
        if (askedAt == null) {
            this.askedAt = since;
        }
    }

    /** Something watched is due that day; null: nothing. */
    void watch(LocalDate due) {
        this.watchOn = due;
    }

    /** What spoke is answered. */
    void answered() {
        this.askedAt = null;
    }

    private void take(Dose dose, Optional<Ladder> by, Stamp stamp) {
        this.amount = dose.amount();
        this.unit = dose.unit();
        this.frequency = dose.frequency();
        this.daily = dose.daily();
        this.doseSince = stamp.today();
        Optional<Rung> reached = by.map(way -> way.reachedBy(dose));
        this.ladder = by.map(Ladder::code).orElse(null);
        this.rung = reached.map(Rung::position).orElse(null);
        this.nextOn = status == TreatmentStatus.TAPERING ? null
                : by.flatMap(way -> way.nextAfter(reached.orElseThrow(), stamp.today())).orElse(null);
    }

    /** What the ladder it follows allows today; empty without one. */
    Optional<Pace> allowedOn(LocalDate today, Optional<Ladder> by) {
        return by.flatMap(way -> {
            boolean due = nextOn != null && !nextOn.isAfter(today);
            boolean last = way.at(rung + 1).isEmpty();
            return last ? Optional.of(way.above(dose(), doseSince, today))
                    : way.at(due ? rung + 1 : rung).map(on -> Pace.of(on.dose(), way.evidence()));
        });
    }

    /** The rung to come; none while it is tapered. */
    Optional<Rung> nextRung(Ladder by) {
        return status == TreatmentStatus.ACTIVE ? by.at(rung + 1) : Optional.empty();
    }

    /** Refuses {@code medication.not_due} (the day) before the next change is due. */
    void requireDue(LocalDate today) {
        if (nextOn == null || nextOn.isAfter(today)) {
            throw new DomainException("medication.not_due", nextOn);
        }
    }

    /** Refuses with {@code stale} a change to another state than the caller saw. */
    void requireVersion(int seen) {
        if (seen != version) {
            throw new DomainException(DomainException.STALE);
        }
    }

    void requireRunning() {
        if (!status.isRunning()) {
            throw new DomainException("medication.stopped");
        }
    }

    private void requireActive() {
        requireRunning();
        if (status != TreatmentStatus.ACTIVE) {
            throw new DomainException("medication.tapering");
        }
    }

    Dose dose() {
        return new Dose(amount, unit, frequency);
    }

    TreatmentId id() {
        return new TreatmentId(id);
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    PatientId patient() {
        return new PatientId(patientId);
    }

    Purpose purpose() {
        return purpose;
    }

    String agent() {
        return agent;
    }

    Optional<String> ladder() {
        return Optional.ofNullable(ladder);
    }

    UUID medicineId() {
        return medicineId;
    }

    TreatmentStatus status() {
        return status;
    }

    @Override
    public String toString() {
        return "Treatment[" + id + "]";
    }
}
