package org.sleepclinic.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.Columns;

/** Counts what is open in a case's plans. */
@Dependent
class StageQueries {
    private static final String OPEN = """
            select count(distinct p.id), count(*) filter (where s.phase = 'TREATMENT') as treatment,
                   count(*) filter (where s.phase = 'FOLLOW_UP') as follow_up
              from plan p join plan_step ps on ps.plan_id = p.id and ps.status = 'OPEN'
              join protocol_step s on s.id = ps.step_id
             where p.case_id = ?1 and p.status = 'ACTIVE'""";

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    /** As of this very use case: what it changed is written first. */
    OpenPhases of(CaseId caseId) {
        em.flush();
        return Columns.each(em.createNativeQuery(OPEN).setParameter(1, caseId.value()).getResultList(),
                row -> new OpenPhases(row.count(), row.count(), row.count())).getFirst();
    }
}
