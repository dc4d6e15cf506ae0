package org.sleepclinic.result;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.kernel.Evidence;

/** Reads ranges and limits in force: one statement. */
@Dependent
class RangeQueries {
    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    List<RangeRow> all() {
        return Columns.each(em.createNativeQuery("""
                select a.name, a.panel, k.sex, k.from_days, k.to_days, k.low, k.high, k.unit, k.red_flag, k.inclusive, k.evidence,
                       k.source, k.approved
                from (select analyte_code, sex, from_days, to_days, low, high, unit, cast(null as text) as red_flag,
                             high_out as inclusive, evidence, source, approved_on is not null as approved
                      from reference_range where effective_to is null
                      union all
                      select analyte_code, null, 0, null, below, above, unit, coalesce(red_flag, ''), inclusive, evidence, source,
                             approved_on is not null
                      from critical_limit) k
                join analyte a on a.code = k.analyte_code
                order by array_position(array['CALCIUM', 'KIDNEY', 'IRON', 'OTHER', 'ECG', 'BREATHING', 'MOVEMENT'], a.panel), a.position,
                         k.red_flag is not null, k.from_days, k.sex""").getResultList(),
                row -> new RangeRow(row.text(), row.text(), row.text(), row.count(), days(row), row.decimal(),
                        row.decimal(),
                        row.text(), row.text(), row.yes(), row.one(Evidence.class), row.text(), row.yes()));
    }

    private static Integer days(Columns row) {
        Long days = row.numberOrNull();
        return days == null ? null : Integer.valueOf(days.intValue());
    }
}
