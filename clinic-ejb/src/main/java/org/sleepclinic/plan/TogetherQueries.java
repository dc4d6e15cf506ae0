package org.sleepclinic.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.Columns;

/** Reads the open steps of all plans that run in a case, and the quantities their steps have recorded. One statement. */
@Dependent
class TogetherQueries {
    private static final String STEPS = """
            select ps.status = 'OPEN', ps.id, ps.plan_id, p.version_id, ps.step_id, coalesce(ps.completed_at, ps.due_at), null, null, null
              from plan_step ps join plan p on p.id = ps.plan_id where p.case_id = ?1 and p.status = 'ACTIVE' and ps.status = 'OPEN'
            union all
            select false, ps.id, ps.plan_id, p.version_id, ps.step_id, ps.completed_at, m.code, m.amount, m.unit
              from plan_step ps join plan p on p.id = ps.plan_id join plan_measure m on m.plan_step_id = ps.id
             where p.case_id = ?1 and ps.status = 'DONE' and m.amount is not null
             order by 6 desc""";

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    /**
     * An open step, or a quantity a step recorded.
     *
     * @param at      when the open step is due, or the quantity was kept
     * @param measure code of the measure; null for an open step
     */
    record Row(boolean open, PlanStepId step, PlanId plan, UUID version, UUID definition, Instant at, String measure,
            BigDecimal amount, String unit) {
    }

    /** Newest quantities first. */
    List<Row> of(CaseId caseId) {
        return Columns.each(em.createNativeQuery(STEPS).setParameter(1, caseId.value()).getResultList(),
                row -> new Row(row.yes(), new PlanStepId(row.uuid()), new PlanId(row.uuid()), row.uuid(), row.uuid(),
                        row.instant(), row.text(), row.decimal(), row.text()));
    }
}
