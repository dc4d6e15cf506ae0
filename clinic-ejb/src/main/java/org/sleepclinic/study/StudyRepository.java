package org.sleepclinic.study;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sleepclinic.kernel.Columns;

/** Loads and keeps what studies' reports say. */
@Dependent
class StudyRepository {
    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    void add(StudyRecord record) {
        em.persist(record);
        em.flush();
    }

    /** What a report says: one statement. */
    Optional<StudyContent> content(UUID report) {
        return Columns.each(em.createNativeQuery(
                "select " + StudySelect.COLUMNS + " from study_report s where s.report_id = ?1").setParameter(1, report)
                .getResultList(), StudySelect::read).stream().findFirst();
    }

    Optional<StudyRecord> find(UUID report) {
        return Optional.ofNullable(em.find(StudyRecord.class, report));
    }

    /** Takes the place of the findings kept before; the database refuses it once the report is final. */
    void replaceFindings(UUID report, List<StudyFinding> findings) {
        em.createNativeQuery("delete from study_finding where report_id = ?1").setParameter(1, report).executeUpdate();
        for (int at = 0; at < findings.size(); at++) {
            StudyFinding one = findings.get(at);
            em.createNativeQuery("""
                    insert into study_finding (report_id, position, kind, structure, state, finding, action)
                    values (?1, ?2, ?3, cast(?4 as text), cast(?5 as text), cast(?6 as text), cast(?7 as text))""")
                    .setParameter(1, report).setParameter(2, at + 1)
                    .setParameter(3, one.isIncidental() ? "INCIDENTAL" : "STRUCTURE")
                    .setParameter(4, one.structure() == null ? null : one.structure().name())
                    .setParameter(5, one.state() == null ? null : one.state().name()).setParameter(6, one.finding())
                    .setParameter(7, one.action()).executeUpdate();
        }
    }

    void flush() {
        em.flush();
    }
}
