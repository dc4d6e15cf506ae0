package org.sleepclinic.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.Columns;

/** What a case's plans tell about its discharge. */
@Dependent
class DischargeQueries {
    /** A recorded dose, or a step that gives intravenous calcium and was done here. */
    private static final String INTRAVENOUS = """
            select max(greatest(d.given_at, ps.completed_at))
              from plan_step ps join plan p on p.id = ps.plan_id
              join step_gives g on g.step_id = ps.step_id and g.substance = 'IV_CALCIUM'
              left join plan_dose d on d.plan_step_id = ps.id
             where p.case_id = ?1 and (ps.status = 'DONE' or d.id is not null)""";
    private static final String HANDOVER = """
            select max(ps.completed_at)
              from plan_measure m join plan_step ps on ps.id = m.plan_step_id join plan p on p.id = ps.plan_id
             where p.case_id = ?1 and m.code = 'HANDED_OVER' and m.choice = 'YES'""";
    private static final String CAUSE = """
            select m.choice from plan_measure m join plan_step ps on ps.id = m.plan_step_id join plan p on p.id = ps.plan_id
             where p.case_id = ?1 and m.code = 'CAUSE_FIXED' order by ps.completed_at desc limit 1""";

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    Optional<Instant> lastIntravenous(CaseId caseId) {
        return last(INTRAVENOUS, caseId);
    }

    Optional<Instant> lastHandover(CaseId caseId) {
        return last(HANDOVER, caseId);
    }

    private Optional<Instant> last(String sql, CaseId caseId) {
        return Columns.each(em.createNativeQuery(sql).setParameter(1, caseId.value()).getResultList(),
                row -> Optional.ofNullable(row.instant())).stream().flatMap(Optional::stream).findFirst();
    }

    Optional<Boolean> causeFixed(CaseId caseId) {
        return Columns.each(em.createNativeQuery(CAUSE).setParameter(1, caseId.value()).getResultList(),
                row -> row.text().equals("YES")).stream().findFirst();
    }
}
