package org.sleepclinic.score;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.sleepclinic.kernel.DomainException;

/** Keeps scores. */
@Dependent
class ScoreRepository {
    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    void add(ScoreEntry entry) {
        em.persist(entry);
        em.flush();
    }

    /** @throws DomainException {@code unknown} when there is no such entry */
    ScoreEntry get(UUID id) {
        return Optional.ofNullable(em.find(ScoreEntry.class, id))
                .orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }
}
