package org.sleepclinic.chart;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sleepclinic.order.AskedTests;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Ids;
import org.sleepclinic.medication.Frequency;
import org.sleepclinic.result.ToldValue;

/** The story of a case: every feature's events in one statement, newest first, paged by keyset. */
@Dependent
class StoryQueries {
    /**
     * One select per kind, all with the same columns, each reached by its index on the case; {@code known} is when the
     * clinic came to know it. A note in draft is seen by its author only; superseded and voided results stay on their own
     * page.
     */
    private static final String EVENTS = """
            select m.at, m.id, 'MOVE' as kind, m.case_id as subject, m.to_status as code, null as text,
                   m.reason as detail, null as flag, m.by_user as actor, m.at as known
              from case_move m where m.case_id = ?1
            union all
            select coalesce(n.signed_at, n.started_at), n.id, 'NOTE', n.id, n.status, n.body, n.kind, null, n.author_id,
                   coalesce(n.signed_at, n.started_at)
              from case_note n where n.case_id = ?1 and (n.status = 'SIGNED' or n.status = 'DRAFT' and n.author_id = ?2)
            union all
            select coalesce(s.decided_at, s.raised_at), s.id, 'SUSPICION', s.case_id, s.condition, s.status,
                   coalesce(s.decision_reason, s.rule_id), null, coalesce(s.decided_by, s.raised_by),
                   coalesce(s.decided_at, s.raised_at)
              from suspicion s where s.case_id = ?1
            union all
            select f.confirmed_at, f.id, 'FINDING', f.case_id, f.code, case when f.present then 'PRESENT' else 'ABSENT' end,
                   f.note, null, f.confirmed_by, f.confirmed_at
              from case_finding f where f.case_id = ?1 and f.voided_at is null
            union all
            select coalesce(i.finished_at, i.started_at), i.id, 'INTAKE', i.case_id, i.status, null, null, null,
                   coalesce(i.finished_by, i.started_by), coalesce(i.finished_at, i.started_at)
              from intake i where i.case_id = ?1 and i.status <> 'VOIDED'
            union all
            select coalesce(o.ended_at, o.signed_at, o.placed_at), o.id,
                   case when o.fulfilment_status = 'COMPLETED' and exists (select 1 from result_report r
                             where r.order_id = o.id and r.status = 'FINAL') then 'ORDER_RESULTED' else 'ORDER' end, o.id,
                   case when o.request_status = 'SIGNED' then o.fulfilment_status else o.request_status end,
                   %s,
                   coalesce(o.end_reason, o.indication), null, coalesce(o.ended_by, o.signed_by, o.placed_by),
                   coalesce(o.ended_at, o.signed_at, o.placed_at)
              from clinical_order o where o.case_id = ?1
            union all
            select case when a.status in ('BOOKED', 'CANCELLED') then a.booked_at else a.starts_at end, a.id, 'APPOINTMENT',
                   a.id, a.status, coalesce(%s, a.purpose),
                   case when a.status = 'CANCELLED' then a.status_reason
                        else to_char(a.starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') end, null,
                   a.booked_by, greatest(a.booked_at, a.arrived_at, a.left_at)
              from appointment a where a.case_id = ?1
            union all
            select r.taken_at, r.id, 'RESULT', r.id,
                   case when r.reviewed_at is not null then 'REVIEWED' else r.status end,
                   coalesce((select t.name from catalogue_test t where t.code = sr.study_code), r.category), coalesce(sr.conclusion, r.review_comment),
                   r.worst_flag, coalesce(r.reviewed_by, r.finalised_by, r.entered_by),
                   greatest(r.entered_at, r.finalised_at, r.reviewed_at)
              from result_report r left join study_report sr on sr.report_id = r.id where r.case_id = ?1 and r.status in ('PRELIMINARY', 'FINAL')
            union all
            select l.raised_at, l.id, 'ALERT', l.id,
                   case when l.acknowledged_at is null then 'OPEN' else 'ACKNOWLEDGED' end, l.headline,
                   coalesce(l.comment, l.rule_id), l.level, coalesce(l.acknowledged_by, l.owner_id),
                   coalesce(l.acknowledged_at, l.raised_at)
              from alert l where l.case_id = ?1
            union all
            select d.recorded_at, d.id, 'DIAGNOSIS', d.case_id, d.certainty, d.code || ' ' || c.label, d.note, null,
                   d.recorded_by, d.recorded_at
              from diagnosis d join icd_code c on c.code = d.code where d.case_id = ?1
            union all
            select q.assessed_at, q.id, 'SCORE', q.case_id, coalesce(q.band, 'INDETERMINATE'), q.scale,
                   case when q.total is null then q.least || ' to ' || q.most else cast(q.total as text) end, null,
                   q.recorded_by, q.recorded_at
              from score_entry q where q.case_id = ?1 and q.voided_at is null
            union all
            select d.recorded_at, (array_agg(d.id order by d.day))[1], 'DIARY', d.case_id, d.kind, cast(count(*) as text),
                   case d.kind when 'SEIZURE' then cast(count(*) filter
                        (where exists (select 1 from diary_seizure z where z.day_id = d.id)) as text) end, null, d.recorded_by,
                   d.recorded_at
              from diary_day d where d.case_id = ?1 and d.voided_at is null
             group by d.recorded_at, d.case_id, d.kind, d.recorded_by
            union all
            select p.started_at, p.id, 'PLAN_START', p.case_id, p.status, pr.name, 'v' || v.version, null, p.started_by,
                   p.started_at
              from plan p join protocol_version v on v.id = p.version_id join protocol pr on pr.code = v.protocol_code
             where p.case_id = ?1
            union all
            select ps.completed_at, ps.id, 'PLAN_STEP', ps.id, ps.status, s.code || ' ' || s.title,
                   coalesce(ps.reason, oc.label), null, ps.completed_by, ps.completed_at
              from plan p join plan_step ps on ps.plan_id = p.id join protocol_step s on s.id = ps.step_id
              left join step_outcome oc on oc.step_id = s.id and oc.code = ps.outcome_code
             where p.case_id = ?1 and ps.completed_at is not null
            union all
            select d.at, d.id, 'TREATMENT', d.treatment_id, d.what,
                   g.name || ' ' || trim_scale(d.amount) || ' ' || d.unit || ' ' || %s,
                   nullif(concat_ws(' · ', d.reason, stop.second), ''), stop.level, d.by_user, d.at
              from treatment t join treatment_dose d on d.treatment_id = t.id join agent g on g.code = t.agent
              left join lateral (select k.level, string_agg(distinct concat_ws(': ', u.display_name, k.second_reason), ' · ') as second
                      from treatment_check k left join clinic_user u on u.id = k.second_id
                     where k.dose_id = d.id and k.level = 'STOP' group by k.level) stop on true
             where t.case_id = ?1
            """.formatted(AskedTests.first("o.id"), AskedTests.first("a.order_id"), Frequency.written("d.frequency"));

