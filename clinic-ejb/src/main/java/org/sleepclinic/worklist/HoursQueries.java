package org.sleepclinic.worklist;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads when anybody or any room can be booked, by weekday. */
@Dependent
class HoursQueries {
    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    /** Days without an entry are closed. */
    @SuppressWarnings("unchecked")
    Map<DayOfWeek, HouseHours.Stretch> byWeekday() {
        List<Object[]> rows = em.createNativeQuery("""
                select h.weekday, cast(min(h.opens) as text), cast(max(h.closes) as text)
                  from opening_hours h join resource r on r.id = h.resource_id where r.active group by h.weekday""")
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> DayOfWeek.of(((Number) row[0]).intValue()),
                row -> new HouseHours.Stretch(LocalTime.parse((String) row[1]), LocalTime.parse((String) row[2]))));
    }
}
