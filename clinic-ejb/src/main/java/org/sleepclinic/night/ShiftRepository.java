package org.sleepclinic.night;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sleepclinic.kernel.DomainException;

/** Loads and keeps who watches which night. */
@Dependent
class ShiftRepository {
    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    NightShift get(UUID id, int version) {
        NightShift shift = Optional.ofNullable(em.find(NightShift.class, id))
                .orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
        shift.expect(version);
        return shift;
    }

    /** Of nights from {@code first} to {@code last}, both in. */
    List<NightShift> between(LocalDate first, LocalDate last) {
        return em.createQuery("select s from NightShift s where s.night between :first and :last order by s.night",
                NightShift.class).setParameter("first", first).setParameter("last", last).getResultList();
    }

    NightShift find(UUID id) {
        return em.find(NightShift.class, id);
    }

    /** What a copied month laid and nobody has changed since, by night. */
    List<NightShift> laidBy(UUID copy) {
        return em
                .createQuery("select s from NightShift s where s.copy = :copy order by s.night, s.id", NightShift.class)
                .setParameter("copy", copy).getResultList();
    }

    boolean isPlanned(LocalDate night, UUID technologist) {
        return !em.createQuery("select s.id from NightShift s where s.night = :night and s.technologist = :who",
                UUID.class).setParameter("night", night).setParameter("who", technologist).getResultList().isEmpty();
    }

    void add(NightShift shift) {
        em.persist(shift);
    }

    void remove(NightShift shift) {
        em.remove(shift);
    }

    /**
     * The same for several nights at once, and for those a person watches.
     *
     * @param person who is about to be away, or null
     * @param within the nights of theirs that matter
     */
    void lock(Collection<LocalDate> nights, UUID person, NightRange within) {
        em.createNativeQuery("""
                select id from night_shift where night = any(cast(string_to_array(?1, ',') as date[]))
                    or technologist_id = cast(?2 as uuid) and night between ?3 and ?4 order by id for no key update""")
                .setParameter(1, nights.stream().map(LocalDate::toString).collect(Collectors.joining(",")))
                .setParameter(2, person == null ? null : person.toString()).setParameter(3, within.first())
                .setParameter(4, within.last()).getResultList();
    }

    /** From one night to another, both in. */
    record NightRange(LocalDate first, LocalDate last) {
    }

    /** Makes everybody else who wants a place in this night wait: one row after the other, by id. */
    void lock(LocalDate night) {
        em.createNativeQuery("select id from night_shift where night = ?1 order by id for no key update")
                .setParameter(1, night).getResultList();
    }
}
