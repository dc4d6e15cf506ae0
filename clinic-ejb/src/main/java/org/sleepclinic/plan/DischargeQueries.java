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
    /** Intravenous: a recorded dose, or a step that gives intravenous calcium and was done here. */
    private static final String SAID = """
            select (select max(greatest(d.given_at, ps.completed_at))
                      from plan_step ps join plan p on p.id = ps.plan_id
                      join step_gives g on g.step_id = ps.step_id and g.substance = 'IV_CALCIUM'
                      left join plan_dose d on d.plan_step_id = ps.id
                     where p.case_id = ?1 and (ps.status = 'DONE' or d.id is not null)) as intravenous,
                   (select max(ps.completed_at)
                      from plan_measure m join plan_step ps on ps.id = m.plan_step_id join plan p on p.id = ps.plan_id
                     where p.case_id = ?1 and m.code = 'HANDED_OVER' and m.choice = 'YES') as handover,
                   (select m.choice
                      from plan_measure m join plan_step ps on ps.id = m.plan_step_id join plan p on p.id = ps.plan_id
                     where p.case_id = ?1 and m.code = 'CAUSE_FIXED' order by ps.completed_at desc limit 1) as cause""";

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    /**
     * What its steps said.
     *
     * @param lastIntravenous when intravenous calcium was last given, if ever
     * @param lastHandover    when the patient was last handed over, if ever
     * @param causeFixed      the last word on it, if any
     */
    record Said(Optional<Instant> lastIntravenous, Optional<Instant> lastHandover, Optional<Boolean> causeFixed) {
    }

    Said of(CaseId caseId) {
        return Columns.each(em.createNativeQuery(SAID).setParameter(1, caseId.value()).getResultList(),
                row -> new Said(Optional.ofNullable(row.instant()), Optional.ofNullable(row.instant()),
                        Optional.ofNullable(row.text()).map("YES"::equals)))
                .getFirst();
    }
}
