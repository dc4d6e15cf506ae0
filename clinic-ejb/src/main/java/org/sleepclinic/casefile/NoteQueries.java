package org.sleepclinic.casefile;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.patient.PatientId;

/** Reads notes; a draft is seen by its author only. */
@Dependent
class NoteQueries {
    private static final String NOTE = """
            select n.id, n.case_id, n.patient_id, n.kind, n.addendum_to, n.status, n.body, n.author_id, u.display_name,
                   n.started_at, n.signed_at, n.void_reason, n.version
              from case_note n join clinic_user u on u.id = n.author_id
             where (n.status <> 'DRAFT' or n.author_id = ?1)
            """;
    private static final String ONE = NOTE + " and n.id = ?2";
    private static final String OF_CASE =
            NOTE + " and n.case_id = ?2 order by coalesce(n.signed_at, n.started_at) desc, n.id desc";

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    /** @throws DomainException {@code unknown} when there is no such note, or it is somebody else's draft */
    NoteView note(UUID id, UUID reader) {
        return notes(em.createNativeQuery(ONE).setParameter(1, reader).setParameter(2, id)).stream().findFirst()
                .orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }

    /** Newest first, addenda and voided ones too. */
    List<NoteView> ofCase(CaseId id, UUID reader) {
        return notes(em.createNativeQuery(OF_CASE).setParameter(1, reader).setParameter(2, id.value()));
    }

    private static List<NoteView> notes(Query query) {
        return Columns.each(query.getResultList(),
                row -> new NoteView(row.uuid(), new CaseId(row.uuid()), new PatientId(row.uuid()),
                        row.one(NoteKind.class),
                        row.uuid(), row.one(NoteStatus.class), row.text(), row.uuid(), row.text(), row.instant(),
                        row.instant(),
                        row.text(), row.count()));
    }
}
