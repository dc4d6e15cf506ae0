package org.sleepclinic.patient;

import jakarta.persistence.Column;
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
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.Uuid7;

/** A person the clinic looks after. Registered once, corrected with history, never deleted. */
@Phi
@Entity
@Table(name = "patient")
class Patient {
    @Id
    private UUID id;
    private String mrn;
    private String title;
    @Column(name = "family_name")
    private String familyName;
    @Column(name = "given_name")
    private String givenName;
    @Column(name = "former_name")
    private String formerName;
    @Column(name = "birth_date")
    private LocalDate birthDate;
    @Enumerated(EnumType.STRING)
    private Sex sex;
    private String phone;
    private String email;
    private String address;
    @Enumerated(EnumType.STRING)
    private Interpreter interpreter;
    @Column(name = "interpreter_language")
    private String interpreterLanguage;
    @Column(name = "kin_name")
    private String kinName;
    @Column(name = "kin_relation")
    private String kinRelation;
    @Column(name = "kin_phone")
    private String kinPhone;
    @Column(name = "deceased_on")
    private LocalDate deceasedOn;
    @Column(name = "registered_at")
    private Instant registeredAt;
    @Column(name = "registered_by")
    private UUID registeredBy;
    @Version
    private int version;

    protected Patient() {
    }

    /** Registers somebody new. {@code today} is the clinic's day, which a birth date may not pass. */
    Patient(Mrn mrn, Demographics told, LocalDate today, Instant at, UUID by) {
        told.requireBornBy(today);
        this.id = Uuid7.next();
        this.mrn = mrn.value();
        this.registeredAt = at;
        this.registeredBy = by;
        take(told);
    }

    /** Takes what is now known to be right. The caller keeps what stood before as a {@link PatientRevision}. */
    void correct(Demographics told, LocalDate today) {
        told.requireBornBy(today);
        if (deceasedOn != null && told.birthDate().isAfter(deceasedOn)) {
            throw new DomainException("patient.birth.afterDeath").at("birthDate");
        }
        take(told);
    }

    /** The patient has died. A date recorded in error is corrected by recording the right one. */
    void recordDeath(LocalDate on, LocalDate today) {
        if (on == null) {
            throw new DomainException("text.required").at("deceasedOn");
        }
        if (on.isAfter(today)) {
            throw new DomainException("date.future").at("deceasedOn");
        }
        if (on.isBefore(birthDate)) {
            throw new DomainException("patient.death.beforeBirth").at("deceasedOn");
        }
        this.deceasedOn = on;
    }

    /** The death was recorded in error. */
    void withdrawDeath() {
        this.deceasedOn = null;
    }

    /** Refuses with {@code stale} a change to another state than the caller saw. */
    void requireVersion(int seen) {
        if (seen != version) {
            throw new DomainException(DomainException.STALE);
        }
    }

    PatientId id() {
        return new PatientId(id);
    }

    LocalDate deceasedOn() {
        return deceasedOn;
    }

    LocalDate birthDate() {
        return birthDate;
    }

    Demographics demographics() {
        return new Demographics(new PersonName(title, familyName, givenName, formerName), birthDate, sex,
                new Contacts(phone, email, address, interpreter, interpreterLanguage),
                new NextOfKin(kinName, kinRelation, kinPhone));
    }

    private void take(Demographics told) {
        this.title = told.name().title();
        this.familyName = told.name().family();
        this.givenName = told.name().given();
        this.formerName = told.name().former();
        this.birthDate = told.birthDate();
        this.sex = told.sex();
        this.phone = told.contacts().phone();
        this.email = told.contacts().email();
        this.address = told.contacts().address();
        this.interpreter = told.contacts().interpreter();
        this.interpreterLanguage = told.contacts().interpreterLanguage();
        this.kinName = told.kin().name();
        this.kinRelation = told.kin().relation();
        this.kinPhone = told.kin().phone();
    }

    @Override
    public String toString() {
        return "Patient[" + id + "]";
    }
}
