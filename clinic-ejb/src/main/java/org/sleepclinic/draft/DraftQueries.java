package org.sleepclinic.draft;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Drafts are rows, not aggregates: kept, found and dropped by their key of person, form and subject. */
@Dependent
class DraftQueries {
    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    void keep(UUID user, String form, String subject, Draft draft) {
        em.createNativeQuery(
                """
                insert into draft (user_id, form, subject, fields, saved_at) values (?1, ?2, ?3, cast(?4 as jsonb), ?5)
                on conflict (user_id, form, subject) do update set fields = excluded.fields, saved_at = excluded.saved_at""")
                .setParameter(1, user).setParameter(2, form).setParameter(3, subject).setParameter(4, draft.fields())
                .setParameter(5, Timestamp.from(draft.savedAt())).executeUpdate();
    }

    Optional<Draft> find(UUID user, String form, String subject) {
        List<?> rows = em.createNativeQuery("""
                select cast(fields as text), saved_at from draft where user_id = ?1 and form = ?2 and subject = ?3""")
                .setParameter(1, user).setParameter(2, form).setParameter(3, subject).getResultList();
        return rows.stream().map(Object[].class::cast)
                .map(row -> new Draft(row[0].toString(), ((Timestamp) row[1]).toInstant())).findFirst();
    }

    /** Drops what was kept before this and never saved. */
    void dropBefore(Instant moment) {
        em.createNativeQuery("delete from draft where saved_at < ?1").setParameter(1, Timestamp.from(moment))
                .executeUpdate();
    }

    void drop(UUID user, String form, String subject) {
        em.createNativeQuery("delete from draft where user_id = ?1 and form = ?2 and subject = ?3")
                .setParameter(1, user).setParameter(2, form).setParameter(3, subject).executeUpdate();
    }
}
