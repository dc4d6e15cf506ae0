package org.sleepclinic.document;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.sleepclinic.kernel.DomainException;

/** Loads and keeps scanned papers; their bytes apart. */
@Dependent
class AttachmentRepository {
    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    Attachment get(UUID id) {
        return Optional.ofNullable(em.find(Attachment.class, id))
                .orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }

    void add(Attachment attachment, byte[] content) {
        em.persist(attachment);
        em.flush();
        em.createNativeQuery("insert into attachment_content (attachment_id, content) values (?1, ?2)")
                .setParameter(1, attachment.id()).setParameter(2, content).executeUpdate();
    }

    byte[] content(UUID id) {
        return (byte[]) em.createNativeQuery("select content from attachment_content where attachment_id = ?1")
                .setParameter(1, id).getSingleResult();
    }
}
