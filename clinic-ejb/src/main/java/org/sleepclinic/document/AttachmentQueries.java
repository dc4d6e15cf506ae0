package org.sleepclinic.document;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.sleepclinic.kernel.Columns;

/** Lists scanned papers without their bytes. */
@Dependent
class AttachmentQueries {
    private static final String ROWS = """
            select a.id, a.patient_id, a.case_id, c.number, a.kind, a.title, a.media_type, a.size_bytes, a.added_at,
                   u.display_name, a.void_reason, v.display_name, a.version
              from attachment a join clinic_user u on u.id = a.added_by left join clinic_user v on v.id = a.voided_by
              left join clinic_case c on c.id = a.case_id
             where a.patient_id = ?1 order by a.added_at desc, a.id""";

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    /** All of a patient, voided ones too, newest first. */
    List<AttachmentRow> ofPatient(UUID patient) {
        return Columns.each(em.createNativeQuery(ROWS).setParameter(1, patient).getResultList(),
                row -> new AttachmentRow(row.uuid(), row.uuid(), row.uuid(), row.numberOrNull(),
                        row.one(AttachmentKind.class), row.text(), row.one(FileType.class), row.count(), row.instant(),
                        row.text(), row.text(), row.text(), row.count()));
    }
}
