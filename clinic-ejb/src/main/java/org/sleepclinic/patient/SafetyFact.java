package org.sleepclinic.patient;

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
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.TextEntry;
import org.sleepclinic.kernel.UuidConverter;
import org.sleepclinic.kernel.Uuid7;

/**
 * One thing to know before touching a patient: penicillin, digoxin, a pacemaker; or that somebody asked and there is
 * none. It holds from a day to a day and is never deleted; an entry made in error is voided.
 */
@Phi
@Entity
@Table(name = "safety_fact")
class SafetyFact {
    private static final int WHOLE_WEEKS = 42;
    private static final int LATE_WEEKS = 5;

    @Id
    private UUID id;
    @Column(name = "patient_id")
    private UUID patientId;
    @Enumerated(EnumType.STRING)
    private SafetyKind kind;
    @Enumerated(EnumType.STRING)
    private SafetyState state;
    private String label;
    private String code;
    private String detail;
    @Enumerated(EnumType.STRING)
    private Severity severity;
    private LocalDate since;
    @Column(name = "due_on")
    private LocalDate dueOn;
    @Column(name = "ended_on")
    private LocalDate endedOn;
    @Column(name = "recorded_at")
    private Instant recordedAt;
    @Column(name = "recorded_by")
    private UUID recordedBy;
    @Column(name = "voided_at")
    private Instant voidedAt;
    @Column(name = "voided_by")
    @Convert(converter = UuidConverter.class)
    private UUID voidedBy;
    @Column(name = "void_reason")
    private String voidReason;
    /** False: a treatment decided on made this entry, and nobody has told what else is taken. */
    private boolean told;
    /** When and by whom what else is taken was asked and told, where the entry itself does not tell it. */
    @Column(name = "told_at")
    private Instant toldAt;
    @Column(name = "told_by")
    @Convert(converter = UuidConverter.class)
    private UUID toldBy;
    @Version
    private int version;

    protected SafetyFact() {
    }

    private SafetyFact(PatientId patient, SafetyKind kind, SafetyState state, Instant at, UUID by) {
        this.id = Uuid7.next();
        this.patientId = patient.value();
        this.kind = kind;
        this.state = state;
        this.recordedAt = at;
        this.recordedBy = by;
        this.told = true;
    }

    /** Nothing was there before the patient was born. */
    static void requireLived(NewSafetyFact told, LocalDate born) {
        if (told.since() != null && born != null && told.since().isBefore(born)) {
            throw new DomainException("safety.since.beforeBirth", born).at("since");
        }
    }

    /** Something there is. */
    static SafetyFact present(PatientId patient, NewSafetyFact told, LocalDate today, Instant at, UUID by) {
        if (told.since() != null && told.since().isAfter(today)) {
            throw new DomainException("date.future").at("since");
        }
        SafetyFact fact = new SafetyFact(patient, told.kind(), SafetyState.PRESENT, at, by);
        fact.label = told.label();
        fact.code = codeOf(told.label());
        fact.detail = told.detail();
        fact.severity = told.severity();
        fact.since = told.since();
        return fact;
    }

    /** A medicine decided on from today; of what else is taken it keeps who told that last among {@code known}, if anybody. */
    static SafetyFact decided(PatientId patient, NewSafetyFact medicine, List<SafetyFact> known, Instant at, UUID by) {
        SafetyFact fact = present(patient, medicine, medicine.since(), at, by);
        fact.told = false;
        known.stream().filter(SafetyFact::isTold).max(Comparator.comparing(SafetyFact::lastTold))
                .ifPresent(last -> fact.isAll(last.lastTold(), last.toldBy == null ? last.recordedBy : last.toldBy));
        return fact;
    }

    /** Somebody asked then what else is taken, and this with the other entries is all. */
    void isAll(Instant at, UUID by) {
        this.told = true;
        this.toldAt = at;
        this.toldBy = by;
    }

    private Instant lastTold() {
        return toldAt == null ? recordedAt : toldAt;
    }

    boolean isTold() {
        return told;
    }

