package org.sleepclinic.patient;

import static org.sleepclinic.kernel.Roles.FRONT_DESK;
import static org.sleepclinic.kernel.Roles.NURSE;
import static org.sleepclinic.kernel.Roles.PHYSICIAN;
import static org.sleepclinic.kernel.Roles.TECHNOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.DomainException;

/** What must be known before touching a patient: allergies, medicines, implants, pregnancy potential. */
@Stateless
@Boundary
public class SafetyFacade {
    @Inject
    private PatientRepository patients;
    @Inject
    private SafetyRepository facts;
    @Inject
    private SafetyQueries queries;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;
    @Inject
    private Audit audit;
    @Inject
    private Event<PregnancyTold> pregnancies;
    @Inject
    private Event<MedicineTold> medicines;

    /** Everything recorded, one group per kind in the order of {@link SafetyKind}. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public List<SafetyGroup> of(PatientId patient) {
        List<SafetyFactView> all = queries.facts(patient);
        audit.read(patient.value(), "safety.read", patient.value());
        return SafetyGroup.sorted(all, today());
    }

    /**
     * Records something there is; a standing "none known" of the kind gives way.
     *
     * @return the entry's id
     * @throws DomainException {@code safety.duplicate} at {@code label} when the same stands already, {@code safety.coded} at
     *                         {@code kind} for a pregnancy, which is chosen and not typed; {@code date.future},
     *                         {@code safety.since.beforeBirth} (birth date) at {@code since}
     */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public UUID record(PatientId patient, NewSafetyFact told) {
        if (told.kind() == SafetyKind.PREGNANCY_POTENTIAL) {
            throw new DomainException("safety.coded").at("kind");
        }
        patients.lock(patient);
        SafetyFact.requireLived(told, patients.get(patient).birthDate());
        for (SafetyFact standing : facts.standing(patient, told.kind(), today())) {
            if (standing.isAbout(told.label())) {
                throw new DomainException("safety.duplicate").at("label");
            }
            if (standing.isNoneKnown()) {
                standing.giveWay(ZonedDateTime.now(clock), caller.id());
            }
        }
        return keep(SafetyFact.present(patient, told, today(), clock.instant(), caller.id()), "safety.record");
    }

    /** An implant or allergy told in passing, when a study was asked about; what stands already stays as it was told. */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public void told(PatientId patient, SafetyKind kind, String label, String detail) {
        if (facts.standing(patient, kind, today()).stream().anyMatch(fact -> fact.isAbout(label))) {
            audit.read(patient.value(), "safety.read", patient.value());
        } else {
            record(patient, new NewSafetyFact(kind, label, detail, null, null));
        }
    }

    /**
     * Able to become pregnant, pregnant, or neither; what stood before gives way. Told again, nothing changes.
     *
     * @param due the day the child is due, only when pregnant; or null
     * @throws DomainException {@code text.required} at {@code pregnancy}, {@code safety.due} at {@code due}
     */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public void pregnancy(PatientId patient, Pregnancy told, LocalDate due) {
        if (told == null) {
            throw new DomainException("text.required").at("pregnancy");
        }
        patients.lock(patient);
        List<SafetyFact> standing = facts.standing(patient, SafetyKind.PREGNANCY_POTENTIAL, today());
        if (standing.stream().anyMatch(fact -> fact.says(told, due))) {
            audit.read(patient.value(), "safety.read", patient.value());
            return;
        }
        standing.forEach(fact -> fact.giveWay(ZonedDateTime.now(clock), caller.id()));
        UUID fact = keep(told == Pregnancy.NOT_ABLE
                ? SafetyFact.noneKnown(patient, SafetyKind.PREGNANCY_POTENTIAL, today(), clock.instant(), caller.id())
                : SafetyFact.of(patient, told, due, today(), clock.instant(), caller.id()), "safety.pregnancy");
        if (told == Pregnancy.PREGNANT) {
            pregnancies.fire(new PregnancyTold(patient, fact));
        }
    }

    /**
     * A medicine somebody decided on, or its new dose, from today; an entry of the same medicine gives way. It tells nothing of
     * what else is taken: somebody has told that before, or nobody.
     *
     * @param inPlaceOf labels of entries that are the same substance by another name; they give way too
     * @param staying   labels of entries that hold another medicine too: they stay, ending them would end that one
     * @return the entry's id
     */
    @RolesAllowed({NURSE, PHYSICIAN})
    public UUID takes(PatientId patient, String medicine, String dose, Collection<String> inPlaceOf,
            Collection<String> staying) {
        patients.lock(patient);
        List<SafetyFact> known = facts.standing(patient, SafetyKind.MEDICINE, today());
        SafetyFact taken =
                SafetyFact.decided(patient, new NewSafetyFact(SafetyKind.MEDICINE, medicine, dose, null, today()),
                        known, clock.instant(), caller.id());
        known.stream().filter(fact -> fact.isNoneKnown() || fact.isAbout(medicine)
                || staying.stream().noneMatch(fact::isAbout)
                        && (fact.isSameMedicine(medicine) || inPlaceOf.stream().anyMatch(fact::isAbout)))
                .filter(SafetyFact::stands).forEach(fact -> fact.giveWay(ZonedDateTime.now(clock), caller.id()));
        return keep(taken, "safety.record");
    }

    /** Today is the last day of a medicine somebody decided to end; one ended or voided already stays as it is. */
    @RolesAllowed({NURSE, PHYSICIAN})
    public void noLongerTakes(UUID medicine) {
        SafetyFact taken = facts.get(medicine);
        if (taken.stands()) {
            taken.end(today(), today());
        }
        audit.changed(taken.patient().value(), "safety.end", medicine);
    }

    /**
     * Somebody asked and there is none; of medicines, none but those decided on here. Asked again, the newer day stands.
     *
     * @return the entry's id
     * @throws DomainException {@code safety.present} while something of the kind stands
     */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public UUID noneKnown(PatientId patient, SafetyKind kind) {
        patients.lock(patient);
        List<SafetyFact> known = facts.standing(patient, kind, today());
        if (!known.isEmpty() && known.stream().noneMatch(SafetyFact::isTold)) {
            for (SafetyFact decided : known) {
                decided.isAll(clock.instant(), caller.id());
                audit.changed(patient.value(), "safety.none-else", decided.id());
            }
            return known.getFirst().id();
        }
        for (SafetyFact standing : known) {
            if (!standing.isNoneKnown()) {
                throw new DomainException("safety.present");
            }
            standing.giveWay(ZonedDateTime.now(clock), caller.id());
        }
        return keep(SafetyFact.noneKnown(patient, kind, today(), clock.instant(), caller.id()), "safety.none");
    }

    /** It no longer holds: a medicine stopped, an implant removed. {@code on} is the last day it did. */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public void end(UUID fact, LocalDate on, int seen) {
        SafetyFact ended = seen(fact, seen);
        ended.end(on, today());
        audit.changed(ended.patient().value(), "safety.end", fact);
    }

    /** Entered in error; stays readable with the reason. */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public void voidFact(UUID fact, String reason, int seen) {
        SafetyFact wrong = seen(fact, seen);
        wrong.voidEntry(reason, clock.instant(), caller.id());
        audit.changed(wrong.patient().value(), "safety.void", fact);
    }

    private SafetyFact seen(UUID id, int version) {
        SafetyFact fact = facts.get(id);
        fact.requireVersion(version);
        return fact;
    }

    private UUID keep(SafetyFact fact, String what) {
        facts.add(fact);
        audit.changed(fact.patient().value(), what, fact.id());
        fact.medicineNews().ifPresent(medicines::fire);
        return fact.id();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
