package org.sleepclinic.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.order.AskedTests;

/** Reads what of a case is still open, whichever feature it belongs to, in one statement. */
@Dependent
class LooseEndQueries {
    private static final String OPEN = """
            select kind, count(*), string_agg(what, '; ' order by what) from (
                select 'ALERT' as kind, a.headline as what from alert a where a.case_id = ?1 and a.acknowledged_at is null
                union all
                select 'RESULT', coalesce((select t.name from study_report s join catalogue_test t on t.code = s.study_code
                                            where s.report_id = r.id), r.category) || ' of ' || to_char(r.taken_at at time zone ?2, 'DD-Mon-YYYY') from result_report r
                 where r.case_id = ?1 and (r.status = 'FINAL' and r.reviewed_at is null or r.status in ('PRELIMINARY', 'PROPOSED'))
                union all
                select 'PLAN', v.name from plan p join protocol_version pv on pv.id = p.version_id
                  join protocol v on v.code = pv.protocol_code where p.case_id = ?1 and p.status = 'ACTIVE'
                union all
                select case when o.fulfilment_status = 'IN_PROGRESS' then 'TEST' else 'ORDER' end,
                       (select string_agg(t.name, '%s' order by i.position) from order_item i
                          join catalogue_test t on t.code = i.test_code where i.order_id = o.id)
                  from clinical_order o
                 where o.case_id = ?1 and (o.request_status = 'DRAFT'
                    or o.request_status = 'SIGNED' and o.fulfilment_status in ('WAITING', 'BOOKED', 'IN_PROGRESS'))
                union all
                select 'VISIT', a.purpose || ' on ' || to_char(a.starts_at at time zone ?2, 'DD-Mon-YYYY') from appointment a
                 where a.case_id = ?1 and a.status in ('BOOKED', 'ARRIVED', 'IN_ROOM')
                union all
                select 'INTAKE', '' from intake i where i.case_id = ?1 and i.status = 'OPEN') as open
            group by kind""".formatted(AskedTests.BETWEEN);

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;
    @Inject
    private Clock clock;

    /** As of this very use case: what it changed is written first. The gravest first. */
    List<LooseEnd> of(CaseId caseId) {
        em.flush();
        List<?> rows = em.createNativeQuery(OPEN).setParameter(1, caseId.value())
                .setParameter(2, clock.getZone().getId()).getResultList();
        return Columns.each(rows, row -> new LooseEnd(row.one(LooseEnd.Kind.class), row.count(), row.text())).stream()
                .sorted((one, other) -> one.kind().compareTo(other.kind())).toList();
    }
}
