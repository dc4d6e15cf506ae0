package org.sleepclinic.worklist;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sleepclinic.kernel.Columns;

/** Reads when anybody or any room can be booked in the days to come. */
@Dependent
class HoursQueries {
    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    /** A day and the seven after it; days without an entry are closed. What a dated exception closes or opens counts. */
    Map<LocalDate, HouseHours.Stretch> from(LocalDate today, ZoneId zone) {
        List<?> rows = em.createNativeQuery("""
                select s.day, cast(min(s.opens) as text), cast(max(s.closes) as text)
                  from (select d.day, h.opens, h.closes
                          from (select cast(generate_series(cast(?1 as timestamp), cast(?1 as timestamp) + interval '7 days',
                                        interval '1 day') as date) as day) d
                          join opening_hours h on h.weekday = extract(isodow from d.day) join resource r on r.id = h.resource_id and r.active
                         where not exists (select 1 from hours_exception e where e.kind = 'CLOSED' and e.withdrawn_at is null
                               and (e.resource_id = r.id or e.person_id = r.user_id or e.resource_id is null and e.person_id is null)
                               and e.starts_at <= (d.day + h.opens) at time zone ?2 and e.ends_at >= (d.day + h.closes) at time zone ?2)
                        union all
                        select cast(e.starts_at at time zone ?2 as date), cast(e.starts_at at time zone ?2 as time),
                               cast(e.ends_at at time zone ?2 as time)
                          from hours_exception e join resource r on r.id = e.resource_id and r.active and r.kind <> 'SLEEP_BED'
                         where e.kind = 'OPEN' and e.withdrawn_at is null and e.starts_at >= cast(?1 as timestamp) at time zone ?2
                           and e.starts_at < (cast(?1 as timestamp) + interval '8 days') at time zone ?2) s
                 group by s.day""").setParameter(1, today.toString()).setParameter(2, zone.getId()).getResultList();
        Map<LocalDate, HouseHours.Stretch> found = new HashMap<>();
        Columns.each(rows, row -> Map.entry(row.date(),
                new HouseHours.Stretch(LocalTime.parse(row.text()), LocalTime.parse(row.text()))))
                .forEach(day -> found.put(day.getKey(), day.getValue()));
        return found;
    }
}
