package org.sleepclinic.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.DomainException;

/** Loads and keeps accounts; the clinic's own account is none that anybody may change. */
@Dependent
class UserRepository {
    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    Optional<ClinicUser> byUsername(String username) {
        return em.createQuery("select u from ClinicUser u where u.username = :username", ClinicUser.class)
                .setParameter("username", username).getResultStream().findFirst();
    }

    Optional<ClinicUser> find(UUID id) {
        return Optional.ofNullable(em.find(ClinicUser.class, id)).filter(user -> !user.id().equals(Caller.SYSTEM));
    }

    ClinicUser get(UUID id) {
        return find(id).orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }

    void add(ClinicUser user) {
        em.persist(user);
    }

    /** Lets nobody else take a role from anybody until this use case ends, so that a count of holders stays true. */
    void holdRoles() {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('clinic_user_role')) as text)")
                .getSingleResult();
    }

    /** How many active accounts hold the role. */
    long holding(String role) {
        return em
                .createQuery("select count(u) from ClinicUser u where u.active = true and :role member of u.roles",
                        Long.class)
                .setParameter("role", role).getSingleResult();
    }
}
