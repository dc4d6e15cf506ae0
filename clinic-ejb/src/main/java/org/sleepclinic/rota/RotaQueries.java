package org.sleepclinic.rota;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;
import jakarta.inject.Inject;
import org.sleepclinic.kernel.Columns;

/** Reads what copies of a month have laid. */
@Dependent
class RotaQueries {
    @PersistenceContext(unitName = "clinic")
    private EntityManager em;
    @Inject
    private Clock clock;

    /**
     * What the newest copy into a month laid there and can still be taken back: duties that have not begun, shifts from the night
     * people mean now on in which nobody is to be watched. Nothing where nothing is left of one.
     */
    Optional<RotaCopied> lastCopy(YearMonth month) {
        return Columns.each(em.createNativeQuery("""
                select laid.copy, count(*) filter (where laid.duty), count(*) filter (where not laid.duty)
                  from (select copy, true as duty, cast(starts_at at time zone ?3 as date) as day, starts_at > cast(?4 as timestamptz) as ahead
                          from duty where copy is not null
                        union all
                        select s.copy, false, s.night, s.night >= cast(cast(?4 as timestamptz) at time zone ?3 - cast(lab.record_by as interval) as date)
                               and not exists (select 1 from appointment a where a.night = s.night and a.technologist_id = s.technologist_id
                                   and a.status not in ('CANCELLED', 'NO_SHOW'))
                          from night_shift s cross join sleep_lab lab where s.copy is not null) laid
                 where laid.day between ?1 and ?2 and laid.ahead group by laid.copy order by laid.copy desc limit 1""")
                .setParameter(1, month.atDay(1)).setParameter(2, month.atEndOfMonth())
                .setParameter(3, clock.getZone().getId()).setParameter(4, clock.instant().toString()).getResultList(),
                row -> new RotaCopied(row.uuid(), row.count(), row.count())).stream().findFirst();
    }
}
