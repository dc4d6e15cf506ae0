package org.sleepclinic.casefile;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.sleepclinic.kernel.DomainException;

/** Keeps the notes of a case. */
@Dependent
class NoteRepository {
    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    /** @throws DomainException {@code unknown} when there is no such note */
    CaseNote get(UUID id) {
        return Optional.ofNullable(em.find(CaseNote.class, id))
                .orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }

    void add(CaseNote note) {
        em.persist(note);
    }
}
