package org.sleepclinic.scheduling;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.kernel.OnDuty;
import org.sleepclinic.kernel.Reach;
import org.sleepclinic.kernel.Roles;
import org.sleepclinic.kernel.TimeSlot;

/** The roster as pages show it and alerts ask it. */
@Dependent
class DutyQueries {
    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    /** Duties that touch a stretch of time, with names, by start. */
    List<DutyView> during(TimeSlot slot, Instant now) {
        List<?> rows = em.createNativeQuery("""
                select d.id, d.starts_at, d.ends_at, d.doctor_id, a.display_name, d.deputy_id, b.display_name, d.nurse_id,
                       c.display_name, d.ends_at > ?3, d.starts_at <= ?3, d.version
                  from duty d join clinic_user a on a.id = d.doctor_id join clinic_user b on b.id = d.deputy_id
                  join clinic_user c on c.id = d.nurse_id
                 where d.starts_at < ?2 and d.ends_at > ?1 order by d.starts_at""")
                .setParameter(1, Timestamp.from(slot.start())).setParameter(2, Timestamp.from(slot.end()))
                .setParameter(3, Timestamp.from(now)).getResultList();
        return Columns.each(rows, row -> new DutyView(row.uuid(), row.instant(), row.instant(), row.uuid(), row.text(),
                row.uuid(), row.text(), row.uuid(), row.text(), row.yes(), row.yes(), row.count()));
    }

    /**
     * Who can be asked at a moment: whoever was planned and still has an open account with the role. The deputy stands in
     * for a doctor who has left; nobody at all is as good as no duty, and then everybody is asked.
     */
    Optional<OnDuty> at(Instant moment) {
        List<?> rows = em.createNativeQuery("""
                select %s, %s, %s from duty d where d.starts_at <= ?1 and d.ends_at > ?1"""
                .formatted(able("d.doctor_id", Roles.PHYSICIAN), able("d.deputy_id", Roles.PHYSICIAN),
                        able("d.nurse_id", Roles.NURSE)))
                .setParameter(1, Timestamp.from(moment)).getResultList();
        return Columns.each(rows, row -> new OnDuty(row.uuid(), row.uuid(), row.uuid())).stream()
                .map(planned -> planned.doctor() == null ? new OnDuty(planned.deputy(), null, planned.nurse())
                        : planned)
                .filter(able -> able.doctor() != null).findFirst();
    }

    /** The same people, by name and number. */
    Optional<OnCall> reachedAt(Instant moment) {
        List<?> rows = em.createNativeQuery("""
                select a.display_name, a.phone, b.display_name, b.phone, c.display_name, c.phone
                  from duty d left join clinic_user a on a.id = %s left join clinic_user b on b.id = %s
                  left join clinic_user c on c.id = %s where d.starts_at <= ?1 and d.ends_at > ?1"""
                .formatted(able("d.doctor_id", Roles.PHYSICIAN), able("d.deputy_id", Roles.PHYSICIAN),
                        able("d.nurse_id", Roles.NURSE)))
                .setParameter(1, Timestamp.from(moment)).getResultList();
        return Columns.each(rows, row -> new OnCall(Reach.of(row.text(), row.text()), Reach.of(row.text(), row.text()),
                Reach.of(row.text(), row.text()))).stream().findFirst();
    }

    private static String able(String user, String role) {
        return """
                (select u.id from clinic_user u join clinic_user_role r on r.user_id = u.id
                  where u.id = %s and u.active and r.role = '%s')""".formatted(user, role);
    }

    /** When the first duty begins or began, of those not over, that this person could not answer with these roles alone. */
    Optional<Instant> firstWithout(UUID person, Set<String> roles, Instant now) {
        List<?> rows = em.createNativeQuery("""
                select min(d.starts_at) from duty d where d.ends_at > ?1
                   and (not ?2 and ?4 in (d.doctor_id, d.deputy_id) or not ?3 and d.nurse_id = ?4)""")
                .setParameter(1, Timestamp.from(now)).setParameter(2, roles.contains(Roles.PHYSICIAN))
                .setParameter(3, roles.contains(Roles.NURSE)).setParameter(4, person).getResultList();
        return Columns.each(rows, row -> Optional.ofNullable(row.instant())).getFirst();
    }

    /** Is this an open account with the role? */
    boolean holds(UUID user, String role) {
        return !em.createNativeQuery("""
                select 1 from clinic_user u join clinic_user_role r on r.user_id = u.id
                 where u.id = ?1 and u.active and r.role = ?2""").setParameter(1, user).setParameter(2, role)
                .getResultList().isEmpty();
    }
}