    /**
     * Able to become pregnant, or pregnant.
     *
     * @throws DomainException {@code safety.due} at {@code due} when it is no day a child of today's pregnancy can be due
     */
    static SafetyFact of(PatientId patient, Pregnancy told, LocalDate due, LocalDate today, Instant at, UUID by) {
        boolean pregnant = told == Pregnancy.PREGNANT;
        if (due != null && (!pregnant || due.isBefore(today.minusWeeks(LATE_WEEKS))
                || due.isAfter(today.plusWeeks(WHOLE_WEEKS)))) {
            throw new DomainException("safety.due").at("due");
        }
        SafetyFact fact = present(patient, new NewSafetyFact(SafetyKind.PREGNANCY_POTENTIAL, told.label(),
                due == null ? null : "due " + due, null, today), today, at, by);
        fact.dueOn = due;
        return fact;
    }

    /** Somebody asked today, and there is none. */
    static SafetyFact noneKnown(PatientId patient, SafetyKind kind, LocalDate today, Instant at, UUID by) {
        SafetyFact fact = new SafetyFact(patient, kind, SafetyState.NONE_KNOWN, at, by);
        fact.since = today;
        return fact;
    }

    /** What to tell of it, where it is a medicine the patient takes. */
    Optional<MedicineTold> medicineNews() {
        return Optional.of(new MedicineTold(patient(), id, label, code))
                .filter(news -> kind == SafetyKind.MEDICINE && state == SafetyState.PRESENT);
    }

    /** It no longer holds; {@code on} is the last day it did. */
    void end(LocalDate on, LocalDate today) {
        requireStanding();
        if (on == null) {
            throw new DomainException("text.required").at("endedOn");
        }
        if (on.isAfter(today)) {
            throw new DomainException("date.future").at("endedOn");
        }
        if (since != null && on.isBefore(since)) {
            throw new DomainException("safety.end.beforeStart").at("endedOn");
        }
        this.endedOn = on;
    }

    /** Entered in error; stays readable with who, when and why. */
    void voidEntry(String reason, Instant at, UUID by) {
        if (voidedAt != null) {
            throw new DomainException("entry.voided");
        }
        this.voidReason = TextEntry.required(reason, 400, "reason");
        this.voidedAt = at;
        this.voidedBy = by;
    }

    /** Is this what is told now? Then there is nothing to write. */
    boolean says(Pregnancy told, LocalDate due) {
        return told.label() == null ? isNoneKnown() : isAbout(told.label()) && Objects.equals(dueOn, due);
    }

    /**
     * What was known gives way to what has turned up today: it held until yesterday, or was wrong from the start. What somebody
     * recorded today as taken before today was taken until today: no entry ends before it was made.
     */
    void giveWay(ZonedDateTime now, UUID by) {
        LocalDate today = now.toLocalDate();
        LocalDate recorded = LocalDate.ofInstant(recordedAt, now.getZone());
        boolean ofToday = since != null && !since.isBefore(today) || isNoneKnown() && !recorded.isBefore(today);
        if (ofToday) {
            voidEntry("said otherwise later that day", now.toInstant(), by);
        } else {
            end(recorded.isBefore(today) ? today.minusDays(1) : today, today);
        }
    }

    boolean isNoneKnown() {
        return state == SafetyState.NONE_KNOWN;
    }

    boolean isAbout(String otherLabel) {
        return label != null && label.equalsIgnoreCase(otherLabel);
    }

    /** The same name before any dose: "Lamotrigine 25 mg" is Lamotrigine. */
    boolean isSameMedicine(String other) {
        return label != null && (isAbout(other) || Objects.equals(codeOf(label), codeOf(other)));
    }

    /** Neither ended nor voided. */
    boolean stands() {
        return voidedAt == null && endedOn == null;
    }

    /** Refuses with {@code stale} a change to another state than the caller saw. */
    void requireVersion(int seen) {
        if (seen != version) {
            throw new DomainException(DomainException.STALE);
        }
    }

    private void requireStanding() {
        if (voidedAt != null) {
            throw new DomainException("entry.voided");
        }
        if (endedOn != null) {
            throw new DomainException("safety.ended");
        }
    }

    /** The name before any dose, as a code: "Calcium carbonate 1 g" is {@code calcium_carbonate}. */
    static String codeOf(String label) {
        String name = label.toLowerCase(Locale.ROOT).replaceAll("\\s*[0-9(,;].*$", "").strip();
        String code = name.replaceAll("[^a-z]+", "_").replaceAll("^_+|_+$", "");
        return code.isEmpty() || code.length() > 40 ? null : code;
    }

    UUID id() {
        return id;
    }

    PatientId patient() {
        return new PatientId(patientId);
    }

    @Override
    public String toString() {
        return "SafetyFact[" + id + "]";
    }
}
