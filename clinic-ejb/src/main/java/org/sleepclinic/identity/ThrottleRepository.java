package org.sleepclinic.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Counts failed sign-ins by the name typed, in the database, so that a second server or a restart forgets none. */
@Dependent
class ThrottleRepository {
    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    /** Takes the name for this transaction; false while another attempt holds it. Guessing in parallel gains nothing. */
    boolean enter(String name) {
        return (boolean) em.createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, key(name)).getSingleResult();
    }

    /** Until when the name is locked, if it is. */
    Optional<Instant> lockedUntil(String name, Instant now) {
        List<?> until = em
                .createNativeQuery(
                        "select locked_until from sign_in_throttle where name_key = ?1 and locked_until > ?2")
                .setParameter(1, key(name)).setParameter(2, Timestamp.from(now)).getResultList();
        return until.stream().map(moment -> ((Timestamp) moment).toInstant()).findFirst();
    }

    /** Counts one more failure; answers until when the name is locked now, if it is. */
    Optional<Instant> failed(String name, Instant now) {
        forgetOld(now);
        int failures = ((Number) em.createNativeQuery("""
                insert into sign_in_throttle as t (name_key, failed, last_at) values (?1, 1, ?2)
                on conflict (name_key) do update set failed = t.failed + 1, last_at = excluded.last_at
                returning failed""").setParameter(1, key(name)).setParameter(2, Timestamp.from(now)).getSingleResult())
                .intValue();
        Optional<Instant> until = LockOut.after(failures).map(now::plus);
        until.ifPresent(
                moment -> em.createNativeQuery("update sign_in_throttle set locked_until = ?2 where name_key = ?1")
                        .setParameter(1, key(name)).setParameter(2, Timestamp.from(moment)).executeUpdate());
        return until;
    }

    /** The person is in, or an administrator helped: the count starts anew. */
    void forget(String name) {
        em.createNativeQuery("delete from sign_in_throttle where name_key = ?1").setParameter(1, key(name))
                .executeUpdate();
    }

    private void forgetOld(Instant now) {
        em.createNativeQuery("delete from sign_in_throttle where last_at < ?1")
                .setParameter(1, Timestamp.from(now.minus(LockOut.MEMORY))).executeUpdate();
    }

    private static String key(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
