package org.sleepclinic.score;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.util.List;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.patient.PatientId;

/** Reads the newest score of each scale and the newest full period of each diary in one statement. */
@Dependent
class LatestScoreQueries {
    private static final String NEWEST = """
            with days as (
                select d.kind, d.day, max(d.day) over (partition by d.kind) as newest,
                       exists (select 1 from diary_seizure z where z.day_id = d.id) as seizure, n.restless
                  from diary_day d left join diary_night n on n.day_id = d.id
                 where d.patient_id = ?1 and d.voided_at is null)
            (select distinct on (e.scale) e.scale, cast(e.total as numeric), '{score}', e.assessed_at
               from score_entry e where e.patient_id = ?1 and e.voided_at is null and e.total is not null
              order by e.scale, e.assessed_at desc, e.id desc)
            union all
            select 'SEIZURE_DAYS_28', count(*) filter (where seizure), 'd', cast(max(newest) as timestamp) at time zone ?2
              from days where kind = 'SEIZURE' and day > newest - %1$d having count(*) = %1$d
            union all
            select 'RLS_NIGHTS_7', count(*) filter (where restless), 'd', cast(max(newest) as timestamp) at time zone ?2
              from days where kind = 'SLEEP' and day > newest - %2$d having count(restless) = %2$d
            """.formatted(DiaryWindow.SEIZURE_DAYS, DiaryWindow.NIGHTS);

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;
    @Inject
    private ZoneId zone;

    List<LatestScore> of(PatientId patient) {
        return Columns.each(em.createNativeQuery(NEWEST).setParameter(1, patient.value())
                .setParameter(2, zone.getId()).getResultList(),
                row -> new LatestScore(row.text(), row.decimal(), row.text(), row.instant()));
    }
}