    /** A slice of the story, and from the same events what others did or entered since, however long before it had happened. */
    private static final String STORY = """
            with events as materialized (%s)
            select l.at, l.id, l.kind, l.subject, l.code, l.text, l.detail, l.flag, u.display_name,
                   case when l.kind = 'RESULT' then %s end, l.fresh
              from ((select e.*, false as fresh from events e
                      where e.kind = any(string_to_array(?3, ','))
                        and (e.at, e.id) < (cast(?4 as timestamptz), cast(?5 as uuid))
                      order by e.at desc, e.id desc limit ?6)
                    union all
                    (select e.*, true from events e
                      where e.kind <> 'ORDER_RESULTED' and e.known > cast(?7 as timestamptz) and e.actor is distinct from ?2
                      order by e.known desc, e.id desc limit ?8)) l
              left join clinic_user u on u.id = l.actor
             order by l.fresh, case when l.fresh then l.known else l.at end desc, l.id desc
            """.formatted(EVENTS, ToldValue.ofReport("l.id"));

    private static final String NEVER = "infinity";
    private static final UUID LAST = new UUID(-1L, -1L);

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    /** Where a slice starts: after this line, or at the newest. */
    record Start(Instant before, UUID id) {
        /** The newest line, future bookings included. */
        static Start newest() {
            return new Start(Instant.parse("9999-01-01T00:00:00Z"), LAST);
        }

        /** Refuses {@code unknown}: anybody may have typed it. */
        static Start parse(String cursor) {
            if (cursor == null || cursor.isBlank()) {
                return newest();
            }
            String[] parts = cursor.split("_", 2);
            return new Start(moment(parts[0]), Ids.parse(parts.length > 1 ? parts[1] : null));
        }

        private static Instant moment(String written) {
            try {
                return Instant.parse(written);
            } catch (DateTimeException forged) {
                throw new DomainException(DomainException.UNKNOWN);
            }
        }

        static String after(StoryLine line) {
            return line.at() + "_" + line.id();
        }
    }

    /**
     * What to read.
     *
     * @param reader whose drafts are told too, and whose own doing is no news
     * @param since  of when the news are, or null: none
     */
    record Wanted(UUID caseId, UUID reader, Set<StoryKind> kinds, Start start, Instant since) {
    }

    /** Lines of the story and news, each newest first. */
    record Read(List<StoryLine> lines, List<StoryLine> news) {
    }

    @SuppressWarnings("unchecked")
    Read read(Wanted wanted, int mostLines, int mostNews) {
        String kinds = wanted.kinds().stream().map(Enum::name).collect(Collectors.joining(","));
        List<Object[]> rows = em.createNativeQuery(STORY).setParameter(1, wanted.caseId())
                .setParameter(2, wanted.reader()).setParameter(3, kinds)
                .setParameter(4, wanted.start().before().toString()).setParameter(5, wanted.start().id().toString())
                .setParameter(6, mostLines)
                .setParameter(7, wanted.since() == null ? NEVER : wanted.since().toString())
                .setParameter(8, mostNews).getResultList();
        Map<Boolean, List<StoryLine>> byNews = rows.stream().collect(Collectors.partitioningBy(row -> (Boolean) row[10],
                Collectors.mapping(StoryQueries::line, Collectors.toList())));
        return new Read(byNews.get(false), byNews.get(true));
    }

    private static StoryLine line(Object[] row) {
        return new StoryLine(((Timestamp) row[0]).toInstant(), (UUID) row[1], StoryKind.valueOf((String) row[2]),
                (UUID) row[3],
                (String) row[4], (String) row[5], (String) row[6], (String) row[7], (String) row[8],
                ToldValue.parse(row[9]));
    }
}
